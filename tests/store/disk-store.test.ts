import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { trailBars } from '@/core/packed-trail';
import { DEFAULT_SETTINGS } from '@/core/settings';
import { createDiskStore } from '@/store/disk-store';
import type { EpisodeStore } from '@/store/episode-store';
import { createMemoryStore } from '@/store/memory-store';
import { sampleEpisode, sampleId } from '../helpers/sample-episode.ts';

const assessment = { lean: -12, summary: 's', note: 'n', tags: ['t'], changedAt: 5 };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** Puts a row past the store's door, as a damaged disk or another version would. */
async function plant(table: string, key: string, row: unknown): Promise<void> {
  const database = await openDB('perspective-arc');
  await database.put(table, row, key);
  database.close();
}

const stores: [string, () => EpisodeStore][] = [
  ['the disk store', createDiskStore],
  ['the memory store', createMemoryStore],
];

describe.each(stores)('%s', (_name, create) => {
  it('gives back what was kept, and nothing of what was not', async () => {
    const store = create();
    const episode = sampleEpisode();
    await store.keepEpisode(episode);
    expect(await store.getReading(sampleId())).toEqual(episode.reading);
    expect(await store.getTranscript(sampleId())).toEqual(episode.transcript);
    expect(await store.getReading(sampleId(1))).toBeUndefined();
    expect(await store.getAssessment(sampleId())).toBeUndefined();
  });

  it('counts what is kept and forgets all of it at once, settings too', async () => {
    const store = create();
    await store.keepEpisode(sampleEpisode(sampleId(1)));
    await store.keepEpisode(sampleEpisode(sampleId(2)));
    await store.keepAssessment(sampleId(1), assessment);
    await store.keepSettings({ ...DEFAULT_SETTINGS, scale: 'order' }, {});
    expect(await store.countKept()).toEqual({ readings: 2, transcripts: 2, notes: 1 });
    await store.forgetEverything();
    expect(await store.countKept()).toEqual({ readings: 0, transcripts: 0, notes: 0 });
    expect(await store.listCards()).toEqual([]);
    expect(await store.getAssessment(sampleId(1))).toBeUndefined();
    expect(await store.getSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('lists the last read first, one card per video', async () => {
    const store = create();
    await store.keepEpisode(sampleEpisode(sampleId(1), 100));
    await store.keepEpisode(sampleEpisode(sampleId(2), 300));
    await store.keepEpisode(sampleEpisode(sampleId(3), 200));
    await store.keepEpisode(sampleEpisode(sampleId(1), 400));
    const cards = await store.listCards();
    expect(cards.map(({ readAt }) => readAt)).toEqual([400, 300, 200]);
  });

  it('forgets an episode whole and keeps the assessment', async () => {
    const store = create();
    await store.keepEpisode(sampleEpisode());
    await store.keepAssessment(sampleId(), assessment);
    await store.forgetEpisode(sampleId());
    expect(await store.getReading(sampleId())).toBeUndefined();
    expect(await store.getTranscript(sampleId())).toBeUndefined();
    expect(await store.listCards()).toEqual([]);
    expect(await store.getAssessment(sampleId())).toEqual(assessment);
  });

  it('has the defaults until settings are kept', async () => {
    const store = create();
    expect(await store.getSettings()).toEqual(DEFAULT_SETTINGS);
    await store.keepSettings({ ...DEFAULT_SETTINGS, collapsed: true }, {});
    expect(await store.getSettings()).toEqual({ ...DEFAULT_SETTINGS, collapsed: true });
  });
});

describe('the disk store', () => {
  it('gives a second store, after a restart, what the first one kept', async () => {
    await createDiskStore().keepEpisode(sampleEpisode());
    expect(await createDiskStore().getReading(sampleId())).toEqual(sampleEpisode().reading);
  });

  it('reads the trails and cues of earlier versions, which packed neither', async () => {
    const store = createDiskStore();
    const { card, transcript } = sampleEpisode();
    await store.keepEpisode(sampleEpisode());
    await plant('cards', sampleId(), { ...card, trail: trailBars(card.trail) });
    await plant('transcripts', sampleId(), transcript);
    expect((await store.listCards()).map(({ trail }) => trail)).toEqual([card.trail]);
    expect(await store.getTranscript(sampleId())).toEqual(transcript);
    await plant('cards', sampleId(), { ...card, trail: [[0, 5, 'x']] });
    expect(await store.listCards()).toEqual([]);
  });

  it('keeps nothing of an episode when one of its rows fails', async () => {
    const store = createDiskStore();
    const { reading, card } = sampleEpisode();
    // A function can't be stored: the third put fails after two have gone through.
    const broken = { cues: () => undefined } as never;
    await expect(store.keepEpisode({ card, reading, transcript: broken })).rejects.toThrow();
    expect(await store.listCards()).toEqual([]);
    expect(await store.getReading(sampleId())).toBeUndefined();
  });

  it('says that storage is full by name', async () => {
    const store = createDiskStore();
    await store.listCards();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(store.keepEpisode(sampleEpisode())).rejects.toMatchObject({ name: 'StorageFull' });
    put.mockRestore();
    expect(await store.getReading(sampleId())).toBeUndefined();
  });

  it('takes a damaged, foreign or mislaid row for none', async () => {
    const store = createDiskStore();
    await store.keepEpisode(sampleEpisode());
    const { reading } = sampleEpisode();
    const damaged: unknown[] = [
      undefined,
      null,
      7,
      'x',
      [],
      {},
      { ...reading, segments: [] },
      { ...reading, segments: [{ ...reading.segments[0], score: Number.NaN }] },
      { ...reading, segments: [{ ...reading.segments[0], startMs: 1e308 }] },
      { ...reading, lean: { score: Infinity, band: 'mixed' } },
      { ...reading, model: undefined },
      { ...reading, lens: 'cosmic' },
      { ...reading, video: { ...reading.video, videoId: sampleId(9) } },
    ];
    for (const row of damaged) {
      await plant('readings', sampleId(), row);
      expect(await store.getReading(sampleId()), String(row)).toBeUndefined();
    }
    await plant('cards', sampleId(), { readAt: 'yesterday' });
    expect(await store.listCards()).toEqual([]);
    await plant('settings', 'settings', {
      collapsed: true,
      scale: 'sideways',
      __proto__: { x: 1 },
    });
    expect(await store.getSettings()).toEqual({ ...DEFAULT_SETTINGS, collapsed: true });
  });

  it('survives any row at all', async () => {
    const store = createDiskStore();
    await store.listCards();
    const { reading } = sampleEpisode();
    const keys = Object.keys(reading);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...keys), fc.jsonValue(), async (key, value) => {
        await plant('readings', sampleId(), { ...reading, [key]: value });
        const read = await store.getReading(sampleId());
        if (read) expect(read.segments.every(({ score }) => Math.abs(score) <= 100)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('lets a newer version upgrade, and then says that it is the older one', async () => {
    const store = createDiskStore();
    await store.keepEpisode(sampleEpisode());
    const newer = await openDB('perspective-arc', 99);
    newer.close();
    await expect(store.listCards()).rejects.toMatchObject({ name: 'VersionError' });
  });
});
