import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { Progress } from '@/core/overlay-progress';
import { bandOf } from '@/core/score';
import type { Scorer } from '@/core/scorer';
import { DEFAULT_SETTINGS } from '@/core/settings';
import type { Asker } from '@/messaging/answer-worker';
import type { WorkerAsk } from '@/messaging/protocol';
import { createDiskStore } from '@/store/disk-store';
import type { EpisodeStore } from '@/store/episode-store';
import { createMemoryStore } from '@/store/memory-store';
import { createWorker } from '@/worker/create-worker';
import type { WorkerParts } from '@/worker/worker-parts';
import { oneStage } from '../helpers/one-stage.ts';
import { sampleId } from '../helpers/sample-episode.ts';

const EMPTY_BACKGROUND = { episodes: 0, terms: new Map<string, readonly [number, number]>() };
const TAB: Asker = { tabId: 7, privately: false };
const PRIVATE_TAB: Asker = { tabId: 8, privately: true };

/** Counts two words, and how often it was asked: enough to see who scored what and when. */
function countingScorer(version = 'test-1') {
  const asked: string[] = [];
  const scorer = oneStage(version, (text) => {
    asked.push(text);
    const hits = (word: string): number => text.split(word).length - 1;
    const score = Math.max(-100, Math.min(100, 7 * (hits('hope') - hits('danger'))));
    const reasons = score === 0 ? [] : [{ text: 'hope', weight: score, rule: 'phrase' as const }];
    return {
      score,
      band: score === 0 ? 'no-evidence' : bandOf(score),
      lens: 'technical',
      reasons,
    };
  });
  return { asked, scorer };
}

const LINE = 'there is hope and there is danger and then there is some more hope in it all';

function manualJson3(lines = 60, line = LINE): string {
  return JSON.stringify({
    wireMagic: 'pb3',
    events: Array.from({ length: lines }, (_, i) => ({
      tStartMs: i * 5000,
      dDurationMs: 4900,
      segs: [{ utf8: `${line} ${i}` }],
    })),
  });
}

function question(
  body: string,
  more: Partial<WorkerAsk<'readCaptions'>['captions']> = {},
  n = 0,
): WorkerAsk<'readCaptions'> {
  return {
    video: {
      videoId: sampleId(n),
      title: 'A talk about hope',
      channel: 'AXRP',
      durationMs: 300_000,
      publishedOn: '2026-01-02',
      description: '',
      keywords: [],
      chapters: [],
    },
    captions: { body, route: 'track-url', language: 'en', kind: 'manual', ...more },
  };
}

function workerWith(change: Partial<WorkerParts> = {}) {
  const { asked, scorer } = countingScorer();
  const progress: Progress[] = [];
  const opened: string[] = [];
  const clock = { now: 1_760_000_000_000 };
  const parts: WorkerParts = {
    store: createDiskStore(),
    privateStore: createMemoryStore(),
    modelVersion: 'test-1',
    loadScorer: () => Promise.resolve(scorer),
    loadCatalogue: () => Promise.resolve([]),
    loadBackground: () => Promise.resolve(EMPTY_BACKGROUND),
    tellProgress: (_tab, told) => void progress.push(told),
    tellSettings: () => undefined,
    tellPages: () => undefined,
    openPage: (path) => {
      opened.push(path);
      return Promise.resolve();
    },
    loadOverlay: () => Promise.resolve(),
    loadReading: () => Promise.resolve(),
    loadTouchingRoutes: () => Promise.resolve(),
    now: () => (clock.now += 15),
    pause: () => Promise.resolve(),
    ...change,
  };
  return { worker: createWorker(parts), parts, asked, progress, opened };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('what worked in this browser is kept, but not from a private window', async () => {
  const { worker, parts } = workerWith();
  const run = (route: 'panel' | 'nudge') => ({
    attempts: [
      { route: 'track-url' as const, outcome: 'http-404' as const },
      { route, outcome: 'ok' as const },
    ],
  });
  await worker.noteRun(run('nudge'), PRIVATE_TAB);
  expect(await worker.getRouteMemory({}, TAB)).toEqual({ failed: [] });
  await worker.noteRun(run('panel'), TAB);
  expect(await worker.getRouteMemory({}, TAB)).toMatchObject({ worked: 'panel' });
  expect(await worker.getRouteMemory({}, PRIVATE_TAB)).toMatchObject({ worked: 'nudge' });
  expect(await parts.store.getRouteMemory()).toMatchObject({ worked: 'panel' });
  await worker.forgetEverything({}, TAB);
  expect(await worker.getRouteMemory({}, TAB)).toEqual({ failed: [] });
});

describe('the worker', () => {
  it('refuses a panel that speaks another language than the track it was asked for', async () => {
    const { worker, asked } = workerWith();
    const line = 'wir glauben nicht dass man diesen Modellen heute schon alles anvertrauen sollte';
    const rows = Array.from({ length: 12 }, (_, i) => ({
      transcriptSegmentViewModel: { simpleText: line, timestamp: `0:${10 + i}` },
    }));
    const body = JSON.stringify({ content: { rows } });
    const refused = { kind: 'refused', cause: 'no-tracks' };
    for (const route of ['panel', 'panel-dom'] as const)
      expect(await worker.readCaptions(question(body, { route }), TAB)).toEqual(refused);
    expect(asked).toHaveLength(0);
    const file = question(body, { route: 'file', kind: 'file' });
    expect(await worker.readCaptions(file, TAB)).toMatchObject({ kind: 'read' });
  });

  it('reads captions, and hands the same reading to whoever asks later', async () => {
    const { worker, asked, progress } = workerWith();
    const outcome = await worker.readCaptions(question(manualJson3()), TAB);
    if (outcome.kind !== 'read') throw new Error(outcome.cause);
    expect(outcome.kept).toBe(true);
    expect(outcome.reading.segments.length).toBeGreaterThan(3);
    const { length } = outcome.reading.segments;
    expect(progress[0]).toMatchObject({ from: 0, done: 0, total: length });
    expect(progress[0]?.segments).toHaveLength(length);
    const scoredOnce = asked.length;
    // A worker that was ended meanwhile has only the store.
    const next = workerWith();
    const known = await next.worker.getReading({ videoId: sampleId() }, TAB);
    expect(known).toEqual({ kind: 'known', reading: outcome.reading, privately: false });
    expect(next.asked).toHaveLength(0);
    expect(asked).toHaveLength(scoredOnce);
  });

  it('scores a reading whose transcript isn’t kept from its own words, where it stands', async () => {
    const { worker } = workerWith();
    await worker.changeSettings({ keep: 'readings' }, TAB);
    const outcome = await worker.readCaptions(question(manualJson3()), TAB);
    if (outcome.kind !== 'read') throw new Error(outcome.cause);
    expect(await worker.getTranscript({ videoId: sampleId() }, TAB)).toBeNull();
    const { scorer } = countingScorer('test-2');
    const next = workerWith({ modelVersion: 'test-2', loadScorer: () => Promise.resolve(scorer) });
    const known = await next.worker.getReading({ videoId: sampleId() }, TAB);
    if (known.kind !== 'known') throw new Error('unknown');
    const { reading } = known;
    expect(reading).toMatchObject({
      model: { version: 'test-2' },
      segments: outcome.reading.segments,
      provenance: outcome.reading.provenance,
      lean: outcome.reading.lean,
      statistics: outcome.reading.statistics,
    });
    expect(await next.worker.getReading({ videoId: sampleId() }, TAB)).toEqual(known);
  });

  it('scores once when five tabs hand in the same captions at once', async () => {
    const { worker, asked } = workerWith();
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => worker.readCaptions(question(manualJson3()), TAB)),
    );
    const [first] = outcomes;
    if (first?.kind !== 'read') throw new Error('not read');
    expect(outcomes.every((one) => one.kind === 'read')).toBe(true);
    expect(asked).toHaveLength(2 * first.reading.segments.length);
    expect(await worker.listCards({}, TAB)).toHaveLength(1);
  });

  it.each([
    ['an empty answer', '', 'gated'],
    ['a web page', '<!DOCTYPE html><html><body>no</body></html>', 'not-json'],
    ['a cut answer', manualJson3().slice(0, 2000), 'truncated'],
    ['something else', '{"hello":1}', 'parse'],
  ])('refuses %s by its cause and keeps nothing', async (_what, body, cause) => {
    const { worker } = workerWith();
    expect(await worker.readCaptions(question(body), TAB)).toMatchObject({
      kind: 'refused',
      cause,
    });
    expect(await worker.listCards({}, TAB)).toEqual([]);
  });

  it('replaces a panel’s whole seconds by a finer clock, and never the other way', async () => {
    const { worker, asked } = workerWith();
    const fine = question(manualJson3());
    await worker.readCaptions(fine, TAB);
    const before = asked.length;
    const vtt = 'WEBVTT\n\n00:01.000 --> 00:04.000\nsome hope\n';
    const same = await worker.readCaptions(question(vtt, { kind: 'asr' }), TAB);
    expect(asked).toHaveLength(before);
    if (same.kind !== 'read') throw new Error(same.cause);
    expect(same.reading.provenance.kind).toBe('manual');
    const file = await worker.readCaptions(question(vtt, { route: 'file', kind: 'file' }), TAB);
    if (file.kind !== 'read') throw new Error(file.cause);
    expect(file.reading.provenance.kind).toBe('file');
  });

  it('reads a kept transcript again when another model made its reading', async () => {
    await workerWith().worker.readCaptions(question(manualJson3()), TAB);
    const { asked, scorer } = countingScorer('test-2');
    const { worker } = workerWith({
      modelVersion: 'test-2',
      loadScorer: () => Promise.resolve(scorer),
    });
    const known = await worker.getReading({ videoId: sampleId() }, TAB);
    expect(known).toMatchObject({ kind: 'known', reading: { model: { version: 'test-2' } } });
    const once = asked.length;
    await worker.getReading({ videoId: sampleId() }, TAB);
    expect(asked).toHaveLength(once);
  });

  it('ends with the same rows when it was ended at any step before', async () => {
    const whole = workerWith();
    const outcome = await whole.worker.readCaptions(question(manualJson3()), TAB);
    if (outcome.kind !== 'read') throw new Error(outcome.cause);
    // Every segment is scored twice: from its phrases, then whole.
    const steps = 2 * outcome.reading.segments.length;
    for (let step = 1; step <= steps; step++) {
      globalThis.indexedDB = new IDBFactory();
      const { scorer } = countingScorer();
      let left = step;
      const dying = oneStage(scorer.version, (text) => {
        if (--left === 0) throw new Error('ended');
        return scorer.score(text);
      });
      const killed = workerWith({ loadScorer: () => Promise.resolve(dying) });
      await expect(killed.worker.readCaptions(question(manualJson3()), TAB)).rejects.toThrow(
        'ended',
      );
      expect(await createDiskStore().listCards()).toEqual([]);
      const again = await workerWith().worker.readCaptions(question(manualJson3()), TAB);
      if (again.kind !== 'read') throw new Error(again.cause);
      expect(again.reading).toEqual(outcome.reading);
    }
  });

  it('writes nothing down for a private window, and still knows the reading', async () => {
    const { worker, parts } = workerWith();
    const outcome = await worker.readCaptions(question(manualJson3()), PRIVATE_TAB);
    expect(outcome).toMatchObject({ kind: 'read', kept: true });
    expect(await worker.getReading({ videoId: sampleId() }, PRIVATE_TAB)).toMatchObject({
      kind: 'known',
      privately: true,
    });
    expect(await worker.getReading({ videoId: sampleId() }, TAB)).toMatchObject({
      kind: 'unknown',
    });
    expect(await worker.listCards({}, PRIVATE_TAB)).toHaveLength(1);
    expect(await worker.listCards({}, TAB)).toEqual([]);
    const note = { summary: '', note: 'mine', tags: [] };
    expect(
      await worker.saveAssessment({ videoId: sampleId(), assessment: note }, PRIVATE_TAB),
    ).toEqual({
      kept: false,
    });
    await worker.changeSettings({ collapsed: true }, PRIVATE_TAB);
    expect(await parts.store.getSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await parts.store.listCards()).toEqual([]);
    expect(await parts.store.getAssessment(sampleId())).toBeUndefined();
  });

  it('gives the arc although storage is full or broken, and says that it was not kept', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const broken = () => Promise.reject(new Error('Internal error opening backing store'));
    const store: EpisodeStore = { ...createMemoryStore(), getReading: broken, keepEpisode: broken };
    const { worker } = workerWith({ store });
    const outcome = await worker.readCaptions(question(manualJson3()), TAB);
    expect(outcome).toMatchObject({ kind: 'read', kept: false });
    expect(await worker.getReading({ videoId: sampleId() }, TAB)).toMatchObject({
      kind: 'unknown',
    });
  });

  it('reads the model ahead for a tab that will bring captions, and not for a page', async () => {
    let loads = 0;
    const { scorer } = countingScorer();
    const loadScorer = (): Promise<Scorer> => {
      loads++;
      return Promise.resolve(scorer);
    };
    const { worker } = workerWith({ loadScorer });
    await worker.getReading({ videoId: sampleId() }, { privately: false });
    expect(loads).toBe(0);
    await worker.getReading({ videoId: sampleId() }, TAB);
    await expect.poll(() => loads).toBe(1);
  });

  it('changes the named settings, keeps the others, and tells the tabs', async () => {
    const told: unknown[] = [];
    const { worker } = workerWith({ tellSettings: (settings) => void told.push(settings) });
    await worker.changeSettings({ scale: 'order' }, TAB);
    const settings = await worker.changeSettings({ collapsed: true }, TAB);
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, scale: 'order', collapsed: true });
    expect(told.at(-1)).toEqual(settings);
  });

  it('forgets everything when asked to, and a private window only what is its own', async () => {
    const { worker } = workerWith();
    await worker.readCaptions(question(manualJson3()), TAB);
    await worker.readCaptions(question(manualJson3(), {}, 1), PRIVATE_TAB);
    await worker.changeSettings({ scale: 'order' }, TAB);
    await worker.forgetEverything({}, PRIVATE_TAB);
    expect(await worker.countKept({}, PRIVATE_TAB)).toMatchObject({ readings: 0 });
    expect(await worker.countKept({}, TAB)).toMatchObject({ readings: 1, transcripts: 1 });
    expect(await worker.getSettings({}, TAB)).toMatchObject({ scale: 'order' });
    await worker.forgetEverything({}, TAB);
    expect(await worker.listCards({}, TAB)).toEqual([]);
    expect(await worker.getSettings({}, TAB)).toEqual(DEFAULT_SETTINGS);
  });

  it('opens its own pages and no others', async () => {
    const { worker, opened } = workerWith();
    await worker.openPage({ page: 'library' }, TAB);
    await worker.openPage({ page: 'library', videoId: sampleId() }, TAB);
    await worker.openPage({ page: 'transcript', videoId: sampleId() }, TAB);
    expect(opened).toEqual([
      'library.html',
      'library.html#/episode/sample00000',
      'transcript.html?video=sample00000',
    ]);
  });

  it('keeps readings of different videos apart', async () => {
    const { worker } = workerWith();
    await Promise.all(
      [0, 1, 2].map((n) => worker.readCaptions(question(manualJson3(), {}, n), TAB)),
    );
    const cards = await worker.listCards({}, TAB);
    expect(new Set(cards.map(({ video }) => video.videoId)).size).toBe(3);
    await worker.forgetReading({ videoId: sampleId(1) }, TAB);
    expect(await worker.listCards({}, TAB)).toHaveLength(2);
    expect(await worker.getTranscript({ videoId: sampleId(1) }, TAB)).toBeNull();
  });
});
