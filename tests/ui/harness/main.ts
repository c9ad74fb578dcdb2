import type { OverlayActions, Playhead } from '@/ui/arc/overlay-actions';
import { mountOverlay } from '@/ui/arc/mount-overlay';
import { CALM, GRIM, type SampleShape, sampleView } from './sample-view';

/** What the address of the harness page can ask for. */
interface Wanted {
  readonly state?: string;
  readonly shape?: 'calm' | 'grim' | 'hopeful' | 'bare';
  readonly width?: number;
  readonly light?: boolean;
  readonly theatre?: boolean;
  readonly rtl?: boolean;
  readonly collapsed?: boolean;
  readonly scale?: 'time' | 'order';
  readonly height?: 'standard' | 'compact' | 'tall';
  readonly palette?: 'amber-cyan-white' | 'orange-grey-blue' | 'greys';
  readonly count?: number;
  /** Share of the video that has played. */
  readonly played?: number;
}

const SHAPES: Record<NonNullable<Wanted['shape']>, SampleShape> = {
  calm: CALM,
  grim: GRIM,
  hopeful: { ...GRIM, count: 101, lean: 20, spread: 20, seed: 24, withoutEvidence: 1 },
  bare: { ...CALM, chapters: 0 },
};

declare global {
  interface Window {
    /** What the overlay asked for, in order. */
    asked: unknown[][];
    /** Moves the playhead. */
    play: (ms: number) => void;
    /** Replaces the view. */
    show: (wanted: Wanted) => void;
    /** How long mounting took, in ms. */
    mountedIn: number;
  }
}

function viewOf(wanted: Wanted) {
  const base = SHAPES[wanted.shape ?? 'calm'];
  const { scale = 'time', height = 'standard', palette = 'amber-cyan-white' } = wanted;
  const collapsed = wanted.collapsed ?? false;
  return sampleView({
    state: wanted.state ?? 'ready',
    shape: { ...base, count: wanted.count ?? base.count },
    settings: { scale, height, palette, collapsed },
    layout: {
      widthPx: wanted.width ?? 806,
      theatre: wanted.theatre ?? false,
      dark: !(wanted.light ?? false),
    },
  });
}

function start(wanted: Wanted) {
  document.documentElement.dir = wanted.rtl ? 'rtl' : 'ltr';
  document.body.style.background = wanted.light ? '#ffffff' : '#0f0f0f';
  if (wanted.theatre) document.body.style.margin = '24px 0';
  window.asked = [];
  const note =
    (name: string) =>
    (...args: unknown[]) =>
      void window.asked.push([name, ...args.map((arg) => (arg instanceof File ? arg.name : arg))]);
  const act: OverlayActions = {
    seek: note('seek'),
    retry: note('retry'),
    loadFile: note('loadFile'),
    changeSettings: note('changeSettings'),
    openPage: note('openPage'),
    reloadPage: note('reloadPage'),
    useTranslation: note('useTranslation'),
    goOnWithoutKeeping: note('goOnWithoutKeeping'),
    freeSpace: note('freeSpace'),
  };
  const listeners = new Set<(ms: number) => void>();
  const view = viewOf(wanted);
  let now = (wanted.played ?? 0.325) * view.video.durationMs;
  const playhead: Playhead = {
    subscribe: (listener) => {
      listeners.add(listener);
      listener(now);
      return () => void listeners.delete(listener);
    },
  };
  window.play = (ms) => {
    now = ms;
    for (const listener of listeners) listener(ms);
  };
  const host = document.createElement('perspective-arc');
  host.style.width = `${view.layout.widthPx}px`;
  document.querySelector('#stage')?.append(host);
  const began = performance.now();
  const overlay = mountOverlay(host.attachShadow({ mode: 'open' }), act, playhead);
  overlay.show(view);
  host.getBoundingClientRect();
  window.mountedIn = performance.now() - began;
  window.show = (next) => {
    host.style.width = `${next.width ?? 806}px`;
    overlay.show(viewOf(next));
  };
}

const asked = new URL(location.href).searchParams.get('view');
// The address is written by the scripts beside this page.
start(asked === null ? {} : (JSON.parse(asked) as Wanted));
