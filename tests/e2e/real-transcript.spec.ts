import { axrpVideo, hasAxrp } from '../stand-in/axrp-video';
import { expect, test } from './fixtures';

test.skip(!hasAxrp, 'the real transcripts are not beside the project');

test('a real talk of two hours: every bar leads to its start, and tomorrow it is there', async ({
  watch,
  standIn,
  context,
  openBrowser,
}) => {
  test.setTimeout(120_000);
  const video = axrpVideo('46', 'asr');
  standIn.addVideo(video);
  await watch.goto(video.id);
  await watch.waitForState('ready', 20_000);
  const bars = await watch.bars.count();
  expect(bars).toBeGreaterThan(80);
  for (let i = 0; i < bars; i++) {
    const start = Number(await watch.bars.nth(i).getAttribute('data-start'));
    const segment = Number(await watch.bars.nth(i).getAttribute('data-segment'));
    await watch.clickBar(segment);
    await expect.poll(() => watch.currentTime()).toBeGreaterThanOrEqual(start - 0.25);
    const landed = await watch.events('seek');
    const target = Number(landed.at(-1)?.['to'] ?? (await watch.currentTime()));
    expect(Math.abs(target - start), `bar ${i}`).toBeLessThanOrEqual(0.25);
  }
  await context.close();
  standIn.forgetRequests();
  const tomorrow = await openBrowser();
  const page = tomorrow.pages()[0] ?? (await tomorrow.newPage());
  await page.goto(standIn.urlOf(video.id));
  const overlay = page.locator('perspective-arc');
  await expect(overlay).toHaveAttribute('data-state', 'ready', { timeout: 10_000 });
  await expect(overlay).toHaveAttribute('data-route', 'cache');
  expect(standIn.requestsTo('/api/timedtext')).toEqual([]);
  expect(standIn.requestsTo('/youtubei/v1/get_panel')).toEqual([]);
});
