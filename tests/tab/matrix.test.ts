// @vitest-environment happy-dom
import { oneStage } from '../helpers/one-stage.ts';
import { fake } from '../helpers/fake-runtime';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bandOf } from '@/core/score';
import { DEFAULT_SETTINGS } from '@/core/settings';
import type { askWorker } from '@/messaging/ask-worker';
import { createMemoryStore } from '@/store/memory-store';
import { createCaptionReader } from '@/tab/caption-reader';
import { OverlayStage } from '@/tab/overlay-stage';
import { TabWatch } from '@/tab/tab-watch';
import { createWorker } from '@/worker/create-worker';
import { smallVideo } from '../stand-in/small-video';
import type { Faults, StandInTrack, StandInVideo } from '../stand-in/stand-in-video';
import { MatrixPage, videoIdOf, type Scene } from './matrix-page';
import { isPanelAtRest, WATCH_PAGE } from './matrix-panel';

/*
 * Routes × track kinds × page states × navigation variants, generated. The tab, the routes, the
 * caption room and the worker are the real ones; YouTube's server is the stand-in's; of the page
 * only what the player says is made up. Each must end in the right arc or with the right cause.
 */

const A = videoIdOf('aaaaaaaaaaa');
const B = videoIdOf('bbbbbbbbbbb');
const LIMIT_MS = 10_000;
const AD_MS = 2000;

const ROUTES = [
  'player-request',
  'track-url',
  'token',
  'panel',
  'nudge',
  'panel-dom',
  'none',
] as const;
const STATES = [
  'plain',
  'ad first',
  'tracks late',
  'slow answers',
  'stream just over',
  'running stream',
  'premiere',
  'age gate',
  'not played here',
  'consent open',
  'offline',
  'no player',
] as const;
const NAVIGATIONS = [
  'first load',
  'from another video',
  'overtaking another',
  'there, back and there again',
  'from home',
  'player lags behind',
] as const;

const cuesOf = (id: string): StandInTrack['cues'] =>
  (smallVideo(id).tracks[0]?.cues ?? []).map((cue) => ({ ...cue, text: `${cue.text} in ${id}` }));
const manual = { vssId: '.en', languageCode: 'en', name: 'English', shape: 'manual' } as const;
const asr = {
  vssId: 'a.en',
  languageCode: 'en',
  kind: 'asr',
  name: 'English',
  shape: 'word',
} as const;
const chat = { ...manual, vssId: '.en.c', name: 'English - Twitch chat', trackName: 'Twitch chat' };
const foreign = { ...asr, vssId: 'a.pt', languageCode: 'pt', name: 'Portuguese' } as const;

/** What each kind of track list ends in, where a route works. */
const TRACKS = {
  manual: { tracks: [manual, asr], ends: 'manual' },
  'by word': { tracks: [asr], ends: 'asr' },
  'by line': { tracks: [{ ...asr, shape: 'line' }], ends: 'asr' },
  'chat and automatic': { tracks: [chat, asr], ends: 'asr' },
  'translated by people': { tracks: [foreign, manual], ends: 'manual' },
  foreign: { tracks: [foreign], ends: 'unsupported-language' },
  'chat alone': { tracks: [chat], ends: 'no-captions' },
  none: { tracks: [], ends: 'no-captions' },
} as const satisfies Record<
  string,
  { tracks: readonly Omit<StandInTrack, 'cues'>[]; ends: string }
>;

type Route = (typeof ROUTES)[number];
type State = (typeof STATES)[number];
type Navigation = (typeof NAVIGATIONS)[number];
type TrackKind = keyof typeof TRACKS;

interface Combination {
  readonly route: Route;
  readonly tracks: TrackKind;
  readonly state: State;
  readonly navigation: Navigation;
}

const TRACK_KINDS = Object.keys(TRACKS) as TrackKind[];

/** Each with each. */
const COMBINATIONS: readonly Combination[] = STATES.flatMap((state) =>
  ROUTES.flatMap((route) =>
    TRACK_KINDS.flatMap((tracks) =>
      NAVIGATIONS.map((navigation) => ({ route, tracks, state, navigation })),
    ),
  ),
);

const ENDS: Partial<Record<State, string>> = {
  'running stream': 'live',
  premiere: 'live',
  'age gate': 'failed age-restricted',
  'not played here': 'failed unplayable',
  'no player': 'failed no-player',
};

/** What must come of it, worked out from the words alone. */
function expectedEnd({ route, tracks, state }: Combination): string {
  const byState = ENDS[state];
  if (byState !== undefined) return byState;
  const { ends } = TRACKS[tracks];
  const isOffline = state === 'offline';
  if (ends === 'no-captions') {
    if (isOffline) return 'failed offline';
    return state === 'consent open' ? 'failed consent' : 'no-captions no-tracks';
  }
  if (ends === 'unsupported-language') return ends;
  if (isOffline && route !== 'player-request') return 'failed offline';
  const needsConsent = route === 'panel' || route === 'panel-dom' || route === 'none';
  if (state === 'consent open' && needsConsent) return 'failed consent';
  if (route === 'none') return 'failed gated';
  return `ready ${route === 'token' ? 'track-url' : route} ${ends}`;
}

function sceneOf({ route, tracks, state, navigation }: Combination): Scene {
  const faults: Faults = {
    gate: route === 'track-url' ? 'open' : 'gated',
    panel: route === 'panel' ? 'modern' : 'no-content',
    ...(state === 'slow answers' ? { timedtextDelayMs: 2000, panelDelayMs: 2000 } : {}),
    ...(state === 'consent open' ? { consent: true } : {}),
    ...(state === 'age gate' ? { playability: 'age-restricted' } : {}),
    ...(state === 'not played here' ? { playability: 'unplayable' } : {}),
  };
  const live = {
    'running stream': 'running',
    premiere: 'premiere',
    'stream just over': 'finished',
  };
  const video = videoOf(B, faults, {
    tracks: TRACKS[tracks].tracks.map((track) => ({ ...track, cues: cuesOf(B) })),
    ...(state in live ? { live: live[state as keyof typeof live] as 'running' } : {}),
  });
  return {
    video,
    caught: route === 'player-request',
    token: route === 'token',
    lagMs: navigation === 'player lags behind' ? 1500 : 0,
    tracksLateMs: state === 'tracks late' ? 3000 : 0,
    panelOnPage: route === 'panel-dom' && state !== 'consent open',
    ...(state === 'slow answers' ? { ownMs: 2000 } : {}),
  };
}

function videoOf(id: string, faults: Faults, change: Partial<StandInVideo> = {}): StandInVideo {
  return smallVideo(id, { title: `Small episode ${id}`, channel: 'AXRP', faults, ...change });
}

const scorer = oneStage('matrix', () => ({
  score: 30,
  band: bandOf(30),
  lens: 'technical',
  reasons: [],
}));

function createAsk(route: Route): typeof askWorker {
  const settings = {
    ...DEFAULT_SETTINGS,
    mayNudge: route === 'nudge',
    mayOpenPanel: route === 'panel-dom',
  };
  const worker = createWorker({
    store: createMemoryStore(),
    privateStore: createMemoryStore(),
    modelVersion: 'matrix',
    loadScorer: () => Promise.resolve(scorer),
    loadCatalogue: () => Promise.resolve([]),
    loadBackground: () => Promise.resolve({ episodes: 0, terms: new Map() }),
    tellProgress: () => undefined,
    tellSettings: () => undefined,
    tellPages: () => undefined,
    openPage: () => Promise.resolve(),
    loadOverlay: () => Promise.resolve(),
    loadReading: () => Promise.resolve(),
    loadTouchingRoutes: () => Promise.resolve(),
    now: () => performance.now(),
    pause: () => Promise.resolve(),
  });
  const ask = (name: keyof typeof worker, about: unknown): Promise<unknown> =>
    name === 'getSettings'
      ? Promise.resolve(settings)
      : (worker[name] as (ask: unknown, from: object) => Promise<unknown>)(about, {
          tabId: 1,
          privately: false,
        });
  return ask as typeof askWorker;
}

beforeEach(() => {
  vi.useFakeTimers();
  fake.state.isGone = false;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const go = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** A tab on the page of a combination. */
function openTab(combination: Combination) {
  document.body.innerHTML = WATCH_PAGE;
  const { route, state } = combination;
  const page = new MatrixPage([{ video: videoOf(A, { gate: 'open' }) }, sceneOf(combination)]);
  page.consent = state === 'consent open';
  vi.stubGlobal('fetch', page.fetch);
  const life = new AbortController();
  const stage = new OverlayStage({
    document,
    load: () => Promise.resolve(() => ({ show: () => undefined, remove: () => undefined })),
    signal: life.signal,
  });
  const tab = new TabWatch({
    page,
    ask: createAsk(route),
    stage,
    reader: () => Promise.resolve(createCaptionReader(page)),
    touching: (may) => Promise.resolve(page.touchingRoutes(may)),
    playheadMs: () => 0,
    location: { href: page.pageUrl, replace: () => undefined },
    end: () => life.abort(),
  });
  const arriveAt = (id: typeof A | null): void => {
    page.arrive(id ?? '');
    // What is wrong with the page is wrong with the video in question alone.
    page.ad = id === B && state === 'ad first';
    page.offline = id === B && state === 'offline';
    page.player = !(id === B && state === 'no player');
    void tab.onVideo(id);
  };
  return { page, tab, life, arriveAt };
}

const WAYS: Record<Navigation, (arriveAt: (id: typeof A | null) => void) => Promise<void>> = {
  'first load': () => Promise.resolve(),
  'player lags behind': () => Promise.resolve(),
  'from another video': async (arriveAt) => {
    arriveAt(A);
    await go(1000);
  },
  'overtaking another': async (arriveAt) => {
    arriveAt(A);
    await go(30);
  },
  'there, back and there again': async (arriveAt) => {
    arriveAt(B);
    await go(60);
    arriveAt(A);
    await go(300);
  },
  'from home': async (arriveAt) => {
    arriveAt(null);
    await go(200);
  },
};

const BUSY = ['looking', 'reading', 'scoring', null];
const host = (): Element | null => document.querySelector('perspective-arc');

function endOf(): string | undefined {
  const [state, cause, route, kind] = ['state', 'cause', 'route', 'kind'].map(
    (name) => host()?.getAttribute(`data-${name}`) ?? null,
  );
  if (BUSY.includes(state ?? null) || cause === 'ad') return undefined;
  return [state, cause, route, kind].filter((part) => part !== null).join(' ');
}

interface Line {
  readonly combination: Combination;
  readonly end: string;
  readonly tookMs: number;
}

async function run(combination: Combination): Promise<Line> {
  const { page, tab, life, arriveAt } = openTab(combination);
  await WAYS[combination.navigation](arriveAt);
  arriveAt(B);
  const startedMs = performance.now();
  const isAd = page.ad;
  if (isAd) setTimeout(() => (page.ad = false), AD_MS);
  while (endOf() === undefined && performance.now() - startedMs < LIMIT_MS + AD_MS) await go(50);
  const end = endOf() ?? 'nothing';
  const tookMs = performance.now() - startedMs - (isAd ? AD_MS : 0);
  const label = Object.values(combination).join(' · ');
  expect(document.querySelectorAll('perspective-arc'), label).toHaveLength(1);
  expect(host()?.getAttribute('data-video-id'), label).toBe(B);
  const described = await tab.handlers.describeTab({});
  if (described.state.kind === 'ready') {
    const { video, segments, provenance } = described.state.reading;
    expect(video.videoId, label).toBe(B);
    expect(
      segments.every(({ text }) => text.includes(B)),
      label,
    ).toBe(true);
    expect(provenance.language, label).toBe('en');
  }
  expect([page.captionsOn, isPanelAtRest(document)], label).toEqual([false, true]);
  // Whatever was still under way for another video has no say any more.
  await go(3000);
  expect(host()?.getAttribute('data-video-id'), label).toBe(B);
  life.abort();
  void tab.onVideo(null);
  await go(0);
  return { combination, end, tookMs };
}

const lines: Line[] = [];

test('they are all combinations there are', () => {
  const all = ROUTES.length * TRACK_KINDS.length * STATES.length * NAVIGATIONS.length;
  expect(all).toBeGreaterThanOrEqual(300);
  expect(new Set(COMBINATIONS.map((one) => Object.values(one).join())).size).toBe(all);
});

const PAGES = STATES.flatMap((state) => NAVIGATIONS.map((navigation) => ({ state, navigation })));

test.each(PAGES)(
  'in the state "$state", come to by "$navigation", each ends right within ten seconds',
  async ({ state, navigation }) => {
    const here = COMBINATIONS.filter((one) => one.state === state && one.navigation === navigation);
    for (const combination of here) {
      const line = await run(combination);
      const label = Object.values(combination).join(' · ');
      const expected = expectedEnd(combination);
      // The first of two visits may have been long enough to read it all.
      const isVisitedTwice = navigation === 'there, back and there again';
      const ends = [
        expected,
        ...(isVisitedTwice ? [expected.replace(/^ready \S+/, 'ready cache')] : []),
      ];
      expect(ends, label).toContain(line.end);
      expect(line.tookMs, label).toBeLessThanOrEqual(LIMIT_MS);
      lines.push(line);
    }
  },
);

afterAll(() => {
  const ofState = tableOf(['page state', STATES, 'state'], [ROUTES, 'route'], endsOf);
  const ofNavigation = tableOf(
    ['navigation', NAVIGATIONS, 'navigation'],
    [TRACK_KINDS, 'tracks'],
    (ended) => `${ended.length} right`,
  );
  console.log([...ofState, '', ...ofNavigation, '', `${lines.length} combinations`].join('\n'));
});

function endsOf(ended: readonly Line[]): string {
  const words = ended.map(({ end }) => end.split(' ').slice(0, 2).join(' '));
  return [...new Set(words)].sort().join(', ');
}

/** A row for each value of one dimension, a cell for each of another, and how long the slowest took. */
function tableOf(
  [head, rows, rowOf]: readonly [string, readonly string[], keyof Combination],
  [columns, columnOf]: readonly [readonly string[], keyof Combination],
  cell: (ended: readonly Line[]) => string,
): string[] {
  const drawn = rows.map((row) => {
    const ofRow = lines.filter(({ combination }) => combination[rowOf] === row);
    const slowest = Math.max(0, ...ofRow.map(({ tookMs }) => tookMs)) / 1000;
    const cells = columns.map((column) =>
      cell(ofRow.filter(({ combination }) => combination[columnOf] === column)),
    );
    return [row, `${ofRow.length}`, `${slowest.toFixed(1)} s`, ...cells].join(' | ');
  });
  return [[head, 'combinations', 'slowest', ...columns].join(' | '), ...drawn];
}
