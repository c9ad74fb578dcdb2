import { sampleVideo } from '../stand-in/talk-video';
import { expect, test } from './fixtures';
import { expectAxeClean } from './pages/axe-clean';
import { findSidePanel } from './pages/toolbar-popup';
import { smallEpisode } from './small-episode';

const talk = sampleVideo({ faults: { gate: 'open' } });
const small = smallEpisode('aaaaaaaaaaa');

test.use({ scene: { videos: [talk, small] } });

test('it opens beside the player, follows it, and goes along to the next video', async ({
  watch,
  context,
}) => {
  await watch.goto(talk.id);
  await watch.waitForState('ready');
  await watch.waitForPlaying();
  await watch.overlay.getByRole('button', { name: 'Transcript' }).click();
  const panel = await findSidePanel(context);
  const shown = () => panel.evaluate('document.querySelector("article")?.dataset.videoId');
  await expect.poll(shown).toBe(talk.id);
  expect(context.pages().some((page) => page.url().includes('transcript.html?'))).toBe(false);
  const current = 'document.querySelector(".said-segment[aria-current=true]")';
  await expect.poll(() => panel.evaluate(`${current} !== null`)).toBe(true);
  expect(await panel.evaluate(`${current}.querySelector(".because").textContent`)).toMatch(
    /[+−]\d+|No phrase/,
  );
  const line = 'document.querySelectorAll("[data-jump]")[40]';
  const ms = Number(await panel.evaluate(`${line}.dataset.jump`));
  await panel.evaluate(`${line}.click()`);
  await expect.poll(async () => Math.abs((await watch.currentTime()) - ms / 1000)).toBeLessThan(3);
  await expect
    .poll(() =>
      panel.evaluate(`(() => {
        const box = document.querySelector(".said-line.current")?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
      })()`),
    )
    .toBe(true);
  await watch.navigate(small.id);
  await watch.waitForState('ready');
  await expect.poll(shown).toBe(small.id);
});

test('it stops following when the reader scrolls, and starts again when asked', async ({
  watch,
  openExtensionPage,
}) => {
  await watch.goto(talk.id);
  await watch.waitForState('ready');
  await watch.waitForPlaying();
  await watch.clickBar(3);
  const page = await openExtensionPage(`transcript.html?video=${talk.id}`);
  await page.setViewportSize({ width: 400, height: 700 });
  const current = page.locator('.said-line.current');
  const follow = page.getByRole('button', { name: 'Follow playback' });
  await expect(current).toBeInViewport();
  await expect(follow).toBeHidden();
  await page.mouse.move(200, 400);
  await page.mouse.wheel(0, 4000);
  await expect(follow).toBeVisible();
  await expect(current).not.toBeInViewport();
  await expectAxeClean(page, '.transcript-page');
  await follow.click();
  await expect(current).toBeInViewport();
  await expect(follow).toBeHidden();

  // A click on a line seeks, and goes on following.
  const line = page.locator('[data-jump]').nth(20);
  const ms = Number(await line.getAttribute('data-jump'));
  await line.evaluate((element: HTMLElement) => element.click());
  await expect.poll(async () => Math.abs((await watch.currentTime()) - ms / 1000)).toBeLessThan(3);
  await page.bringToFront();
  await expect(follow).toBeHidden();
  await expect(page.locator('.said-segment[aria-current=true] .because')).toBeVisible();
  await page.getByRole('searchbox').fill('model');
  await expect(page.getByText(/^\d+ lines?$/)).toBeVisible();
  expect(
    await page
      .locator('.said-line')
      .evaluateAll((lines) => lines.every((one) => /model/i.test(one.textContent))),
  ).toBe(true);
});
