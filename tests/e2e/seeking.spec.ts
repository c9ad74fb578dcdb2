import { expect, test } from './fixtures';
import { sampleVideo } from '../stand-in/talk-video';

const video = sampleVideo({ faults: { gate: 'open' } });

test.use({ scene: { videos: [video] } });

test('a click on each bar lands within a quarter of a second of its start', async ({ watch }) => {
  test.setTimeout(60_000);
  await watch.goto(video.id);
  await watch.waitForState('ready');
  await watch.waitForPlaying();
  await watch.player.locator('video').evaluate((element: HTMLVideoElement) => element.pause());
  const count = await watch.bars.count();
  expect(count).toBeGreaterThan(5);
  for (let i = 0; i < count; i++) {
    const bar = watch.bars.nth(i);
    const start = Number(await bar.getAttribute('data-start'));
    const segment = Number(await bar.getAttribute('data-segment'));
    await watch.clickBar(segment);
    await expect
      .poll(async () => Math.abs((await watch.currentTime()) - start), `bar ${segment}`)
      .toBeLessThanOrEqual(0.25);
  }
});

test('stitched advertisements don’t shift it: content time is what counts', async ({
  watch,
  standIn,
}) => {
  standIn.setFaults(video.id, { gate: 'open', stitchedAdSeconds: 20 });
  await watch.goto(video.id);
  await watch.waitForState('ready');
  await watch.waitForPlaying();
  const start = Number(await watch.bars.nth(3).getAttribute('data-start'));
  await watch.clickBar(Number(await watch.bars.nth(3).getAttribute('data-segment')));
  await expect.poll(async () => (await watch.playerFacts()).time).toBeGreaterThanOrEqual(start);
  expect((await watch.playerFacts()).time).toBeLessThan(start + 5);
});

test('the arc’s keys move in the arc; the player’s keys reach the player', async ({ watch }) => {
  await watch.goto(video.id);
  await watch.waitForState('ready');
  await watch.waitForPlaying();
  await watch.arc.focus();
  await watch.forgetEvents();
  await watch.page.keyboard.press('End');
  await watch.page.keyboard.press('ArrowLeft');
  await watch.page.keyboard.press('Home');
  expect(await watch.events('hotkey')).toEqual([]);
  await watch.page.keyboard.press('m');
  await expect.poll(async () => (await watch.events('hotkey')).length).toBe(1);
});
