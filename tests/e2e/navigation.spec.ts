import type { Variants } from '../stand-in/variants';
import { expect, test } from './fixtures';
import { smallEpisode } from './small-episode';

const IDS = ['aaaaaaaaaaa', 'bbbbbbbbbbb', 'ccccccccccc', 'ddddddddddd'] as const;
const [A, B] = IDS;

test.use({ scene: { videos: IDS.map((id) => smallEpisode(id)) } });

test('thirty in-page navigations leave one overlay, with the right video each time', async ({
  watch,
}) => {
  test.setTimeout(90_000);
  await watch.goto(A);
  await watch.waitForState('ready');
  for (let i = 1; i <= 30; i++) {
    const id = IDS[i % IDS.length] ?? A;
    await watch.navigate(id);
    await expect(watch.overlay).toHaveCount(1);
    await expect(watch.overlay).toHaveAttribute('data-video-id', id);
    // Every other one is left before it is ready: its late answer must not show.
    if (i % 2 === 0) await watch.waitForState('ready');
  }
  await watch.waitForState('ready');
  await expect(watch.overlay).toHaveAttribute('data-video-id', IDS[30 % IDS.length] ?? A);
  await expect(watch.overlay.getByRole('slider')).toHaveCount(1);
});

const WAYS: readonly (readonly [string, Partial<Variants>])[] = [
  ['whose end is never told', { finish: 'never' }],
  ['whose end is told too early', { finish: 'early' }],
  ['whose end is told twice', { finish: 'twice' }],
  ['that takes its time', { navigationMs: 800 }],
  ['that leaves an old page hidden', { oldPageHidden: true }],
  ['of the other page element', { watchElement: 'ytd-watch-grid' }],
];

for (const [what, variants] of WAYS) {
  test(`a navigation ${what} ends at the right video`, async ({ watch, standIn }) => {
    standIn.setVariants(variants);
    await watch.goto(A);
    await watch.waitForState('ready');
    await watch.navigate(B);
    await expect(watch.overlay).toHaveAttribute('data-video-id', B);
    await watch.waitForState('ready');
    await expect(watch.overlay).toHaveCount(1);
    await watch.page.goBack();
    await expect(watch.overlay).toHaveAttribute('data-video-id', A);
    await watch.waitForState('ready');
    await expect(watch.overlay).toBeVisible();
  });
}

test('home and Shorts have no overlay, and the next video has one again', async ({ watch }) => {
  await watch.goto(A);
  await watch.waitForState('ready');
  await watch.page.evaluate(() => window.standIn.goHome());
  await expect(watch.overlay).toHaveCount(0);
  await watch.navigate(B);
  await expect(watch.overlay).toHaveAttribute('data-video-id', B);
  await watch.page.evaluate((id) => window.standIn.goShorts(id), A);
  await expect(watch.overlay).toHaveCount(0);
});

test('an answer that comes after the viewer has gone on is dropped', async ({ watch, standIn }) => {
  standIn.setFaults(B, { gate: 'open', timedtextDelayMs: 1000 });
  await watch.goto(A);
  await watch.waitForState('ready');
  await watch.navigate(B);
  await expect.poll(() => standIn.requestsTo('/api/timedtext').length).toBe(2);
  await watch.navigate(A);
  await watch.waitForState('ready');
  await watch.page.waitForFunction(() => performance.now() > 0);
  await expect.poll(() => standIn.requestsTo('/api/timedtext').length).toBe(2);
  await expect(watch.overlay).toHaveAttribute('data-video-id', A);
  await expect(watch.overlay).toHaveAttribute('data-route', 'cache');
});

test('theatre, narrow window and a neighbour that moves things: one overlay, under the player', async ({
  watch,
  standIn,
}) => {
  standIn.setVariants({ neighbour: true });
  await watch.goto(A);
  await watch.waitForState('ready');
  const isUnder = async (): Promise<boolean> => {
    const [box, player] = [await watch.overlay.boundingBox(), await watch.player.boundingBox()];
    return box !== null && player !== null && box.y >= player.y + player.height - 1;
  };
  expect(await isUnder()).toBe(true);
  const narrow = (await watch.overlay.boundingBox())?.width ?? 0;
  await watch.page.evaluate(() => window.standIn.theatre(true));
  await expect.poll(async () => (await watch.overlay.boundingBox())?.width).toBeGreaterThan(narrow);
  expect(await isUnder()).toBe(true);
  await watch.page.evaluate(() => window.standIn.theatre(false));
  await expect.poll(async () => (await watch.overlay.boundingBox())?.width).toBe(narrow);
  expect(await isUnder()).toBe(true);
  await expect(watch.overlay).toHaveCount(1);
});

test('fullscreen and mini-player hide it, and it comes back with its arc', async ({ watch }) => {
  await watch.goto(A);
  await watch.waitForState('ready');
  await watch.page.evaluate(() => window.standIn.fullscreen(true));
  await expect(watch.overlay).toBeHidden();
  await watch.page.evaluate(() => window.standIn.fullscreen(false));
  await expect(watch.overlay).toBeVisible();
  await watch.page.evaluate(() => window.standIn.miniplayer(true));
  await expect(watch.overlay).not.toBeVisible();
  await watch.page.evaluate(() => window.standIn.miniplayer(false));
  await expect(watch.overlay).toBeVisible();
  await watch.waitForState('ready');
});

test('an overlay that a neighbour removes comes back three times, then gives in', async ({
  watch,
}) => {
  await watch.goto(A);
  await watch.waitForState('ready');
  for (let i = 0; i < 3; i++) {
    await watch.overlay.evaluate((host) => host.remove());
    await expect(watch.overlay).toHaveCount(1);
  }
  await watch.overlay.evaluate((host) => host.remove());
  await watch.navigate(B);
  await watch.waitForState('ready');
  await expect(watch.overlay).toHaveAttribute('data-video-id', B);
});
