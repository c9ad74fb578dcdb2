import { tab } from './fake-browser';
import { madeEpisode, madeId } from '../../helpers/made-episode';
import { catalogueCards, type Catalogue } from '@/core/library/catalogue';
import { answerWorker } from '@/messaging/answer-worker';
import { createMemoryStore } from '@/store/memory-store';
import { createWorker } from '@/worker/create-worker';

const scene = new URLSearchParams(location.search).get('scene') ?? 'read';

const TITLES = [
  'Reading the Minds of Large Networks',
  'When Labs Race Each Other',
  'Proofs About Small Networks',
  'What Forecasts Are Good For',
  'Evaluations That Mean Something',
  'A Very Long Title About Power, Institutions, and the Many Ways in Which They Slip',
  'Values, Agents and Bargains',
];
const TILTS = [6, -34, 21, -12, 3, -24, 30];

const store = createMemoryStore();
const privateStore = createMemoryStore();

const unused = () => Promise.reject(new Error('Nothing is scored in the harness.'));

answerWorker(
  createWorker({
    store,
    privateStore,
    modelVersion: 'made-1',
    loadScorer: unused,
    loadCatalogue: async () =>
      scene === 'alone' || scene === 'short'
        ? []
        : catalogueCards((await (await fetch('/catalogue.json')).json()) as Catalogue),
    loadBackground: unused,
    tellProgress: () => undefined,
    tellSettings: () => undefined,
    tellPages: () => undefined,
    openPage: () => Promise.resolve(),
    loadOverlay: () => Promise.resolve(),
    loadReading: () => Promise.resolve(),
    loadTouchingRoutes: () => Promise.resolve(),
    now: Date.now,
    pause: () => Promise.resolve(),
  }),
);

/** Fills the store before the page asks for anything. */
export async function setScene(): Promise<void> {
  const isShort = scene === 'short';
  const count = scene === 'empty' ? 0 : scene === 'alone' || isShort ? 1 : TITLES.length;
  for (let n = count - 1; n >= 0; n--) {
    const [title = '', tilt = 0] = [TITLES[n], TILTS[n]];
    await store.keepEpisode(
      madeEpisode(n, {
        tilt,
        segments: isShort ? 12 : n === 0 ? 182 : 60 + n * 9,
        title: n === 3 ? title : `${19 + n} - ${title}`,
        publishedOn: `202${n % 4}-0${1 + n}-1${n}`,
        readAt: Date.UTC(n > 4 ? 2025 : 2026, 10 - n, 20 - n, 12),
        ...(n === 3 ? { channel: 'Long Talks' } : {}),
      }),
    );
  }
  const { reading } = madeEpisode(40, {
    segments: 101,
    tilt: 14,
    title: '24 - Watching the Weights',
  });
  const watched = (video: string) => `https://www.youtube.com/watch?v=${video}`;
  const base = {
    videoId: reading.video.videoId,
    title: reading.video.title,
    tracks: [],
    playheadMs: isShort ? 500_000 : 3_100_000,
  };
  if (isShort || scene === 'read' || scene === 'alone' || scene === 'private') {
    tab.url = watched(madeId(0));
    tab.description = { ...base, videoId: madeId(0), state: { kind: 'looking' } };
  }
  if (scene === 'scoring') {
    tab.url = watched(base.videoId);
    const { segments: scored, provenance } = reading;
    const { length: total } = scored;
    tab.description = {
      ...base,
      state: { kind: 'scoring', scored, done: 61, total, endMs: provenance.endMs },
    };
  }
  if (scene === 'left-out') {
    tab.url = watched(base.videoId);
    tab.description = { ...base, state: { kind: 'left-out' } };
  }
  if (scene === 'failed') {
    tab.url = watched(base.videoId);
    tab.description = { ...base, state: { kind: 'failed', cause: 'gated', attempts: [] } };
  }
  if (scene === 'absent') tab.url = watched(base.videoId);
}
