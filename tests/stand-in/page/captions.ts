import type { CaptionTrack } from '../player-response';
import type { VideoSetup } from '../video-setup';
import { captionLines, type CaptionLine } from './caption-lines';
import type { EventLog } from './event-log';
import { box } from './make-element';

/** What `getOption('captions', 'track')` and the tracklist give. */
export interface RuntimeTrack {
  readonly languageCode: string;
  readonly languageName: string;
  readonly displayName: string;
  readonly kind: string;
  readonly vss_id: string;
  readonly name: string | null;
}

export type Hand = 'user' | 'api' | 'player';

export interface Captions {
  readonly window: HTMLElement;
  readonly isOn: () => boolean;
  readonly current: () => RuntimeTrack | null;
  readonly tracklist: () => readonly RuntimeTrack[];
  readonly loadModule: () => void;
  readonly unloadModule: () => void;
  readonly select: (wanted: unknown, hand: Hand) => void;
  readonly toggle: (hand: Hand) => void;
  /** A new video: lines and token go, the person's choice stays. */
  readonly load: (setup: VideoSetup | null) => void;
  /** Just before a video plays for the first time. */
  readonly applyPreference: () => void;
  /** Makes the request that had to wait for playing. */
  readonly resume: () => void;
  readonly show: (timeMs: number) => void;
  readonly hasToken: () => boolean;
  readonly mintToken: () => void;
  readonly onChange: (heard: () => void) => void;
}

/** What captions need to know of the player they belong to. */
export interface CaptionHost {
  readonly log: EventLog;
  readonly tracks: () => readonly CaptionTrack[];
  /** Whether the player may ask for captions now: playing or buffering, and not in an ad. */
  readonly mayRequest: () => boolean;
}

const PREFERENCE = 'yt-player-caption-sticky';
const MODULE_LOADS_MS = 200;

const runtimeTrack = (track: CaptionTrack): RuntimeTrack => ({
  languageCode: track.languageCode,
  languageName: track.name.simpleText,
  displayName: track.name.simpleText,
  kind: track.kind ?? '',
  vss_id: track.vssId,
  name: track.trackName === '' ? null : track.trackName,
});

/** The address as the player itself asks it. */
function playerUrl(track: CaptionTrack, pot: string | null): string {
  const url = new URL(track.baseUrl, location.origin);
  if (pot !== null) {
    url.searchParams.set('potc', '1');
    url.searchParams.set('pot', pot);
  }
  const rest = `fmt=json3&xorb=2&xobt=3&xovt=3&cbr=Chrome&cbrver=156.0.0.0&c=WEB&cver=2.20261120.01.00&cplayer=UNIPLAYER&cos=X11&cplatform=DESKTOP`;
  for (const [name, value] of new URLSearchParams(rest)) url.searchParams.set(name, value);
  return url.href;
}

function matching(tracks: readonly CaptionTrack[], wanted: unknown): CaptionTrack | undefined {
  if (typeof wanted !== 'object' || wanted === null) return undefined;
  const of = (name: string): unknown => Reflect.get(wanted, name);
  const vssId = of('vss_id') ?? of('vssId');
  if (vssId !== undefined) return tracks.find((track) => track.vssId === vssId);
  const kind = of('kind') ?? '';
  return tracks.find(
    (track) => track.languageCode === of('languageCode') && (track.kind ?? '') === kind,
  );
}

function byDefault(tracks: readonly CaptionTrack[]): CaptionTrack | undefined {
  const english = tracks.filter((track) => track.languageCode.startsWith('en'));
  const unnamed = english.filter((track) => track.trackName === '');
  return unnamed.find((track) => track.kind === undefined) ?? unnamed[0] ?? tracks[0];
}

/** The player's captions module: choice, request, window, and the choice kept across videos. */
export function createCaptions({ log, tracks, mayRequest }: CaptionHost): Captions {
  const text = box('ytp-caption-segment', [], 'span');
  const frame = box('caption-window ytp-caption-window-bottom', [
    box('caption-visual-line', [text], 'span'),
  ]);
  const container = box('ytp-caption-window-container', [frame]);
  // One request object for all, as the player has it.
  const request = new XMLHttpRequest();
  const heard: (() => void)[] = [];
  const state = {
    setup: null as VideoSetup | null,
    on: localStorage.getItem(PREFERENCE) === 'true',
    preferred: false,
    track: null as CaptionTrack | null,
    lines: [] as readonly CaptionLine[],
    waiting: false,
    moduleAt: Infinity,
    token: false,
  };

  const change = (on: boolean, hand: Hand): void => {
    state.on = on;
    localStorage.setItem(PREFERENCE, String(on));
    log.note('captions', { on, track: state.track?.vssId ?? null, hand });
    for (const listener of heard) listener();
  };
  const mint = (): void => {
    if (state.setup?.video.faults?.potNever !== true) state.token = true;
  };
  const send = (): void => {
    const { track, setup } = state;
    if (track === null || setup === null) return;
    state.waiting = !mayRequest();
    if (state.waiting) return;
    mint();
    const url = playerUrl(track, state.token ? setup.pot : null);
    log.note('caption-request', { url });
    request.abort();
    request.open('GET', url);
    request.send();
  };
  request.addEventListener('load', () => {
    state.lines = captionLines(request.responseText);
  });
  const turnOn = (track: CaptionTrack | undefined, hand: Hand): void => {
    if (!track) return;
    // The same track again is no change, and asks for nothing.
    if (state.on && state.track === track && state.lines.length > 0) return;
    state.track = track;
    state.lines = [];
    state.moduleAt = Math.min(state.moduleAt, performance.now());
    change(true, hand);
    send();
  };
  const turnOff = (hand: Hand): void => {
    request.abort();
    Object.assign(state, { track: null, lines: [], waiting: false });
    if (state.on) change(false, hand);
  };
  const moduleIsThere = () => performance.now() >= state.moduleAt;

  return {
    window: container,
    isOn: () => state.on,
    current: () => (state.on && state.track ? runtimeTrack(state.track) : null),
    tracklist: () => (moduleIsThere() ? tracks().map(runtimeTrack) : []),
    loadModule: () => {
      state.moduleAt = Math.min(state.moduleAt, performance.now() + MODULE_LOADS_MS);
    },
    unloadModule: () => {
      state.moduleAt = Infinity;
    },
    select: (wanted, hand) => {
      const track = matching(tracks(), wanted);
      if (track) turnOn(track, hand);
      else turnOff(hand);
    },
    toggle: (hand) => (state.on ? turnOff(hand) : turnOn(byDefault(tracks()), hand)),
    load: (setup) => {
      request.abort();
      const preferred = localStorage.getItem(PREFERENCE) === 'true';
      Object.assign(state, {
        setup,
        preferred,
        track: null,
        lines: [],
        waiting: false,
        token: false,
      });
      state.moduleAt = Infinity;
    },
    applyPreference: () => {
      if (state.preferred) turnOn(byDefault(tracks()), 'player');
      else if (state.on) turnOff('player');
    },
    resume: () => {
      if (state.on && state.track === null) turnOn(byDefault(tracks()), 'player');
      else if (state.waiting) send();
    },
    show: (timeMs) => {
      const now = state.lines.filter((line) => line.startMs <= timeMs && timeMs < line.endMs);
      text.textContent = state.on ? now.map((line) => line.text).join('\n') : '';
      container.hidden = text.textContent === '';
    },
    hasToken: () => state.token,
    mintToken: mint,
    onChange: (listener) => void heard.push(listener),
  };
}
