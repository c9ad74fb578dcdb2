import type { CaptionTrack } from '../player-response';
import type { VideoSetup } from '../video-setup';
import type { CaptionLine } from './caption-lines';
import { createCaptionRequest } from './caption-request';
import type { EventLog } from './event-log';

/** Who did it: a person's click or key, a script's call, the player by itself. */
export type Hand = 'user' | 'api' | 'player';

/** What captions need to know of the player they belong to. */
export interface CaptionHost {
  readonly log: EventLog;
  readonly tracks: () => readonly CaptionTrack[];
  /** Whether the player may ask for captions now: playing or buffering, and not in an ad. */
  readonly mayRequest: () => boolean;
  /** Called when captions go on or off or to another track. */
  readonly changed: () => void;
}

export interface CaptionSwitch {
  readonly isOn: () => boolean;
  readonly track: () => CaptionTrack | null;
  readonly lines: () => readonly CaptionLine[];
  readonly hasToken: () => boolean;
  readonly mintToken: () => void;
  readonly turnOn: (track: CaptionTrack | undefined, hand: Hand) => void;
  readonly turnOff: (hand: Hand) => void;
  /** Makes the request that had to wait for playing. */
  readonly sendWaiting: () => void;
  readonly load: (setup: VideoSetup | null) => void;
}

interface Now {
  setup: VideoSetup | null;
  on: boolean;
  track: CaptionTrack | null;
  /** Whether a request waits for the player to play. */
  waiting: boolean;
  token: boolean;
}

const PREFERENCE = 'yt-player-sticky-caption';
const LANGUAGE = 'yt-player-caption-sticky-language';
const A_MONTH_MS = 30 * 24 * 60 * 60 * 1000;

/** The viewer's choice as it is kept across videos and loads. */
export const keptChoice = () => {
  const kept = localStorage.getItem(PREFERENCE);
  return kept !== null && (JSON.parse(kept) as { data: string }).data === 'true';
};

/** As YouTube keeps it: with the time, and in both stores. */
function keep(name: string, data: string): void {
  const creation = Date.now();
  const row = JSON.stringify({ data, expiration: creation + A_MONTH_MS, creation });
  localStorage.setItem(name, row);
  sessionStorage.setItem(name, row);
}

/** Captions on or off, which track, and the request that follows. */
export function createCaptionSwitch({ log, mayRequest, changed }: CaptionHost): CaptionSwitch {
  const request = createCaptionRequest(log);
  const now: Now = { setup: null, on: keptChoice(), track: null, waiting: false, token: false };
  const mintToken = (): void => {
    if (now.setup?.video.faults?.potNever !== true) now.token = true;
  };
  const change = (on: boolean, hand: Hand): void => {
    now.on = on;
    keep(PREFERENCE, String(on));
    if (on && now.track) keep(LANGUAGE, now.track.languageCode);
    log.note('captions', { on, track: now.track?.vssId ?? null, hand });
    changed();
  };
  const send = (): void => {
    const { track, setup } = now;
    now.waiting = track !== null && !mayRequest();
    if (track === null || setup === null || now.waiting) return;
    mintToken();
    request.send(track, now.token ? setup.pot : null);
  };
  const clear = (): void => {
    request.clear();
    Object.assign(now, { track: null, waiting: false });
  };
  return {
    isOn: () => now.on,
    track: () => (now.on ? now.track : null),
    lines: () => (now.on ? request.lines() : []),
    hasToken: () => now.token,
    mintToken,
    turnOn: (track, hand) => {
      // The same track again is no change, and asks for nothing.
      if (!track || (now.on && now.track === track && request.lines().length > 0)) return;
      request.clear();
      now.track = track;
      change(true, hand);
      send();
    },
    turnOff: (hand) => {
      clear();
      if (now.on) change(false, hand);
    },
    sendWaiting: () => {
      if (now.waiting) send();
    },
    load: (setup) => {
      clear();
      Object.assign(now, { setup, token: false });
    },
  };
}
