import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { OverlayState } from '@/core/overlay-state';
import type { Reading } from '@/core/reading';
import { NO_MEMORY, type RouteMemory } from '@/core/route-memory';
import type { Settings } from '@/core/settings';
import type { Video } from '@/core/video';
import type { askWorker } from '@/messaging/ask-worker';
import type { Known, ReadOutcome } from '@/messaging/protocol';
import type { RouteAnswer } from '@/page/caption-route';
import { createCaptionReader } from '@/tab/caption-reader';
import { VideoWatch } from '@/tab/video-watch';
import { madeEpisode } from '../helpers/made-episode';
import { segmentAt } from '../helpers/talk';
import { PageStandIn, surveyOf } from './page-stand-in';

const { reading } = madeEpisode(1);
const { video } = reading;
const { videoId } = video;
const axrp: Video = { ...video, channel: 'AXRP' };
const bread: Video = {
  ...video,
  title: 'Bread',
  channel: 'Baking',
  keywords: [],
  description: '',
  chapters: [],
};
const body: RouteAnswer = { kind: 'body', body: '{}', language: 'en', captionKind: 'asr' };
const withPrecision = (precision: Reading['provenance']['precision']): Reading => ({
  ...reading,
  provenance: { ...reading.provenance, precision },
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A watch on a page that is moved by hand, with a worker that knows what it is told. */
function createWatch(page = new PageStandIn()) {
  const shown: OverlayState[] = [];
  const errors: unknown[] = [];
  const offered: {
    route: string;
    language: string;
    title: string;
    trackId?: string;
    picked?: boolean;
  }[] = [];
  const noted: unknown[] = [];
  const worker: { known: Known; read: ReadOutcome; memory: RouteMemory; error?: Error } = {
    known: { kind: 'unknown', privately: false },
    memory: NO_MEMORY,
    read: { kind: 'read', reading: withPrecision('word'), kept: true },
  };
  const settings: { showOn: Settings['showOn'] } = { showOn: 'ai-talk' };
  const left = { times: 0 };
  const scripts = { fails: false };
  const ask = (name: string, about: unknown): Promise<unknown> => {
    if (worker.error) return Promise.reject(worker.error);
    if (name === 'getReading') return Promise.resolve(worker.known);
    if (name === 'getRouteMemory') return Promise.resolve(worker.memory);
    if (name === 'noteRun') return Promise.resolve(noted.push(about));
    const { captions, video: offeredVideo } = about as {
      captions: { route: string; language: string };
      video: Video;
    };
    offered.push({ ...captions, title: offeredVideo.title });
    return Promise.resolve(worker.read);
  };
  const watch = new VideoWatch({
    videoId,
    page,
    ask: ask as typeof askWorker,
    showOn: () => settings.showOn,
    reader: () =>
      scripts.fails
        ? Promise.reject(new Error('not put into the tab'))
        : Promise.resolve(createCaptionReader(page)),
    touching: () => Promise.resolve(page.touching),
    prepare: () => undefined,
    show: (_video, state) => shown.push(state),
    leaveOut: () => left.times++,
    onError: (error) => errors.push(error),
  });
  const kinds = () => shown.map(({ kind }) => kind);
  return { watch, page, shown, kinds, worker, settings, left, offered, errors, noted, scripts };
}

const go = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('captions are looked for, read and shown', async () => {
  const { watch, page, kinds, shown } = createWatch();
  page.surveys.set(videoId, surveyOf(axrp));
  page.answers.set('active', body);
  watch.start();
  await go(200);
  expect(kinds()).toEqual(['looking', 'reading', 'ready']);
  expect(shown.at(-1)).toMatchObject({ route: 'track-url' });
  expect(page.asked).toEqual(['passive', 'active']);
});

test('what is kept is shown at once, and no route is asked', async () => {
  const { watch, page, kinds, worker, shown } = createWatch();
  worker.known = { kind: 'known', reading: withPrecision('word'), privately: false };
  watch.start();
  await go(0);
  await go(100);
  expect(kinds()).toEqual(['ready']);
  expect(shown[0]).toMatchObject({ route: 'cache' });
  expect(page.asked).toEqual([]);
});

test('a video that the options leave out is left alone until the viewer asks', async () => {
  const { watch, page, left, shown, kinds } = createWatch();
  page.surveys.set(videoId, surveyOf(bread));
  page.answers.set('active', body);
  watch.start();
  await go(2000);
  expect(left.times).toBe(1);
  expect(watch.leftOut).toBe(true);
  expect([shown, page.asked]).toEqual([[], []]);
  watch.force();
  await go(200);
  expect(kinds().at(-1)).toBe('ready');
});

test('even a kept reading is not shown on a video that the options leave out', async () => {
  const { watch, worker, left, shown, settings } = createWatch();
  settings.showOn = 'axrp';
  worker.known = { kind: 'known', reading: { ...reading, video: bread }, privately: false };
  watch.start();
  await go(200);
  expect(left.times).toBe(1);
  expect(shown).toEqual([]);
});

test('chapters that come late may make it talk about AI', async () => {
  const { watch, page, left, kinds } = createWatch();
  page.surveys.set(videoId, surveyOf(bread, { complete: false }));
  page.answers.set('active', body);
  watch.start();
  await go(500);
  const chapters = [{ startMs: 0, title: 'What AI will do to baking' }];
  page.surveys.set(videoId, surveyOf({ ...bread, chapters }));
  await go(300);
  expect(left.times).toBe(0);
  expect(kinds().at(-1)).toBe('ready');
});

test('a page that never says anything ends as no-player within ten seconds', async () => {
  const { watch, page, shown } = createWatch();
  page.player = false;
  watch.force();
  await go(10_000);
  expect(shown.at(-1)).toMatchObject({ kind: 'failed', cause: 'no-player' });
});

test.each([
  ['offline', 'offline'],
  ['consent', 'consent'],
] as const)('… unless %s explains it', async (field, cause) => {
  const { watch, page, shown } = createWatch();
  page[field] = true;
  watch.force();
  await go(10_000);
  expect(shown.at(-1)).toMatchObject({ kind: 'failed', cause });
});

test.each([
  ['live', { kind: 'live', premiere: false }],
  ['premiere', { kind: 'live', premiere: true }],
  ['age-restricted', { kind: 'failed', cause: 'age-restricted' }],
  ['unplayable', { kind: 'failed', cause: 'unplayable' }],
] as const)('a video that is %s is told so without a request', async (availability, state) => {
  const { watch, page, shown } = createWatch();
  page.surveys.set(videoId, surveyOf(axrp, { availability, languages: [] }));
  watch.start();
  await go(500);
  expect(shown.at(-1)).toMatchObject(state);
  expect(page.asked).toEqual([]);
});

test('tracks that come late are waited for; none within six seconds is no captions', async () => {
  const { watch, page, kinds } = createWatch();
  page.surveys.set(videoId, surveyOf(axrp, { languages: [] }));
  page.answers.set('active', body);
  watch.start();
  await go(5000);
  expect(kinds().at(-1)).toBe('looking');
  page.surveys.set(videoId, surveyOf(axrp));
  await go(200);
  expect(kinds().at(-1)).toBe('ready');

  const other = createWatch();
  other.page.surveys.set(videoId, surveyOf(axrp, { languages: [] }));
  other.watch.start();
  await go(7000);
  expect(other.kinds().at(-1)).toBe('no-captions');
});

test('an advertisement is told, and time stands still while it plays', async () => {
  const { watch, page, shown, kinds } = createWatch();
  page.surveys.set(videoId, surveyOf(axrp));
  page.answers.set('active', body);
  page.ad = true;
  watch.start();
  await go(60_000);
  expect(shown.at(-1)).toMatchObject({ kind: 'failed', cause: 'ad' });
  expect(page.asked).toEqual([]);
  page.ad = false;
  await go(1000);
  expect(kinds().at(-1)).toBe('ready');
});

test('another language is said, and translated only when asked for', async () => {
  const { watch, page, shown, offered } = createWatch();
  page.surveys.set(videoId, surveyOf(axrp, { languages: ['pt'] }));
  page.answers.set('active', body);
  watch.start();
  await go(500);
  expect(shown.at(-1)).toEqual({ kind: 'unsupported-language', language: 'pt' });
  expect(page.asked).toEqual([]);
  watch.useTranslation();
  await go(500);
  expect(page.asked).toContain('active translated');
  expect(offered).toHaveLength(1);
  expect(shown.at(-1)?.kind).toBe('ready');
});

test('when every way failed the attempts are told, and trying again begins anew', async () => {
  const { watch, page, shown, kinds } = createWatch();
  page.surveys.set(videoId, surveyOf(axrp));
  page.answers.set('active', { kind: 'failed', cause: 'http-404', status: 404 });
  watch.start();
  await go(500);
  expect(shown.at(-1)).toMatchObject({ kind: 'failed', cause: 'http-404', status: 404 });
  page.answers.set('active', body);
  watch.retry();
  await go(500);
  expect(kinds().at(-1)).toBe('ready');
});

test('after a failure, what the player fetches is read without being asked', async () => {
  const { watch, page, shown } = createWatch();
  page.surveys.set(videoId, surveyOf(axrp));
  page.answers.set('active', { kind: 'failed', cause: 'gated' });
  watch.start();
  await go(500);
  expect(shown.at(-1)).toMatchObject({ cause: 'gated' });
  page.answers.set('passive', body);
  page.catch(videoId);
  await go(500);
  expect(shown.at(-1)).toMatchObject({ kind: 'ready', route: 'player-request' });
});

test('an arc of whole seconds stays until finer captions have been read', async () => {
  const { watch, page, shown, kinds, worker } = createWatch();
  page.surveys.set(videoId, surveyOf(axrp));
  page.answers.set('panel', body);
  worker.read = { kind: 'read', reading: withPrecision('second'), kept: true };
  watch.start();
  await go(500);
  expect(shown.at(-1)).toMatchObject({ kind: 'ready', route: 'panel' });
  const before = kinds().length;
  await go(5000);
  expect(page.asked.filter((name) => name === 'active')).toHaveLength(1);
  page.address = true;
  page.answers.set('active', body);
  worker.read = { kind: 'read', reading: withPrecision('word'), kept: true };
  await go(1500);
  expect(kinds().slice(before)).toEqual(['ready']);
  expect(shown.at(-1)).toMatchObject({ route: 'track-url' });
});

test('a kept arc of whole seconds is refined by the player’s requests alone', async () => {
  const { watch, page, shown, worker } = createWatch();
  worker.known = { kind: 'known', reading: withPrecision('second'), privately: false };
  page.surveys.set(videoId, surveyOf(axrp));
  page.address = true;
  watch.start();
  await go(10_000);
  // A look at what was overheard costs nothing.
  expect(page.asked).toEqual(['passive']);
  page.answers.set('passive', body);
  page.catch(videoId);
  await go(2000);
  expect(shown.at(-1)).toMatchObject({ kind: 'ready', route: 'player-request' });
});

test('progress is shown while something is read, and at no other time', async () => {
  const { watch, page, kinds, worker } = createWatch();
  const progress = { from: 0, segments: [], done: 0, total: 9, endMs: 1000 };
  watch.onProgress(progress);
  expect(kinds()).toEqual([]);
  page.surveys.set(videoId, surveyOf(axrp));
  page.answers.set('active', body);
  const answer = Promise.withResolvers<ReadOutcome>();
  worker.read = answer.promise as unknown as ReadOutcome;
  watch.start();
  await go(200);
  watch.onProgress(progress);
  expect(kinds().at(-1)).toBe('scoring');
  answer.resolve({ kind: 'read', reading: withPrecision('word'), kept: true });
  await go(10);
  watch.onProgress(progress);
  expect(kinds().at(-1)).toBe('ready');
});

test('finer verdicts take the place of first ones, and the others stay', async () => {
  const { watch, page, shown, worker } = createWatch();
  page.surveys.set(videoId, surveyOf(axrp));
  page.answers.set('active', body);
  worker.read = Promise.withResolvers<ReadOutcome>().promise as unknown as ReadOutcome;
  watch.start();
  await go(200);
  const tell = (from: number, scores: readonly number[], done: number) => {
    const segments = scores.map((score, i) => segmentAt(from + i, score));
    watch.onProgress({ from, segments, done, total: 4, endMs: 1000 });
  };
  const scores = () => {
    const state = shown.at(-1);
    return state?.kind === 'scoring'
      ? [state.done, ...state.scored.map(({ score }) => score)]
      : state?.kind;
  };
  // What follows on a beginning that another page was told says nothing to this one.
  tell(2, [5, 5], 4);
  expect(scores()).toBe('reading');
  tell(0, [1, 2, 3, 4], 0);
  expect(scores()).toEqual([0, 1, 2, 3, 4]);
  tell(0, [10, 20], 2);
  expect(scores()).toEqual([2, 10, 20, 3, 4]);
  tell(2, [30], 3);
  expect(scores()).toEqual([3, 10, 20, 30, 4]);
});

test('an arc that could not be kept is told, and can be looked at all the same', async () => {
  const { watch, page, shown, worker } = createWatch();
  page.surveys.set(videoId, surveyOf(axrp));
  page.answers.set('active', body);
  worker.read = { kind: 'read', reading: withPrecision('word'), kept: false };
  watch.start();
  await go(500);
  expect(shown.at(-1)).toMatchObject({ kind: 'failed', cause: 'storage' });
  watch.goOnWithoutKeeping();
  expect(shown.at(-1)).toMatchObject({ kind: 'ready' });
});

test('a file is read under the title that is drawn, and junk is refused', async () => {
  const { watch, shown, offered, page } = createWatch();
  page.player = false;
  watch.loadFile(new File(['1\n00:00:01,000 --> 00:00:02,000\nhello'], 'talk.srt'));
  await vi.waitFor(() => expect(shown.at(-1)).toMatchObject({ kind: 'ready', route: 'file' }));
  expect(offered).toMatchObject([{ route: 'file', language: 'en', title: 'Title as drawn' }]);
  watch.loadFile(new File([new Uint8Array([0, 1, 2])], 'talk.png'));
  await vi.waitFor(() => expect(shown.at(-1)).toMatchObject({ kind: 'failed', cause: 'parse' }));
  expect(offered).toHaveLength(1);
});

test('a watch that was stopped shows nothing more', async () => {
  const { watch, page, shown } = createWatch();
  page.surveys.set(videoId, surveyOf(axrp));
  page.answers.set('active', body);
  watch.start();
  watch.stop();
  await go(20_000);
  expect(shown).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test('an error of the worker’s is handed on, not shown as YouTube’s', async () => {
  const { watch, worker, errors } = createWatch();
  worker.error = new Error('gone');
  watch.force();
  await go(500);
  expect(errors).toEqual([worker.error]);
});

const ofTrack = (trackId: string): Reading => {
  const made = withPrecision('word');
  return { ...made, provenance: { ...made.provenance, trackId } };
};

test('a track that is picked is offered as such; one that fails leaves what stood', async () => {
  const { watch, page, shown, offered, worker } = createWatch();
  const survey = surveyOf(axrp, { languages: ['en', 'en-GB', 'de'] });
  page.surveys.set(videoId, survey);
  page.answers.set('active', body);
  worker.read = { kind: 'read', reading: ofTrack('a.en'), kept: true };
  watch.start();
  await go(300);
  expect(watch.tracks.map(({ vssId }) => vssId)).toEqual(['a.en', 'a.en-GB']);
  const picking = watch.pick('a.en-GB');
  await go(300);
  expect(await picking).toBe(true);
  expect(offered.map(({ trackId, picked }) => [trackId, picked])).toEqual([
    ['a.en', false],
    ['a.en-GB', true],
  ]);
  const stood = shown.at(-1);
  page.answers.set('active', { kind: 'failed', cause: 'http-403' });
  const failing = watch.pick('a.en');
  await go(10_000);
  expect(await failing).toBe(false);
  expect(shown.at(-1)).toEqual(stood);
  const calledOff = watch.pick('a.en');
  watch.stop();
  expect(await calledOff).toBe(false);
});

test('another dub is read by its own captions, unless the viewer chose', async () => {
  const { watch, page, offered, worker } = createWatch();
  const survey = surveyOf(axrp, { languages: ['en', 'en-GB', 'pt'] });
  const play = (id: string, trackIds: string[]): void => {
    const [language = ''] = id.split('.');
    page.sound = id;
    page.surveys.set(videoId, { ...survey, audio: { id, language, trackIds } });
  };
  page.answers.set('active', body);
  play('en.4', ['a.en']);
  worker.read = { kind: 'read', reading: ofTrack('a.en'), kept: true };
  watch.start();
  await go(2000);
  worker.read = { kind: 'read', reading: ofTrack('a.en-GB'), kept: true };
  play('en-GB.3', ['a.en-GB']);
  await go(2000);
  const asked = () => offered.map(({ trackId }) => trackId);
  expect(asked()).toEqual(['a.en', 'a.en-GB']);
  // Nothing of this dub can be scored that isn’t read already.
  worker.read = { kind: 'read', reading: ofTrack('a.en'), kept: true };
  play('pt.10', ['a.pt', 'a.en-GB']);
  await go(2000);
  expect(asked()).toEqual(['a.en', 'a.en-GB']);
  const picking = watch.pick('a.en');
  await go(500);
  await picking;
  play('en-GB.3', ['a.en-GB']);
  await go(2000);
  expect(asked()).toEqual(['a.en', 'a.en-GB', 'a.en']);
  watch.stop();
});

test('what reads captions is fetched again after it could not be had', async () => {
  const { watch, page, kinds, errors, scripts } = createWatch();
  page.surveys.set(videoId, surveyOf(axrp));
  page.answers.set('active', body);
  scripts.fails = true;
  watch.start();
  await go(200);
  expect(kinds()).toEqual(['looking']);
  expect(errors).toHaveLength(1);
  scripts.fails = false;
  watch.retry();
  await go(200);
  expect(kinds().at(-1)).toBe('ready');
});
