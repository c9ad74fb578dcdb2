import { smallVideo } from '../stand-in/small-video';
import type { Variants } from '../stand-in/variants';
import { expect, test } from './fixtures';
import type { WatchPage } from './pages/watch-page';

const A = 'aaaaaaaaaaa';
const B = 'bbbbbbbbbbb';

test.use({ withExtension: false, scene: { videos: [smallVideo(A), smallVideo(B)] } });

/** Notes each of YouTube's page events with the player's video at that moment. */
async function noteEvents(watch: WatchPage): Promise<void> {
  await watch.page.evaluate(() => {
    const noted: string[] = [];
    Reflect.set(window, 'noted', noted);
    const names = ['navigate-start', 'page-data-fetched', 'navigate-finish', 'page-data-updated'];
    for (const name of [...names, 'page-type-changed']) {
      document.addEventListener(`yt-${name}`, () => {
        const player = document.querySelector('#movie_player');
        const getVideoData: unknown = player && Reflect.get(player, 'getVideoData');
        const data: unknown =
          typeof getVideoData === 'function' ? Reflect.apply(getVideoData, player, []) : null;
        const id: unknown = typeof data === 'object' && data ? Reflect.get(data, 'video_id') : null;
        noted.push(`${name} ${String(id)}`);
      });
    }
  });
}

const noted = (watch: WatchPage) =>
  watch.page.evaluate((): unknown => Reflect.get(window, 'noted'));

const EXPECTED: readonly [Variants['finish'], readonly string[]][] = [
  ['normal', [`navigate-finish ${B}`]],
  ['never', []],
  ['early', [`navigate-finish ${A}`]],
  ['twice', [`navigate-finish ${B}`, `navigate-finish ${B}`]],
];

test('a navigation ends normally, never, too early or two times', async ({ watch, standIn }) => {
  for (const [finish, finishes] of EXPECTED) {
    standIn.setVariants({ finish });
    await watch.goto(A);
    await noteEvents(watch);
    await watch.navigate(B);
    const events = (await noted(watch)) as string[];
    expect(events[0]).toBe(`navigate-start ${A}`);
    expect(events.filter((event) => event.startsWith('navigate-finish'))).toEqual(finishes);
    expect(events).toContain(`page-data-updated ${B}`);
  }
});

test('home has no visible watch page, and leaving it for one brings the player back', async ({
  watch,
}) => {
  await watch.page.goto('https://www.youtube.com/');
  const page = watch.page.locator('ytd-watch-flexy');
  await expect(page).toHaveAttribute('hidden', '');
  await watch.navigate(A);
  await expect(page).not.toHaveAttribute('hidden');
  await watch.waitForPlaying();
  await watch.page.evaluate(() => window.standIn.goHome());
  await expect(watch.page.locator('ytd-miniplayer #movie_player')).toBeVisible();
  await expect(page).toHaveAttribute('hidden', '');
  await watch.page.evaluate(() => window.standIn.goShorts('ccccccccccc'));
  await expect(watch.page.locator('ytd-shorts')).toBeVisible();
  await watch.navigate(B);
  await expect(watch.page.locator('ytd-watch-flexy #movie_player')).toBeVisible();
  expect(await watch.page.locator('#movie_player').count()).toBe(1);
});

test('an old page, a second #player and another element name stand in the way', async ({
  watch,
  standIn,
}) => {
  standIn.setVariants({ oldPageHidden: true, watchElement: 'ytd-watch-grid' });
  await watch.goto(A);
  await watch.waitForPlaying();
  await expect(watch.page.locator('ytd-watch-grid')).toHaveCount(2);
  await expect(watch.page.locator('ytd-watch-grid:not([hidden])')).toHaveAttribute('video-id', A);
  await expect(watch.page.locator('ytd-watch-grid #below')).toHaveCount(2);
  await expect(watch.page.locator('#player')).toHaveCount(3);
  await expect(watch.page.locator('body > #player')).toBeHidden();
});

test('the answer to an overtaken navigation is dropped', async ({ watch }) => {
  await watch.goto(A);
  await watch.page.evaluate(
    ([a, b]) => Promise.all([window.standIn.navigate(b), window.standIn.navigate(a)]),
    [A, B] as const,
  );
  await expect(watch.page.locator('ytd-watch-flexy')).toHaveAttribute('video-id', A);
  expect((await watch.playerFacts()).videoId).toBe(A);
});

test('a click in the related column navigates in the page', async ({ watch }) => {
  await watch.goto(A);
  await watch.page.evaluate(() => Reflect.set(window, 'sameDocument', true));
  await watch.page.getByRole('link', { name: `Small video ${B}` }).click();
  await expect(watch.page.locator('ytd-watch-flexy')).toHaveAttribute('video-id', B);
  expect(await watch.page.evaluate((): unknown => Reflect.get(window, 'sameDocument'))).toBe(true);
});
