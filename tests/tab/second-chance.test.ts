import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Attempt } from '@/core/caption-cause';
import { secondChance } from '@/tab/second-chance';
import { madeEpisode } from '../helpers/made-episode';
import { PageStandIn, surveyOf } from './page-stand-in';

const { video } = madeEpisode(1).reading;
const { videoId } = video;
const other = madeEpisode(2).reading.video.videoId;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const go = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** A wait after a search in which the nudge came to `nudged`. */
function wait(
  page: PageStandIn,
  nudged: Attempt['outcome'] = 'gated',
  late: { hadAddress: boolean; asked: Attempt['outcome'] } = { hadAddress: true, asked: 'gated' },
) {
  page.surveys.set(videoId, surveyOf(video));
  const life = new AbortController();
  const ended: { came?: boolean } = {};
  const attempts = [
    { route: 'track-url', outcome: late.asked, tookMs: 1 },
    { route: 'nudge', outcome: nudged, tookMs: 1 },
  ] as const;
  const { hadAddress } = late;
  void secondChance({ videoId, page, attempts, hadAddress, signal: life.signal }).then((came) => {
    ended.came = came;
  });
  return { ended, life };
}

test('captions that the player fetched end the wait at once', async () => {
  const page = new PageStandIn();
  const { ended } = wait(page);
  await go(5000);
  expect(ended.came).toBeUndefined();
  page.catch(videoId);
  await go(0);
  expect(ended.came).toBe(true);
});

test('those of another video, and those that are only said to be there, don’t', async () => {
  const page = new PageStandIn();
  const { ended } = wait(page);
  page.catch(other);
  for (let i = 0; i < 100; i++) page.tell(videoId);
  await go(20_000);
  expect(ended.came).toBeUndefined();
});

test('a token that came during the search, too late for its own way, ends it', async () => {
  const tried = async (hadAddress: boolean, asked: Attempt['outcome']) => {
    const page = new PageStandIn();
    page.address = true;
    const { ended } = wait(page, 'gated', { hadAddress, asked });
    await go(2000);
    return ended.came;
  };
  expect(await tried(false, 'gated')).toBe(true);
  expect(await tried(false, 'skipped')).toBe(true);
  expect(await tried(true, 'skipped')).toBeUndefined();
  expect(await tried(true, 'gated')).toBeUndefined();
  expect(await tried(false, 'http-403')).toBeUndefined();
});

test('a token that turns up ends it; one that was there before doesn’t', async () => {
  const page = new PageStandIn();
  const { ended } = wait(page);
  page.address = true;
  page.ad = true;
  await go(3000);
  expect(ended.came).toBeUndefined();
  page.ad = false;
  await go(1000);
  expect(ended.came).toBe(true);
  const again = wait(page);
  await go(20_000);
  expect(again.ended.came).toBeUndefined();
});

test.each([
  ['skipped', true],
  ['ad', true],
  ['timeout', undefined],
] as const)('the first play counts where the nudge came to “%s”', async (outcome, came) => {
  const page = new PageStandIn();
  page.running = false;
  const { ended } = wait(page, outcome);
  page.running = true;
  await go(3000);
  expect(ended.came).toBe(came);
});

test('a video that was left ends the wait without another search', async () => {
  const { ended, life } = wait(new PageStandIn());
  life.abort();
  await go(0);
  expect(ended.came).toBe(false);
});
