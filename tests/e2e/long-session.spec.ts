import type { StandInVideo } from '../stand-in/stand-in-video';
import type { StandIn } from '../stand-in/stand-in';
import { lookForLeftOvers, ownClasses } from './pages/left-over';
import type { WatchPage } from './pages/watch-page';
import { expect, test } from './fixtures';
import { smallEpisode } from './small-episode';

const A = 'aaaaaaaaaaa';
const SLOW = 'slowslowslo';
const PANEL = 'panelpanelp';
const LIVE = 'livelivelow';
const ANSWER_MS = 2500;

const videos: StandInVideo[] = [
  smallEpisode(A),
  // Slower than anybody waits here: each visit asks anew, and is left with the answer under way.
  smallEpisode(SLOW, { gate: 'open', timedtextDelayMs: ANSWER_MS, panelDelayMs: ANSWER_MS }),
  smallEpisode(PANEL, { gate: 'gated' }),
  smallEpisode(LIVE, {}, { live: 'running', tracks: [] }),
];

test.use({ scene: { videos, variants: { navigationMs: 20 } } });

const slowRequests = (standIn: StandIn) =>
  standIn.requestsTo('/api/timedtext').filter(({ query }) => query.get('v') === SLOW);

const ROUND = [A, 'home', SLOW, 'shorts', LIVE, PANEL, SLOW, 'home', LIVE, A] as const;

/** One step of the round; overlays are counted in the page at every one. */
async function step(watch: WatchPage, standIn: StandIn, where: string): Promise<void> {
  const asked = slowRequests(standIn).length;
  if (where === 'home') await watch.page.evaluate(() => window.standIn.goHome());
  else if (where === 'shorts') await watch.page.evaluate((id) => window.standIn.goShorts(id), A);
  else await watch.navigate(where);
  const isVideo = where !== 'home' && where !== 'shorts';
  await expect(watch.overlay).toHaveCount(isVideo ? 1 : 0);
  if (isVideo) await expect(watch.overlay).toHaveAttribute('data-video-id', where);
  if (where === SLOW) await expect.poll(() => slowRequests(standIn).length).toBeGreaterThan(asked);
}

async function walk(watch: WatchPage, standIn: StandIn, steps: number): Promise<void> {
  for (let i = 0; i < steps; i++) await step(watch, standIn, ROUND[i % ROUND.length] ?? A);
}

test('two hundred navigations leave nothing behind', async ({ watch, standIn }) => {
  test.setTimeout(150_000);
  await watch.goto(A);
  await watch.waitForState('ready');
  const classes = await ownClasses(watch.page);
  expect(classes.size).toBeGreaterThan(10);
  await watch.page.evaluate(() => {
    // The most overlays that ever stood at once, seen at every change of the document.
    const seen = { most: 0 };
    Reflect.set(window, 'overlaysSeen', seen);
    new MutationObserver(() => {
      seen.most = Math.max(seen.most, document.querySelectorAll('perspective-arc').length);
    }).observe(document, { childList: true, subtree: true });
  });
  await walk(watch, standIn, ROUND.length);
  await watch.waitForState('ready');
  const before = await lookForLeftOvers(watch.page, classes);
  await walk(watch, standIn, 200);
  await watch.waitForState('ready');
  await expect(watch.overlay).toHaveAttribute('data-video-id', A);
  const after = await lookForLeftOvers(watch.page, classes);
  console.log(
    `listeners ${before.listeners} → ${after.listeners}, detached ${after.detached.length}`,
  );
  expect(before.listeners).toBeGreaterThan(3);
  expect(after.listeners).toBe(before.listeners);
  expect(after.detached).toEqual([]);
  const most: unknown = await watch.page.evaluate((): unknown =>
    Reflect.get(window, 'overlaysSeen'),
  );
  expect(most).toEqual({ most: 1 });
  // Forty times the viewer was gone before the answer: the page had called it off.
  const isDue = () => slowRequests(standIn).every(({ at }) => Date.now() - at > 2 * ANSWER_MS);
  await expect.poll(isDue, { timeout: 4 * ANSWER_MS }).toBe(true);
  const slow = slowRequests(standIn);
  expect(slow.length).toBeGreaterThanOrEqual(40);
  expect(slow.filter(({ status }) => status !== 0)).toEqual([]);
  await expect(watch.overlay).toHaveAttribute('data-video-id', A);
  await expect(watch.overlay).toHaveAttribute('data-state', 'ready');
});

test('an element of ours that is held on to would be found', async ({ watch }) => {
  await watch.goto(A);
  await watch.waitForState('ready');
  const classes = await ownClasses(watch.page);
  await watch.page.evaluate(() => {
    const kept = document.querySelector('perspective-arc')?.shadowRoot?.querySelector('.track');
    Reflect.set(window, 'kept', kept);
    kept?.remove();
  });
  expect((await lookForLeftOvers(watch.page, classes)).detached.length).toBeGreaterThan(0);
});
