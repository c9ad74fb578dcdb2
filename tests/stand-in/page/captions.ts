import type { VideoSetup } from '../video-setup';
import {
  createCaptionSwitch,
  keptChoice,
  type CaptionHost,
  type CaptionSwitch,
  type Hand,
} from './caption-switch';
import { createCaptionWindow } from './caption-window';
import { defaultTrack, matchingTrack, toRuntimeTrack, type RuntimeTrack } from './runtime-track';

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
  /** Just before a video plays for the first time: the viewer's choice, over what was set since. */
  readonly applyPreference: () => void;
  /** Makes the request that had to wait for playing or for the list. */
  readonly resume: () => void;
  readonly show: (timeMs: number) => void;
  readonly hasToken: () => boolean;
  readonly mintToken: () => void;
}

const MODULE_LOADS_MS = 200;

/** The player's captions module: choice, request, window, and the choice kept across videos. */
export function createCaptions(host: CaptionHost): Captions {
  const { tracks } = host;
  const frame = createCaptionWindow(host.log);
  const now = { preferred: false, moduleAt: Infinity };
  const loadModule = (ms: number): void => {
    now.moduleAt = Math.min(now.moduleAt, performance.now() + ms);
  };
  const main: CaptionSwitch = createCaptionSwitch({
    ...host,
    changed: () => {
      if (main.isOn()) loadModule(0);
      host.changed();
    },
  });
  return {
    window: frame.element,
    isOn: main.isOn,
    current: () => {
      const track = main.track();
      return track && toRuntimeTrack(track);
    },
    tracklist: () => (performance.now() >= now.moduleAt ? tracks().map(toRuntimeTrack) : []),
    loadModule: () => loadModule(MODULE_LOADS_MS),
    unloadModule: () => {
      now.moduleAt = Infinity;
    },
    select: (wanted, hand) => {
      // Before its module is there, nobody hears what a script sets.
      if (hand === 'api' && performance.now() < now.moduleAt) {
        host.log.note('ignored', { call: 'setOption' });
        return;
      }
      const track = matchingTrack(tracks(), wanted);
      if (track) main.turnOn(track, hand);
      else main.turnOff(hand);
    },
    toggle: (hand) =>
      main.isOn() ? main.turnOff(hand) : main.turnOn(defaultTrack(tracks()), hand),
    load: (setup) => {
      Object.assign(now, { preferred: keptChoice(), moduleAt: Infinity });
      main.load(setup);
    },
    applyPreference: () => {
      if (now.preferred) main.turnOn(defaultTrack(tracks()), 'player');
      else if (main.isOn()) main.turnOff('player');
    },
    resume: () => {
      if (main.isOn() && main.track() === null) main.turnOn(defaultTrack(tracks()), 'player');
      else main.sendWaiting();
    },
    show: (timeMs) => frame.show(main.lines(), timeMs),
    hasToken: main.hasToken,
    mintToken: main.mintToken,
  };
}
