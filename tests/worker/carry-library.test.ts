import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { assessmentOf } from '@/core/assessment';
import { libraryFileText } from '@/core/library-file';
import { DEFAULT_SETTINGS } from '@/core/settings';
import type { VideoId } from '@/core/video-id';
import { createDiskStore } from '@/store/disk-store';
import type { EpisodeStore } from '@/store/episode-store';
import { exportPart, importLibrary, previewImport } from '@/worker/carry-library';
import { keepWithin } from '@/worker/keep-within';
import { madeEpisode, madeId } from '../helpers/made-episode';

const HERE = { privately: false };

const partsOf = (store: EpisodeStore) => ({
  store,
  tellSettings: () => undefined,
  tellPages: () => undefined,
});

async function exported(store: EpisodeStore): Promise<string> {
  const lines: string[] = [];
  let after: VideoId | undefined;
  for (;;) {
    const part = await exportPart({ store }, after === undefined ? {} : { after }, HERE);
    lines.push(...part.lines);
    after = part.next;
    if (after === undefined) return libraryFileText(part.head, lines);
  }
}

const take = (store: EpisodeStore, text: string) => importLibrary(partsOf(store), text, HERE);

/** A store with three episodes, two notes and some settings. */
async function filledStore(): Promise<EpisodeStore> {
  const store = createDiskStore();
  for (let n = 2; n >= 0; n--) await store.keepEpisode(madeEpisode(n, { readAt: 1000 + n }));
  await store.keepAssessment(
    madeId(1),
    assessmentOf({
      values: { summary: 'Both want the same tests.', note: '', tags: ['again'], lean: -12 },
      stamps: { summary: 50, note: 50, tags: 60, lean: 70 },
    }),
  );
  await store.keepAssessment(madeId(9), {
    summary: 'older',
    note: 'without stamps',
    tags: [],
    changedAt: 40,
  });
  await store.keepSettings(
    {
      ...DEFAULT_SETTINGS,
      palette: 'greys',
      ownWords: [{ phrase: 'winter', weight: -4 }],
      sync: true,
    },
    { palette: 30, ownWords: 31, sync: 32 },
  );
  return store;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a library file', () => {
  it('gives back the same library: a second export is the same, byte for byte', async () => {
    const store = await filledStore();
    const first = await exported(store);
    await store.forgetEverything();
    expect(JSON.parse(await exported(store))).toMatchObject({ episodes: [], assessments: [] });
    const answer = await take(store, first);
    expect(answer).toMatchObject({
      kind: 'ready',
      plan: { unchanged: 0, notes: 2, settings: ['palette', 'ownWords'] },
    });
    expect(await exported(store)).toBe(first);
    expect(await store.getSettings()).toMatchObject({ palette: 'greys', sync: false });
    expect(await store.listCards()).toHaveLength(3);
    expect(await store.getTranscript(madeId(0))).toEqual(
      madeEpisode(0, { readAt: 1000 }).transcript,
    );
    expect(await take(store, first)).toMatchObject({
      plan: { added: [], replaced: [], unchanged: 3, notes: 0, settings: [] },
    });
  });

  it('never writes over anything newer, and says beforehand what it will do', async () => {
    const store = await filledStore();
    const file = await exported(store);
    await store.keepEpisode(madeEpisode(0, { readAt: 5000, tilt: 40 }));
    await store.forgetEpisode(madeId(1));
    await store.keepEpisode(madeEpisode(2, { readAt: 10 }));
    await store.keepAssessment(
      madeId(1),
      assessmentOf({
        values: { summary: 'mine', note: 'newer' },
        stamps: { summary: 1, note: 90 },
      }),
    );
    const before = await exported(store);
    const preview = await previewImport({ store }, file, HERE);
    expect(await exported(store)).toBe(before);
    expect(preview).toMatchObject({
      plan: {
        added: [{ videoId: madeId(1) }],
        replaced: [{ videoId: madeId(2) }],
        unchanged: 1,
        notes: 1,
      },
    });
    expect(await take(store, file)).toEqual(preview);
    expect((await store.getReading(madeId(0)))?.provenance.readAt).toBe(5000);
    expect(await store.getAssessment(madeId(1))).toMatchObject({
      summary: 'Both want the same tests.',
      note: 'newer',
      lean: -12,
    });
  });

  it('is all or nothing: a row that can’t be put takes the others back with it', async () => {
    const store = await filledStore();
    const file = await exported(store);
    await store.forgetEverything();
    await store.keepEpisode(madeEpisode(5));
    const before = await exported(store);
    const put: unknown = Reflect.get(IDBObjectStore.prototype, 'put');
    const puts = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: unknown,
      ...args: unknown[]
    ) {
      if (puts.mock.calls.length === 7) throw new DOMException('no room', 'QuotaExceededError');
      return Reflect.apply(put as () => unknown, this, args) as IDBRequest<IDBValidKey>;
    });
    await expect(take(store, file)).rejects.toThrow('no room');
    expect(puts).toHaveBeenCalledTimes(7);
    puts.mockRestore();
    expect(await exported(store)).toBe(before);
  });
});

describe('a file that isn’t what it should be', () => {
  interface Data {
    readonly episodes: { readonly transcript: { videoId: string } }[];
  }
  const changed = (file: string, change: (data: Data) => void): string => {
    const data = JSON.parse(file) as Data;
    change(data);
    return JSON.stringify(data);
  };
  const titled = (title: string) => (file: string) =>
    file.replace(/"title":"[^"]*"/, () => `"title":${JSON.stringify(title)}`);
  const bad: [string, (file: string) => string, RegExp][] = [
    ['nothing', () => '', /empty/],
    ['noise', () => '\u0000\u0001', /damaged/],
    ['a page', () => '<!doctype html>', /damaged, or no library file/],
    ['another JSON', () => '{"a":1}', /no library file of Perspective Arc/],
    ['a list', () => '[]', /no library file/],
    ['half a file', (file) => file.slice(0, file.length / 2), /ends in the middle/],
    ['all but the last sign', (file) => file.trimEnd().slice(0, -1), /ends in the middle/],
    [
      'a newer format',
      (file) => file.replace('"version":1', '"version":2'),
      /newer Perspective Arc/,
    ],
    ['no version', (file) => file.replace('"version":1', '"version":"1"'), /which version/],
    [
      'a key that reaches for prototypes',
      (file) => file.replace('"values":{', '"values":{"__proto__":{"sync":true},'),
      /“__proto__”/,
    ],
    [
      'the same key, disguised and deep',
      (file) => file.replace('"lensShares":{', '"lensShares":{"\\u005f_proto__":1,'),
      /“__proto__”/,
    ],
    ['a script in a title', titled('<img src=x onerror=alert(1)>'), /script or a formula/],
    ['a formula in a title', titled('=HYPERLINK("http://x","y")'), /script or a formula/],
    ['a score beyond the axis', (file) => file.replace(/"score":-?\d+/, '"score":1000'), /damaged/],
    ['a text for a time', (file) => file.replace(/"readAt":\d+/, '"readAt":"now"'), /damaged/],
    [
      'reasons that don’t add up',
      (file) => file.replace(/"reasons":\[\{(.*?)"weight":-?\d+/, '"reasons":[{$1"weight":77'),
      /don’t add up/,
    ],
    [
      'an episode twice',
      (file) =>
        changed(file, (data) => {
          data.episodes.push(...data.episodes.slice(0, 1));
        }),
      /twice/,
    ],
    [
      'captions of another video',
      (file) =>
        changed(file, (data) => {
          for (const { transcript } of data.episodes) transcript.videoId = 'otherVideo1';
        }),
      /another video/,
    ],
    [
      'an option that doesn’t exist',
      (file) => file.replace('"palette":"greys"', '"palette":"plaid"'),
      /settings\.values\.palette/,
    ],
    ['50 MB and more', (file) => file + ' '.repeat(50_000_000), /larger than 50 MB/],
  ];

  it.each(bad)('%s is refused with a reason, and nothing changes', async (_what, spoil, reason) => {
    const store = await filledStore();
    const file = spoil(await exported(store));
    await store.forgetEpisode(madeId(0));
    const before = await exported(store);
    for (const answer of [await previewImport({ store }, file, HERE), await take(store, file)]) {
      expect(answer.kind === 'refused' && answer.reason).toMatch(reason);
    }
    expect(await exported(store)).toBe(before);
    expect(({} as Record<string, unknown>)['sync']).toBeUndefined();
  });

  it('cut or changed anywhere, it is refused or harmless, and never half taken', async () => {
    const store = createDiskStore();
    await store.keepEpisode(madeEpisode(3, { segments: 3 }));
    const file = await exported(store);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: file.length - 1 }),
        fc.constantFrom('', '"', '{', '9', ',', 'x', '\u0000'),
        fc.boolean(),
        async (at, sign, cut) => {
          const spoilt = file.slice(0, at) + sign + (cut ? '' : file.slice(at + 1));
          const answer = await previewImport({ store }, spoilt, HERE);
          if (answer.kind === 'refused') expect(answer.reason).toMatch(/\w.*\.$|: .+$/);
          else expect(answer.plan.unchanged + answer.plan.added.length).toBeGreaterThanOrEqual(0);
          expect(await exported(store)).toBe(file);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is not taken in a private window', async () => {
    const store = await filledStore();
    const file = await exported(store);
    const answer = await importLibrary(partsOf(store), file, { privately: true });
    expect(answer.kind === 'refused' && answer.reason).toContain('private');
  });
});

describe('the room for transcripts', () => {
  it('lets the oldest go first; readings stay, and the newest transcript does', async () => {
    const store = createDiskStore();
    for (let n = 0; n < 4; n++) {
      await store.keepEpisode(madeEpisode(n, { segments: 200, readAt: 1000 + n }));
    }
    await keepWithin({ store });
    expect(await store.listTranscriptIds()).toHaveLength(4);
    await store.keepSettings({ ...DEFAULT_SETTINGS, storageLimitMb: 1 }, {});
    await keepWithin({ store });
    expect((await store.listTranscriptIds()).sort()).toEqual([madeId(2), madeId(3)]);
    expect(await store.listIds()).toHaveLength(4);
    await store.keepSettings({ ...DEFAULT_SETTINGS, keep: 'readings' }, {});
    await keepWithin({ store });
    expect(await store.listTranscriptIds()).toEqual([]);
    expect(await store.listCards()).toHaveLength(4);
  });
});
