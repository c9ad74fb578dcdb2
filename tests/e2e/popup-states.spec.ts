import { smallVideo } from '../stand-in/small-video';
import { sampleVideo } from '../stand-in/talk-video';
import { expect, test } from './fixtures';
import { expectAxeClean } from './pages/axe-clean';
import { smallEpisode } from './small-episode';

const talk = sampleVideo({ faults: { gate: 'open' } });
const leftOut = smallVideo('aaaaaaaaaaa', { faults: { gate: 'open' } });
const silent = smallEpisode('bbbbbbbbbbb', { gate: 'open' }, { tracks: [] });

test.use({ scene: { videos: [talk, leftOut, silent] } });

test('without a video it says how to start, and shows the last episode read', async ({
  watch,
  openExtensionPage,
}) => {
  const empty = await openExtensionPage('popup.html');
  await expect(
    empty.getByText('No video in this tab. Open a conversation on YouTube'),
  ).toBeVisible();
  await expect(empty.getByRole('link', { name: 'Open AXRP on YouTube' })).toBeVisible();
  await expect(empty.getByText('Read last')).toHaveCount(0);
  await expectAxeClean(empty);
  await watch.goto(talk.id);
  await watch.waitForState('ready');
  await empty.reload();
  await expect(empty.getByRole('heading', { name: 'Read last' })).toBeVisible();
  await expect(empty.locator('[data-field=title]')).toHaveText(talk.title);
});

test('a video that the options leave out is read when it is asked for', async ({
  watch,
  openExtensionPage,
}) => {
  await watch.goto(leftOut.id);
  await watch.waitForPlaying();
  await expect(watch.overlay).toHaveCount(0);
  const popup = await openExtensionPage('popup.html');
  await watch.page.bringToFront();
  await popup.reload();
  const read = popup.getByRole('button', { name: 'Read this video' });
  await expect(read).toBeAttached();
  await read.evaluate((button: HTMLElement) => button.click());
  await watch.waitForState('ready');
  await expect(popup.locator(`article[data-video-id="${leftOut.id}"]`)).toBeAttached();
});

test('a video without captions is told in the words that stand under the player', async ({
  watch,
  openExtensionPage,
}) => {
  await watch.goto(silent.id);
  await watch.waitForState('no-captions');
  const popup = await openExtensionPage('popup.html');
  await watch.page.bringToFront();
  await popup.reload();
  await expect(popup.getByText('This video has no captions.')).toBeAttached();
  await expect(popup.getByRole('button', { name: 'Open the video' })).toBeAttached();
});

test('an episode that was never read says so and leads to the video', async ({
  openExtensionPage,
}) => {
  const popup = await openExtensionPage('popup.html?video=zzzzzzzzzzz');
  await expect(popup.getByText('hasn’t been read on this computer')).toBeVisible();
  await expect(popup.getByRole('link', { name: 'Open the video' })).toHaveAttribute(
    'href',
    'https://www.youtube.com/watch?v=zzzzzzzzzzz',
  );
});
