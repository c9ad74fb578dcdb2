import { sampleVideo } from '../stand-in/talk-video';
import { expect, test } from './fixtures';
import { openFromToolbar } from './pages/toolbar-popup';

const video = sampleVideo({ faults: { gate: 'open' } });

test.use({ scene: { videos: [video] } });

test('the toolbar’s button opens the episode of the tab in front, 400 wide, and a moment jumps in it', async ({
  context,
  extensionId,
  watch,
}) => {
  await watch.goto(video.id);
  await watch.waitForState('ready');
  await watch.waitForPlaying();
  const popup = await openFromToolbar(context, extensionId, video.id);
  const title = 'document.querySelector("[data-field=title]")?.textContent';
  await expect.poll(() => popup.evaluate(title)).toBe(video.title);
  expect(await popup.evaluate('document.body.getBoundingClientRect().width')).toBe(400);
  expect(
    await popup.evaluate(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth',
    ),
  ).toBe(false);
  const moment = 'document.querySelector("[data-field=moments] a")';
  const ms = Number(await popup.evaluate(`${moment}.dataset.jump`));
  await popup.evaluate(`${moment}.click()`);
  await expect.poll(async () => Math.abs((await watch.currentTime()) - ms / 1000)).toBeLessThan(3);
});
