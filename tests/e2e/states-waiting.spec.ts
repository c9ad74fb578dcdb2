import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { captionBody } from '../stand-in/caption-bodies';
import { expect, test } from './fixtures';
import { smallEpisode } from './small-episode';

const A = 'aaaaaaaaaaa';
const B = 'bbbbbbbbbbb';

test.use({ scene: { videos: [smallEpisode(A), smallEpisode(B)] } });

test('an advertisement is waited for, then reading starts by itself', async ({
  watch,
  standIn,
}) => {
  standIn.setFaults(A, { gate: 'open', prerollAdSeconds: 3 });
  await watch.goto(A);
  await watch.waitForState('failed');
  await expect(watch.overlay).toHaveAttribute('data-cause', 'ad');
  expect(standIn.requestsTo('/api/timedtext')).toEqual([]);
  await watch.waitForState('ready');
});

test('an advertisement in the middle leaves the arc, and a click on it does nothing', async ({
  watch,
}) => {
  await watch.goto(A);
  await watch.waitForState('ready');
  await watch.waitForPlaying();
  await watch.page.evaluate(() => window.standIn.startAd(30));
  await expect(watch.player).toHaveClass(/ad-showing/);
  await watch.forgetEvents();
  await watch.clickBar(2);
  await expect(watch.overlay).toHaveAttribute('data-state', 'ready');
  expect(await watch.events('seek')).toEqual([]);
});

test('without a connection it says so, and with one it reads', async ({
  watch,
  standIn,
  context,
}) => {
  standIn.setFaults(A, { gate: 'open', timedtext: 403, panel: 403 });
  await watch.goto(A);
  await watch.waitForState('failed');
  standIn.setFaults(A, { gate: 'open' });
  await context.setOffline(true);
  await watch.overlay.locator('[data-action="retry"]').click();
  await expect(watch.overlay).toHaveAttribute('data-cause', 'offline');
  await context.setOffline(false);
  await watch.overlay.locator('[data-action="retry"]').click();
  await watch.waitForState('ready');
});

test('a file is read in place of YouTube’s captions, and junk is refused', async ({
  watch,
  standIn,
  profileDir,
}) => {
  standIn.setFaults(A, { gate: 'open', timedtext: 403, panel: 'no-content' });
  const [track] = smallEpisode(A).tracks;
  if (!track) throw new Error('the small episode has no track');
  const [good, junk] = [join(profileDir, 'talk.srt'), join(profileDir, 'talk.png')];
  writeFileSync(good, captionBody(track, 'srt'));
  writeFileSync(junk, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]));
  await watch.goto(A);
  await watch.waitForState('failed');
  const chooser = watch.overlay.locator('input[type=file]');
  await chooser.setInputFiles(junk);
  await expect(watch.overlay).toHaveAttribute('data-cause', 'parse');
  await chooser.setInputFiles(good);
  await watch.waitForState('ready');
  await expect(watch.overlay).toHaveAttribute('data-route', 'file');
  await expect(watch.overlay).toHaveAttribute('data-kind', 'file');
});

test('an update under the open page asks for a reload that keeps the place', async ({
  watch,
  context,
}) => {
  await watch.goto(A);
  await watch.waitForState('ready');
  await watch.clickBar(1);
  await expect.poll(watch.currentTime).toBeGreaterThan(30);
  const [worker] = context.serviceWorkers();
  await worker?.evaluate('chrome.runtime.reload()').catch(() => undefined);
  await watch.waitForState('outdated');
  await expect(watch.overlay).toHaveCount(1);
  await watch.overlay.getByRole('button', { name: 'Reload page' }).click();
  await expect(watch.page).toHaveURL(/[?&]t=\d+s/);
});

test('a video that the options leave out has nothing on it until it is asked for', async ({
  watch,
  standIn,
  context,
  extensionId,
}) => {
  const title = 'How to bake bread';
  standIn.addVideo(smallEpisode(B, { gate: 'open' }, { title, channel: 'Baking' }));
  await watch.goto(B);
  await watch.waitForPlaying();
  await expect(watch.overlay).toHaveCount(0);
  expect(standIn.requestsTo('/api/timedtext')).toEqual([]);
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  await popup.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: ChromeTabs } }).chrome;
    const [tab] = await tabs.query({ url: 'https://www.youtube.com/*' });
    const envelope = { to: 'tab', name: 'readThisVideo', ask: {}, privately: false };
    await tabs.sendMessage(tab?.id ?? -1, envelope);
  });
  await popup.close();
  await watch.waitForState('ready');
  await expect(watch.overlay).toHaveAttribute('data-video-id', B);
});

interface ChromeTabs {
  query: (about: object) => Promise<readonly { id?: number }[]>;
  sendMessage: (id: number, message: object) => Promise<unknown>;
}
