import type { Deck } from './deck';
import type { EventLog } from './event-log';

export interface Ads {
  /** Content seconds at which the running advertisement broke in, or null. */
  readonly brokeInAt: () => number | null;
  readonly start: (seconds: number, contentSeconds: number) => void;
  readonly end: () => void;
  readonly clear: () => void;
}

/** Advertisements: films of their own in the same `<video>`, after which `resume` goes on. */
export function createAds(deck: Deck, log: EventLog, resume: (atSeconds: number) => void): Ads {
  const now = { at: null as number | null };
  const mark = (at: number | null): void => {
    now.at = at;
    for (const name of ['ad-showing', 'ad-interrupting']) {
      deck.root.classList.toggle(name, at !== null);
    }
  };
  return {
    brokeInAt: () => now.at,
    start: (seconds, contentSeconds) => {
      mark(contentSeconds);
      log.note('ad', { on: true });
      deck.tell('onAdStart', 0);
      deck.play('ad', seconds, 0, true);
    },
    end: () => {
      const { at } = now;
      if (at === null) return;
      mark(null);
      log.note('ad', { on: false });
      resume(at);
      deck.tell('onAdFinish', 0);
    },
    clear: () => mark(null),
  };
}
