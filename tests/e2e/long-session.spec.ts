import type { StandInVideo } from '../stand-in/stand-in-video';
import { lookForLeftOvers, ownClasses } from './pages/left-over';
import type { WatchPage } from './pages/watch-page';
import { expect, test } from './fixtures';
import { smallEpisode } from './small-episode';

const A = 'aaaaaaaaaaa';
const SLOW = 'slowslowslo';
const PANEL = 'panelpanelp';
const LIVE = 'livelivelow';

const videos: StandInVideo[] = [
  smallEpisode(A),
  smallEpisode(SLOW, { gate: 'open', timedtextDelayMs: 400 }),
  smallEpisode(PANEL, { gate: 'gated' }),
  smallEpisode(LIVE, {}, { live: 'running', tracks: [] }),
];

test.use({ scene: { videos, variants: { navigationMs: 20 } } });

const ROUND = [A, 'home', SLOW, 'shorts', LIVE, PANEL, SLOW, 'home', LIVE, A] as const;

/** One step of the round; overlays are counted in the page at every one. */
async function step(watch: WatchPage, where: string): Promise<void> {
  if (where === 'home') await watch.page.evaluate(() => window.standIn.goHome());
  else if (where === 'shorts') await watch.page.evaluate((id) => window.standIn.goShorts(id), A);
  else await watch.navigate(where);
  const isVideo = where !== 'home' && where !== 'shorts';
  await expect(watch.overlay).toHaveCount(isVideo ? 1 : 0);
  if (isVideo) await expect(watch.overlay).toHaveAttribute('data-video-id', where);
}

async function walk(watch: WatchPage, steps: number): Promise<void> {
  for (let i = 0; i < steps; i++) await step(watch, ROUND[i % ROUND.length] ?? A);
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
  await walk(watch, ROUND.length);
  await watch.waitForState('ready');
  const before = await lookForLeftOvers(watch.page, classes);
  await walk(watch, 200);
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
  // A slow answer that was overtaken is dropped; what is shown is of the video that is played.
  const slow = standIn.requestsTo('/api/timedtext').filter(({ query }) => query.get('v') === SLOW);
  expect(slow.some(({ status }) => status === 0)).toBe(true);
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
