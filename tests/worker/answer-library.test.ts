import { describe, expect, it } from 'vitest';
import { catalogueCards, type Catalogue, type CatalogueEntry } from '@/core/library/catalogue';
import { searchWords } from '@/core/library/search-words';
import type { Asker } from '@/messaging/answer-worker';
import { createMemoryStore } from '@/store/memory-store';
import { createWorker } from '@/worker/create-worker';
import { madeEpisode, madeId } from '../helpers/made-episode.ts';

const PAGE: Asker = { privately: false };
const PRIVATE: Asker = { privately: true };

const entry: CatalogueEntry = {
  number: '901',
  title: 'Rust and Repair with Nobody Known',
  date: '2020-01-02',
  videoId: 'catalogue01',
  guest: 'Nobody Known',
  timed: true,
  words: 600,
  chapters: [0],
  times: [0, 60, 120, 180],
  scores: [-40, null, 10],
  lenses: '050',
  lensShares: [67, 0, 0, 0, 0, 33],
  lens: 0,
  lean: -30,
  track: 'Technical alignment and control',
  confidence: 'low',
  statistics: {
    count: 2,
    withoutEvidence: 1,
    median: -15,
    mean: -15,
    min: -40,
    max: 10,
    p10: -35,
    p90: 5,
    shares: [50, 50, 0],
  },
  keyPhrases: ['rust'],
};
const catalogue: Catalogue = { model: 'made-1', episodes: [entry] };

const never = () => Promise.reject(new Error('Nothing is scored here.'));

function libraryWith(loadCatalogue = () => Promise.resolve(catalogueCards(catalogue))) {
  const [store, privateStore] = [createMemoryStore(), createMemoryStore()];
  const worker = createWorker({
    store,
    privateStore,
    modelVersion: 'made-1',
    loadScorer: never,
    loadBackground: never,
    loadCatalogue,
    tellProgress: () => undefined,
    tellSettings: () => undefined,
    tellPages: () => undefined,
    openPage: () => Promise.resolve(),
    loadOverlay: () => Promise.resolve(),
    loadReading: () => Promise.resolve(),
    loadTouchingRoutes: () => Promise.resolve(),
    now: () => 0,
    pause: () => Promise.resolve(),
  });
  const read = (n: number, tilt = 30) =>
    store.keepEpisode(
      madeEpisode(n, { tilt, segments: 12, title: `${n + 1} - Talk ${'abc'[n] ?? n}` }),
    );
  return { worker, store, privateStore, read };
}

const ids = (cards: readonly { readonly video: { readonly videoId: string } }[]) =>
  cards.map(({ video }) => video.videoId);

describe('the library behind the pages', () => {
  it('holds the catalogue before anything was read, and then what was read before it', async () => {
    const { worker, read } = libraryWith();
    expect(ids(await worker.listCards({}, PAGE))).toEqual(['catalogue01']);
    await read(0);
    expect(ids(await worker.listCards({}, PAGE))).toEqual([madeId(0), 'catalogue01']);
    expect(ids(await worker.listCards({ first: 1 }, PAGE))).toEqual([madeId(0)]);
    expect((await worker.getCard({ videoId: madeId(0) }, PAGE))?.catalogue).toBeUndefined();
    expect(await worker.getCard({ videoId: madeId(7) }, PAGE)).toBeNull();
  });

  it('hands out how a list begins: filtered, in order, with what there is in all', async () => {
    const entries = Array.from({ length: 120 }, (_, n) => ({
      ...entry,
      number: `${1000 + n}`,
      videoId: null,
    }));
    const many = catalogueCards({ ...catalogue, episodes: entries });
    const { worker, read } = libraryWith(() => Promise.resolve(many));
    const first = (address: string, count = 2) => worker.listFirst({ address, count }, PAGE);
    const none = { count: 120, read: 0, anyRead: false, isWhole: false };
    expect(await first('#/')).toMatchObject(none);
    for (const n of [0, 1, 2]) await read(n, n * 10);
    const [begun, all] = [await first('#/?sort=last-read'), await worker.listCards({}, PAGE)];
    expect(begun).toMatchObject({ count: 123, read: 3, anyRead: true, isWhole: false });
    expect(ids(begun.shelved.map(({ card }) => card))).toEqual(ids(all).slice(0, 2));
    const unread = await first('#/?read=unread');
    expect(unread).toMatchObject({ count: 120, read: 0, anyRead: true });
    expect(unread.shelved.every(({ card }) => card.catalogue !== undefined)).toBe(true);
    expect(await first('#/episode/nonsense%')).toMatchObject({ count: 123 });
  });

  it('hands out a small library whole, whatever the list leaves out', async () => {
    const { worker, read } = libraryWith();
    await read(0);
    const few = await worker.listFirst({ address: '#/?read=read', count: 1 }, PAGE);
    expect(few).toMatchObject({ count: 1, read: 1, isWhole: true });
    expect(ids(few.shelved.map(({ card }) => card))).toEqual([madeId(0), 'catalogue01']);
  });

  it('sets the catalogue beside an episode, and never the episode itself', async () => {
    const { worker, read } = libraryWith();
    await read(0);
    const { related, mirror } = await worker.getNeighbours({ videoId: madeId(0) }, PAGE);
    expect(ids(related.map(({ card }) => card))).toEqual(['catalogue01']);
    expect(ids(mirror.map(({ card }) => card))).toEqual(['catalogue01']);
    expect(mirror[0]?.sameSide).toBe(false);
    expect(mirror[0]?.reason.unread).toBe(true);
  });

  it('knows no neighbours of what it doesn’t know', async () => {
    const { worker } = libraryWith();
    expect(await worker.getNeighbours({ videoId: madeId(0) }, PAGE)).toEqual({
      related: [],
      mirror: [],
    });
  });

  it('is there without the catalogue too, when that can’t be loaded', async () => {
    const { worker, read } = libraryWith(() => Promise.reject(new Error('gone')));
    await read(0);
    expect(ids(await worker.listCards({}, PAGE))).toEqual([madeId(0)]);
  });

  it('hands out the words of its transcripts bit by bit, each once', async () => {
    const { worker, read, store } = libraryWith();
    for (const n of [0, 1, 2]) await read(n);
    const batches = [
      await worker.listSearchWords({ from: 0, count: 2 }, PAGE),
      await worker.listSearchWords({ from: 2, count: 2 }, PAGE),
    ];
    expect(batches.map(({ length }) => length)).toEqual([2, 1]);
    const rows = batches.flat();
    expect(new Set(rows.map(({ videoId }) => videoId)).size).toBe(3);
    const reading = await store.getReading(madeId(1));
    const words = searchWords(reading?.segments.map(({ text }) => text) ?? []);
    expect(rows.find(({ videoId }) => videoId === madeId(1))?.words).toBe(words);
  });

  it('finds words in a transcript, and says nothing of one that it hasn’t got', async () => {
    const { worker, read } = libraryWith();
    await read(0);
    const ask = { videoId: madeId(0), typed: 'promising direction', most: 3 };
    const found = await worker.findInTranscript(ask, PAGE);
    expect(found?.total).toBeGreaterThan(0);
    expect(found?.hits.length).toBe(Math.min(3, found?.total ?? 0));
    expect(await worker.findInTranscript({ ...ask, videoId: madeId(5) }, PAGE)).toBeNull();
  });

  it('forgets all readings and keeps what the user wrote', async () => {
    const { worker, read } = libraryWith();
    await read(0);
    const assessment = { summary: 'mine', note: '', tags: [], places: [{ startMs: 0, lean: 5 }] };
    await worker.saveAssessment({ videoId: madeId(0), assessment }, PAGE);
    await worker.forgetReadings({}, PAGE);
    expect(ids(await worker.listCards({}, PAGE))).toEqual(['catalogue01']);
    expect(await worker.listAssessments({}, PAGE)).toEqual([
      [madeId(0), expect.objectContaining(assessment)],
    ]);
  });

  it('shows a private window what is read there as well, and tells nobody else', async () => {
    const { worker, read, privateStore } = libraryWith();
    await read(0);
    await privateStore.keepEpisode(madeEpisode(1, { segments: 12 }));
    expect(ids(await worker.listCards({}, PRIVATE))).toEqual([madeId(1), madeId(0), 'catalogue01']);
    expect(ids(await worker.listCards({}, PAGE))).toEqual([madeId(0), 'catalogue01']);
    const words = (from: Asker) => worker.listSearchWords({ from: 0, count: 50 }, from);
    expect((await words(PRIVATE)).map(({ videoId }) => videoId)).toEqual([madeId(1), madeId(0)]);
    expect((await words(PAGE)).map(({ videoId }) => videoId)).toEqual([madeId(0)]);
    const ask = { videoId: madeId(0), typed: 'promising', most: 1 };
    expect((await worker.findInTranscript(ask, PRIVATE))?.total).toBeGreaterThan(0);
    const other = { ...ask, videoId: madeId(1) };
    expect(await worker.findInTranscript(other, PAGE)).toBeNull();
  });
});
