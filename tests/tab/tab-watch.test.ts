// @vitest-environment happy-dom
import { fake } from '../helpers/fake-runtime';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { OverlayView } from '@/core/overlay-view';
import { NO_MEMORY } from '@/core/route-memory';
import { DEFAULT_SETTINGS } from '@/core/settings';
import type { Video } from '@/core/video';
import type { askWorker } from '@/messaging/ask-worker';
import { ContextLost } from '@/messaging/context-lost';
import type { RouteAnswer } from '@/page/caption-route';
import { createCaptionReader } from '@/tab/caption-reader';
import { OverlayStage } from '@/tab/overlay-stage';
import { TabWatch } from '@/tab/tab-watch';
import { madeEpisode, madeId } from '../helpers/made-episode';
import { PageStandIn, surveyOf } from './page-stand-in';

const { reading } = madeEpisode(1);
const { videoId } = reading.video;
const axrp: Video = { ...reading.video, channel: 'AXRP' };
const other: Video = { ...axrp, videoId: madeId(2), title: 'The next one' };
const body: RouteAnswer = { kind: 'body', body: '{}', language: 'en', captionKind: 'asr' };

const WATCH = `<ytd-watch-flexy><div id="columns"><div id="primary-inner">
  <div id="player"><div id="movie_player"></div></div><div id="below"></div>
  </div></div></ytd-watch-flexy>`;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = WATCH;
  fake.state.isGone = false;
});
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});

/** A tab on a page that is moved by hand, with an overlay that only notes what it is shown. */
function createTab() {
  const page = new PageStandIn();
  for (const video of [axrp, other]) page.surveys.set(video.videoId, surveyOf(video));
  page.answers.set('active', body);
  const life = new AbortController();
  const views: OverlayView[] = [];
  const asked: (readonly [string, unknown])[] = [];
  const worker: { error?: Error } = {};
  const answers: Record<string, unknown> = {
    getSettings: DEFAULT_SETTINGS,
    getReading: { kind: 'unknown', privately: false },
    changeSettings: DEFAULT_SETTINGS,
    openPage: null,
    getRouteMemory: NO_MEMORY,
    noteRun: null,
  };
  const ask = (name: string, about: unknown): Promise<unknown> => {
    asked.push([name, about]);
    if (worker.error) return Promise.reject(worker.error);
    if (name !== 'readCaptions') return Promise.resolve(answers[name]);
    const { video } = about as { video: Video };
    const provenance = { ...reading.provenance, precision: 'word' as const };
    return Promise.resolve({
      kind: 'read',
      reading: { ...reading, video, provenance },
      kept: true,
    });
  };
  const removed = { times: 0 };
  const stage = new OverlayStage({
    document,
    load: () =>
      Promise.resolve(() => ({
        show: (view) => void views.push(view),
        remove: () => {
          removed.times++;
        },
      })),
    signal: life.signal,
  });
  const location = { href: `https://www.youtube.com/watch?v=${videoId}`, replace: vi.fn() };
  const tab = new TabWatch({
    page,
    ask: ask as typeof askWorker,
    stage,
    reader: () => Promise.resolve(createCaptionReader(page)),
    touching: (may) => {
      asked.push(['touching', may]);
      return Promise.resolve(page.touching);
    },
    playheadMs: () => 65_000,
    location,
    end: () => life.abort(),
  });
  return { tab, page, views, asked, worker, removed, location, life, answers };
}

const host = () => document.querySelector('perspective-arc');
const go = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('a video gets its overlay, and the element says which and what', async () => {
  const { tab, views } = createTab();
  void tab.onVideo(videoId);
  await go(500);
  expect(host()?.getAttribute('data-video-id')).toBe(videoId);
  expect(host()?.getAttribute('data-state')).toBe('ready');
  expect(views.at(-1)).toMatchObject({ video: { title: axrp.title }, settings: DEFAULT_SETTINGS });
});

test('a standing overlay belongs to the next video at once; on other pages it goes', async () => {
  const { tab, removed } = createTab();
  void tab.onVideo(videoId);
  await go(500);
  void tab.onVideo(other.videoId);
  expect(host()?.getAttribute('data-video-id')).toBe(other.videoId);
  expect(host()?.getAttribute('data-state')).toBe('looking');
  await go(500);
  expect(host()?.getAttribute('data-state')).toBe('ready');
  void tab.onVideo(null);
  expect(host()).toBeNull();
  expect(removed.times).toBe(1);
});

test('settings reach the overlay at once, and the worker', async () => {
  const { tab, views, asked } = createTab();
  void tab.onVideo(videoId);
  await go(500);
  tab.actions.changeSettings({ scale: 'order' });
  expect(views.at(-1)?.settings.scale).toBe('order');
  expect(asked.at(-1)).toEqual(['changeSettings', { scale: 'order' }]);
  await tab.handlers.settingsChanged({ ...DEFAULT_SETTINGS, collapsed: true });
  expect(views.at(-1)?.settings).toMatchObject({ scale: 'time', collapsed: true });
});

test('another choice of where to show decides anew', async () => {
  const { tab, page } = createTab();
  const bread = { ...axrp, title: 'Bread', channel: 'Baking' };
  page.surveys.set(videoId, surveyOf({ ...bread, keywords: [], description: '', chapters: [] }));
  void tab.onVideo(videoId);
  await go(2000);
  expect(host()).toBeNull();
  expect(await tab.handlers.describeTab({})).toMatchObject({ state: { kind: 'left-out' } });
  await tab.handlers.settingsChanged({ ...DEFAULT_SETTINGS, showOn: 'captioned-english' });
  await go(500);
  expect(host()?.getAttribute('data-state')).toBe('ready');
});

test('the popup is told what the tab shows, and may seek in this video alone', async () => {
  const { tab, page } = createTab();
  expect(await tab.handlers.describeTab({})).toMatchObject({ videoId: null });
  void tab.onVideo(videoId);
  await go(500);
  expect(await tab.handlers.describeTab({})).toMatchObject({
    videoId,
    title: axrp.title,
    state: { kind: 'ready' },
    playheadMs: 65_000,
  });
  expect(await tab.handlers.seek({ videoId, ms: 5000 })).toEqual({ sought: true });
  expect(await tab.handlers.seek({ videoId: other.videoId, ms: 6000 })).toEqual({ sought: false });
  expect(page.sought).toEqual([5000]);
});

test('progress of another video is not shown', async () => {
  const { tab, views } = createTab();
  void tab.onVideo(videoId);
  await go(500);
  const before = views.length;
  const progress = { from: 0, segments: [], done: 0, total: 5, endMs: 1 };
  await tab.handlers.showProgress({ videoId: other.videoId, ...progress });
  expect(views).toHaveLength(before);
});

test('pages are opened by the worker, with the episode where one is meant', async () => {
  const { tab, asked } = createTab();
  tab.actions.openPage('library', videoId);
  tab.actions.openPage('methodology');
  tab.actions.freeSpace();
  await go(0);
  expect(asked.filter(([name]) => name === 'openPage').map(([, about]) => about)).toEqual([
    { page: 'library', videoId },
    { page: 'methodology' },
    { page: 'library' },
  ]);
});

test('when the extension is gone the overlay says so, and every clock stops', async () => {
  const { tab, worker, life, location, views } = createTab();
  void tab.onVideo(videoId);
  await go(500);
  worker.error = new ContextLost();
  tab.actions.openPage('library');
  await go(0);
  expect(host()?.getAttribute('data-state')).toBe('outdated');
  expect(views.at(-1)?.state).toEqual({ kind: 'outdated' });
  expect(life.signal.aborted).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
  tab.actions.reloadPage();
  expect(location.replace).toHaveBeenCalledWith(`${location.href}&t=65s`);
});

test('where nothing stood, an update of the extension shows nothing', async () => {
  const { tab } = createTab();
  tab.outdate();
  await go(100);
  expect(host()).toBeNull();
});

test('a fault of the worker’s is shown as a failure that can be tried again', async () => {
  const { tab, worker } = createTab();
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  worker.error = new Error('fell over');
  void tab.onVideo(videoId);
  await go(500);
  expect(host()?.getAttribute('data-state')).toBe('failed');
  delete worker.error;
  tab.actions.retry();
  await go(500);
  expect(host()?.getAttribute('data-state')).toBe('ready');
  expect(warn).toHaveBeenCalled();
  warn.mockRestore();
});
