import { sampleVideo } from '../stand-in/talk-video';
import { expect, test } from './fixtures';
import { allowTouching } from './pages/allow-touching';
import { smallEpisode } from './small-episode';

const video = sampleVideo({ faults: { gate: 'open' } });
const B = 'bbbbbbbbbbb';

test.use({ scene: { videos: [video, smallEpisode(B)] } });

test.beforeEach(async ({ watch, standIn }) => {
  await watch.page.setViewportSize({ width: 390, height: 844 });
  await watch.page.goto(standIn.mobileUrlOf(video.id));
});

test('the phone page has captions, an arc under the player, chapters and places to jump to', async ({
  watch,
  standIn,
}) => {
  await watch.waitForState('ready');
  await expect(watch.overlay).toHaveCount(1);
  await expect(watch.overlay).toHaveAttribute('data-route', 'track-url');
  const [asked] = standIn.requestsTo('/api/timedtext');
  expect(asked?.host).toBe('m.youtube.com');
  const player = watch.page.locator('#movie_player');
  const [box, above] = [await watch.overlay.boundingBox(), await player.boundingBox()];
  expect(above).toMatchObject({ width: 390, height: (390 * 9) / 16 });
  expect(box?.width).toBe(390);
  expect(box?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
  await expect(watch.overlay.getByRole('group', { name: 'Chapters' }).getByRole('img')).toHaveCount(
    video.chapters?.length ?? 0,
  );
  expect(await watch.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const bar = watch.bars.nth(3);
  const start = Number(await bar.getAttribute('data-start'));
  await watch.clickBar(Number(await bar.getAttribute('data-segment')));
  const time = () => player.locator('video').evaluate((film: HTMLVideoElement) => film.currentTime);
  await expect.poll(time).toBeGreaterThanOrEqual(start - 0.25);
  expect(await time()).toBeLessThan(start + 5);
});

test('behind the gate the panel serves, and the phone player’s own token', async ({
  watch,
  standIn,
}) => {
  standIn.setFaults(video.id, { gate: 'gated', potAfterMs: 500 });
  await watch.page.reload();
  await watch.waitForState('ready');
  await expect(watch.overlay).toHaveAttribute('data-route', 'track-url');
  expect(standIn.requestsTo('/api/timedtext').at(-1)?.query.get('c')).toBe('MWEB');
});

test('from right to left, nothing reaches past the window’s edges', async ({ watch, standIn }) => {
  standIn.setVariants({ rightToLeft: true });
  await watch.page.reload();
  await watch.waitForState('ready');
  expect(await watch.overlay.boundingBox()).toMatchObject({ x: 0, width: 390 });
  expect(await watch.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

for (const finish of ['normal', 'never'] as const) {
  test(`it follows the phone page’s navigation (its end told: ${finish})`, async ({
    watch,
    standIn,
  }) => {
    standIn.setVariants({ finish });
    await watch.page.reload();
    await watch.waitForState('ready');
    await watch.navigate(B);
    await expect(watch.overlay).toHaveAttribute('data-video-id', B);
    await watch.waitForState('ready');
    await watch.page.evaluate(() => window.standIn.goHome());
    await expect(watch.overlay).toHaveCount(0);
    await watch.page.goBack();
    await expect(watch.overlay).toHaveAttribute('data-video-id', B);
  });
}

test.describe('behind the gate, where neither address nor endpoint answers', () => {
  test.beforeEach(({ standIn }) => {
    standIn.setFaults(B, { gate: 'gated', panel: 'no-content', tracksHeld: true });
  });

  for (const [what, { nudge, panel, ends }] of Object.entries({
    'captions may be switched on': { nudge: true, panel: false, ends: 'ready nudge' },
    'the panel may be opened, and there is none': {
      nudge: false,
      panel: true,
      ends: 'failed gated',
    },
    'both may be touched': { nudge: true, panel: true, ends: 'ready nudge' },
    'nothing may be touched': { nudge: false, panel: false, ends: 'failed gated' },
  })) {
    test(`${what}: ${ends}, and no trace is left`, async ({
      watch,
      standIn,
      openExtensionPage,
    }) => {
      await allowTouching(openExtensionPage, { nudge, panel });
      await watch.page.goto(standIn.mobileUrlOf(B));
      await watch.page.bringToFront();
      await expect(watch.page.locator('#movie_player')).toHaveClass(/playing-mode/);
      await watch.page.evaluate(() => window.standIn.forgetEvents());
      const state = () => watch.page.evaluate(() => window.standIn.viewerState());
      const before = await state();
      await watch.page.evaluate(() => window.standIn.giveTracks());
      const [end = '', why = ''] = ends.split(' ');
      await watch.waitForState(end);
      await expect(watch.overlay).toHaveAttribute(
        end === 'ready' ? 'data-route' : 'data-cause',
        why,
      );
      expect(await state()).toBe(before);
      expect(await watch.events('seen')).toEqual([]);
    });
  }
});
