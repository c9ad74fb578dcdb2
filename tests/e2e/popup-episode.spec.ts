import { sampleVideo } from '../stand-in/talk-video';
import { expect, test } from './fixtures';
import { expectAxeClean } from './pages/axe-clean';
import { expectAllFields, ITEM_PAGE, missingOn } from './pages/item-page';

const video = sampleVideo({ faults: { gate: 'open' } });

test.use({ scene: { videos: [video] } });

test.beforeEach(async ({ watch }) => {
  await watch.goto(video.id);
  await watch.waitForState('ready');
});

test('the popup says everything of the episode, and axe has nothing to say', async ({
  openExtensionPage,
}) => {
  const popup = await openExtensionPage(`popup.html?video=${video.id}`);
  await expectAllFields(popup, 'popup');
  await expect(popup.locator('[data-field=title]')).toHaveText(video.title);
  await expect(popup.locator('[data-field=statistics]')).toHaveText(
    /^Across (\d+ of )?\d+ segments: median −?\d+, mean −?\d+, from −?\d+ to −?\d+, p10–p90 −?\d+ to −?\d+; \d+% risk-forward, \d+% mixed, \d+% opportunity-forward\./,
  );
  await expect(popup.locator('[data-field=provenance]')).toContainText(
    `YouTube automatic captions, en · video ${video.id} · read `,
  );
  await expectAxeClean(popup);
});

test('a field that is gone is missed, each by its name', async ({ openExtensionPage }) => {
  const popup = await openExtensionPage(`popup.html?video=${video.id}`);
  await expectAllFields(popup, 'popup');
  for (const field of ITEM_PAGE) {
    if (field.popup === null) continue;
    await popup.addStyleTag({ content: `${field.popup} { display: none !important }` });
    expect(await missingOn(popup, 'popup', [field])).toEqual([field.tells]);
  }
});

test('what it says agrees with itself and holds no raw figure', async ({ openExtensionPage }) => {
  const popup = await openExtensionPage(`popup.html?video=${video.id}`);
  await expect(popup.locator('[data-field=provenance]')).toBeVisible();
  const text = await popup.locator('main').innerText();
  expect(text).not.toMatch(/-0|−0(?!\d)|NaN|undefined|null|\d\.\d{2,}|[a-z] -\d/);
  const shares = [...text.matchAll(/(\d+)% (?:risk-forward|mixed|opportunity-forward)/g)];
  const sum = shares.slice(0, 3).reduce((total, [, share]) => total + Number(share), 0);
  expect(sum).toBe(100);
});

test('nothing moves once its first frame stands', async ({ openExtensionPage, context }) => {
  await context.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value') as number);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const popup = await openExtensionPage(`popup.html?video=${video.id}`);
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.reload();
  await expect(popup.locator('[data-field=mirror]')).toHaveAttribute('aria-busy', 'false');
  await expect(popup.getByLabel('What did you take from it?')).toBeEnabled();
  const shifts = await popup.evaluate(() => Reflect.get(window, 'shifts') as number[]);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
});

test('a moment’s whole row sets the video to its time', async ({ watch, openExtensionPage }) => {
  await watch.waitForPlaying();
  const popup = await openExtensionPage(`popup.html?video=${video.id}`);
  const moment = popup.locator('[data-field=moments] a').first();
  const ms = Number(await moment.getAttribute('data-jump'));
  await moment.click({ position: { x: 4, y: 4 } });
  await expect.poll(async () => Math.abs((await watch.currentTime()) - ms / 1000)).toBeLessThan(3);
  await expect.poll(() => watch.page.evaluate(() => document.visibilityState)).toBe('visible');
});

test('the strip’s markers jump too, by keyboard', async ({ watch, openExtensionPage }) => {
  await watch.waitForPlaying();
  const popup = await openExtensionPage(`popup.html?video=${video.id}`);
  const marker = popup.locator('[data-marker=opportunity]');
  const highest = Number((await marker.getAttribute('aria-label'))?.match(/\+(\d+)/)?.[1]);
  await marker.focus();
  await popup.keyboard.press('Enter');
  await expect(popup.locator('[role=status]').last()).toHaveText(/^Jumped to \d+:\d\d\.$/);
  const bar = watch.overlay.locator(`[data-score="${highest}"]`).first();
  const start = Number(await bar.getAttribute('data-start'));
  await expect.poll(async () => (await watch.currentTime()) - start).toBeGreaterThanOrEqual(-0.25);
});
