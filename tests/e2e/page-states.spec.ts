import type { Variants } from '../stand-in/variants';
import { expect, test } from './fixtures';
import { createWatchPage, type WatchPage } from './pages/watch-page';
import { smallEpisode } from './small-episode';

const A = 'aaaaaaaaaaa';
const B = 'bbbbbbbbbbb';
const OPEN = { gate: 'open' } as const;

test.use({
  scene: { videos: [smallEpisode(A, OPEN, { playsNext: B }), smallEpisode(B)] },
});

const LAYOUTS: readonly (readonly [what: string, variants: Partial<Variants>])[] = [
  ['is hydrated late', { hydrateMs: 2500 }],
  ['is hydrated before anything of ours runs', { hydrateMs: 0 }],
  ['has the player of before 2025', { delhi: false }],
  [
    'has the other watch element and the old player',
    { watchElement: 'ytd-watch-grid', delhi: false },
  ],
  ['has one column', { singleColumn: true }],
  ['is seen by someone with an account', { signedIn: true }],
  ['is in theatre from the start', { theatre: true }],
  ['waits for a click to play', { autoplay: false }],
  ['runs from right to left', { rightToLeft: true }],
];

for (const [what, variants] of LAYOUTS) {
  test(`a page that ${what} has one arc, under the player, and its bars jump`, async ({
    watch,
    standIn,
  }) => {
    standIn.setVariants(variants);
    await watch.goto(A);
    await watch.waitForState('ready');
    await expect(watch.overlay).toHaveCount(1);
    const [box, player] = [await watch.overlay.boundingBox(), await watch.player.boundingBox()];
    expect(box?.y).toBeGreaterThanOrEqual((player?.y ?? 0) + (player?.height ?? 0) - 1);
    const start = Number(await watch.bars.nth(1).getAttribute('data-start'));
    await watch.clickBar(Number(await watch.bars.nth(1).getAttribute('data-segment')));
    await expect.poll(watch.currentTime).toBeGreaterThanOrEqual(start - 0.25);
    // Bars lie where the player's own bar has them, in either direction of writing.
    const [bar, line] = [
      await watch.bars.nth(1).boundingBox(),
      await watch.player.locator('.ytp-progress-bar').boundingBox(),
    ];
    const expected = (line?.x ?? 0) + ((line?.width ?? 0) * start) / 120;
    expect(Math.abs((bar?.x ?? 0) - expected)).toBeLessThan(3);
  });
}

test('a playlist goes on by itself, and the arc with it', async ({ watch }) => {
  await watch.goto(A);
  await watch.waitForState('ready');
  await watch.waitForPlaying();
  await watch.player.locator('video').evaluate((film: HTMLVideoElement) => {
    film.currentTime = film.duration - 0.5;
  });
  await expect(watch.overlay).toHaveAttribute('data-video-id', B, { timeout: 10_000 });
  await watch.waitForState('ready');
  await expect(watch.page).toHaveURL(/v=bbbbbbbbbbb&list=/);
  await expect(watch.overlay).toHaveCount(1);
});

test('home first, then a video, back and forward again', async ({ watch }) => {
  await watch.page.goto('https://www.youtube.com/');
  await expect(watch.page.locator('ytd-app')).toBeAttached();
  await expect(watch.overlay).toHaveCount(0);
  await watch.navigate(A);
  await watch.waitForState('ready');
  await watch.page.goBack();
  await expect(watch.overlay).toHaveCount(0);
  await watch.page.goForward();
  await expect(watch.overlay).toHaveAttribute('data-video-id', A);
  await watch.waitForState('ready');
  await expect(watch.overlay).toBeVisible();
});

test('an advertisement before the next video holds up that one alone', async ({
  watch,
  standIn,
}) => {
  standIn.setFaults(B, { ...OPEN, prerollAdSeconds: 3 });
  await watch.goto(A);
  await watch.waitForState('ready');
  await watch.navigate(B);
  await expect(watch.overlay).toHaveAttribute('data-cause', 'ad');
  await expect(watch.overlay).toHaveAttribute('data-video-id', B);
  await watch.waitForState('ready');
  await expect(watch.overlay).toHaveAttribute('data-video-id', B);
});

test.describe('picture in picture', () => {
  const jumpsTo = async (watch: WatchPage, n: number): Promise<void> => {
    const start = Number(await watch.bars.nth(n).getAttribute('data-start'));
    await watch.clickBar(Number(await watch.bars.nth(n).getAttribute('data-segment')));
    await expect.poll(() => watch.page.evaluate(timeAnywhere)).toBeGreaterThanOrEqual(start - 0.25);
  };
  /** The time of the page's own film, in whichever window it is. */
  const timeAnywhere = (): number => {
    const floating = Reflect.get(window, 'documentPictureInPicture') as { window: Window | null };
    const film = [document, floating.window?.document]
      .map((place) => place?.querySelector<HTMLVideoElement>('#movie_player video'))
      .find((one) => one);
    return film?.currentTime ?? -1;
  };
  /** A browser wants a press of the viewer's before a window may float. */
  const press = (watch: WatchPage) => watch.player.click({ position: { x: 40, y: 40 } });

  test('of the video takes nothing away, and the next video’s arc comes as ever', async ({
    watch,
  }) => {
    await watch.goto(A);
    await watch.waitForState('ready');
    await watch.waitForPlaying();
    const before = await watch.overlay.boundingBox();
    await press(watch);
    await watch.page.evaluate(async () => {
      await document.querySelector<HTMLVideoElement>('ytd-app video')?.requestPictureInPicture();
    });
    const floats = () => watch.page.evaluate(() => document.pictureInPictureElement?.localName);
    expect(await floats()).toBe('video');
    expect(await watch.overlay.boundingBox()).toEqual(before);
    await jumpsTo(watch, 1);
    await watch.navigate(B);
    await expect(watch.overlay).toHaveAttribute('data-video-id', B);
    await watch.waitForState('ready');
    expect(await floats()).toBe('video');
    await watch.page.evaluate(() => document.exitPictureInPicture());
    await expect(watch.overlay).toHaveCount(1);
    await jumpsTo(watch, 1);
  });

  test('of the whole player leaves the arc, and its bars reach the player there', async ({
    watch,
  }) => {
    await watch.goto(A);
    await watch.waitForState('ready');
    await watch.waitForPlaying();
    const before = await watch.overlay.boundingBox();
    await press(watch);
    await watch.page.evaluate(async () => {
      const floating = Reflect.get(window, 'documentPictureInPicture') as {
        requestWindow: () => Promise<Window>;
      };
      const player = document.querySelector('ytd-app #movie_player');
      const home = player?.parentElement;
      const other = await floating.requestWindow();
      if (player) other.document.body.append(player);
      other.addEventListener('pagehide', () => player && home?.append(player));
    });
    await expect(watch.player).toHaveCount(0);
    const box = await watch.overlay.boundingBox();
    expect([box?.width, box?.height]).toEqual([before?.width, before?.height]);
    await jumpsTo(watch, 1);
    await watch.page.evaluate(() => {
      const floating = Reflect.get(window, 'documentPictureInPicture') as { window: Window };
      floating.window.close();
    });
    await expect(watch.player).toHaveCount(1);
    await jumpsTo(watch, 2);
    await expect(watch.overlay).toHaveCount(1);
    await expect(watch.overlay).toHaveAttribute('data-state', 'ready');
  });
});

for (const [what, path] of [
  ['a short', `/shorts/${B}`],
  ['an embed', `/embed/${B}`],
  ['the search page', '/results?search_query=axrp'],
  ['a channel', '/@axrp'],
] as const) {
  test(`${what} shows nothing and asks for nothing`, async ({ watch, standIn, context }) => {
    await watch.page.goto(`https://www.youtube.com${path}`);
    // What a watch page in another tab has done by now, this one could have done too.
    const other = createWatchPage(await context.newPage(), standIn);
    await other.goto(A);
    await other.waitForState('ready');
    await expect(watch.overlay).toHaveCount(0);
    expect(standIn.requestsTo('/api/timedtext').map(({ query }) => query.get('v'))).toEqual([A]);
    expect(standIn.requestsTo('/youtubei/v1/get_panel')).toEqual([]);
  });
}

test('a stream that has just ended is read as soon as its captions are there', async ({
  watch,
  standIn,
}) => {
  standIn.addVideo(smallEpisode(A, OPEN, { live: 'finished', tracks: [] }));
  await watch.goto(A);
  await watch.waitForState('no-captions');
  standIn.addVideo(smallEpisode(A, OPEN, { live: 'finished' }));
  await watch.page.reload();
  await watch.waitForState('ready');
});

test('a private video says that it isn’t played here', async ({ watch, standIn }) => {
  standIn.setFaults(A, { ...OPEN, playability: 'private' });
  await watch.goto(A);
  await watch.waitForState('failed');
  await expect(watch.overlay).toHaveAttribute('data-cause', 'unplayable');
  expect(standIn.requestsTo('/youtubei/v1/get_panel')).toEqual([]);
});

test('an age gate opens for someone with an account, without the panel’s help', async ({
  watch,
  standIn,
}) => {
  standIn.setVariants({ signedIn: true });
  standIn.setFaults(A, { gate: 'gated', playability: 'age-restricted', potAfterMs: 300 });
  await watch.goto(A);
  // The player's token may come before or after the first try.
  await expect(async () => {
    const retry = watch.overlay.locator('[data-action="retry"]');
    if ((await watch.attribute('data-state')) === 'failed') await retry.click();
    await watch.waitForState('ready', 1000);
  }).toPass({ timeout: 10_000 });
  await expect(watch.overlay).toHaveAttribute('data-route', 'track-url');
  for (const { status } of standIn.requestsTo('/youtubei/v1/get_panel')) expect(status).toBe(400);
});
