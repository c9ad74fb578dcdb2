import { smallVideo } from '../stand-in/small-video';
import { expect, test } from './fixtures';
import { callPlayer } from './pages/call-player';
import type { WatchPage } from './pages/watch-page';

const A = 'aaaaaaaaaaa';
const B = 'bbbbbbbbbbb';

test.use({ withExtension: false, scene: { videos: [smallVideo(A), smallVideo(B)] } });

interface AudioTrack {
  readonly captionTracks: readonly { readonly url: string; readonly vssId: string }[];
}

const tokens = async (watch: WatchPage) => {
  const { captionTracks } = (await callPlayer(watch, 'getAudioTrack')) as AudioTrack;
  return captionTracks.map(({ url, vssId }) => `${vssId} ${url.includes('&pot=')}`);
};

test('tracks come late, the other way round, and get their token when captions are asked for', async ({
  watch,
  standIn,
}) => {
  standIn.setFaults(A, { tracksLateMs: 3500 });
  await watch.goto(A);
  await watch.waitForPlaying();
  expect(await tokens(watch)).toEqual([]);
  await expect.poll(() => tokens(watch)).toEqual(['.en false', 'a.en false']);
  const automatic = { languageCode: 'en', kind: 'asr' };
  await callPlayer(watch, 'setOption', 'captions', 'track', automatic);
  expect(await watch.events('ignored')).toHaveLength(1);
  await callPlayer(watch, 'loadModule', 'captions');
  await expect.poll(() => callPlayer(watch, 'getOption', 'captions', 'tracklist')).toHaveLength(2);
  await callPlayer(watch, 'setOption', 'captions', 'track', automatic);
  expect(await tokens(watch)).toEqual(['.en true', 'a.en true']);
  expect(await callPlayer(watch, 'getOption', 'captions', 'track')).toMatchObject({
    vss_id: 'a.en',
  });
  await expect(watch.player.locator('.ytp-subtitles-button')).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await callPlayer(watch, 'setOption', 'captions', 'track', {});
  expect(await callPlayer(watch, 'isSubtitlesOn')).toBe(false);
});

test('without a token the player’s own request comes back empty', async ({ watch, standIn }) => {
  standIn.setFaults(A, { potNever: true });
  await watch.goto(A);
  await watch.waitForPlaying();
  await expect.poll(() => tokens(watch)).toHaveLength(2);
  await callPlayer(watch, 'toggleSubtitles');
  await expect
    .poll(() => standIn.requestsTo('/api/timedtext').map((one) => one.bytes))
    .toEqual([0]);
  expect(await tokens(watch)).toEqual(['.en false', 'a.en false']);
});

test('the viewer’s choice is applied again at the first play, over what was set before it', async ({
  watch,
  standIn,
}) => {
  standIn.setVariants({ autoplay: false });
  await watch.goto(A);
  await expect.poll(() => tokens(watch)).toHaveLength(2);
  await callPlayer(watch, 'loadModule', 'captions');
  await expect.poll(() => callPlayer(watch, 'getOption', 'captions', 'tracklist')).toHaveLength(2);
  await callPlayer(watch, 'setOption', 'captions', 'track', { languageCode: 'en' });
  expect(standIn.requestsTo('/api/timedtext')).toEqual([]);
  await callPlayer(watch, 'playVideo');
  await watch.waitForPlaying();
  await expect.poll(() => callPlayer(watch, 'isSubtitlesOn')).toBe(false);
  expect(standIn.requestsTo('/api/timedtext')).toEqual([]);
});

test('an advertisement has its own length, holds captions back and gives way to the video', async ({
  watch,
  standIn,
}) => {
  standIn.setFaults(A, { prerollAdSeconds: 25 });
  await watch.goto(A);
  await expect(watch.player).toHaveClass(/ad-showing ad-interrupting/);
  const video = watch.player.locator('video');
  await expect.poll(() => video.evaluate((one: HTMLVideoElement) => one.duration)).toBe(25);
  expect((await watch.playerFacts()).duration).toBe(120);
  await watch.player.locator('.ytp-subtitles-button').click();
  expect(standIn.requestsTo('/api/timedtext')).toEqual([]);
  await watch.page.evaluate(() => window.standIn.endAd());
  await expect(watch.player).not.toHaveClass(/ad-showing/);
  await expect.poll(() => video.evaluate((one: HTMLVideoElement) => one.duration)).toBe(120);
});

test('theatre, full screen and miniplayer move the player’s node, and it plays on', async ({
  watch,
}) => {
  await watch.goto(A);
  await watch.waitForPlaying();
  await watch.player.locator('.ytp-size-button').click();
  await expect(watch.page.locator('#player-full-bleed-container #movie_player')).toBeVisible();
  await expect(watch.page.locator('ytd-watch-flexy')).toHaveAttribute('theater', '');
  await watch.waitForPlaying();
  await watch.player.locator('.ytp-size-button').click();
  await watch.player.locator('.ytp-fullscreen-button').click();
  await expect(watch.page.locator('ytd-watch-flexy')).toHaveAttribute('fullscreen', '');
  expect(await watch.page.evaluate(() => document.fullscreenElement?.localName)).toBe('ytd-app');
  await watch.player.locator('.ytp-fullscreen-button').click();
  await expect(watch.page.locator('ytd-watch-flexy')).not.toHaveAttribute('fullscreen');
  await watch.player.locator('.ytp-miniplayer-button').click();
  await expect(watch.page.locator('ytd-miniplayer #movie_player')).toBeVisible();
  await watch.waitForPlaying();
});

test('an error screen, a stream and a premiere look as they do', async ({ watch, standIn }) => {
  standIn.setFaults(A, { playability: 'age-restricted' });
  await watch.goto(A);
  await expect(watch.player.locator('.ytp-error-content')).toContainText('inappropriate');
  standIn.addVideo(smallVideo(B, { live: 'running', tracks: [] }));
  await watch.navigate(B);
  await watch.waitForPlaying();
  expect(await callPlayer(watch, 'getVideoData')).toMatchObject({ isLive: true, video_id: B });
  standIn.addVideo(smallVideo('ccccccccccc', { live: 'premiere', tracks: [] }));
  await watch.navigate('ccccccccccc');
  await expect(watch.player.locator('.ytp-error-content')).toContainText('Premieres');
});

test('stitched advertisements shift the video’s clock, not the content’s', async ({
  watch,
  standIn,
}) => {
  standIn.setFaults(A, { stitchedAdSeconds: 30 });
  await watch.goto(A);
  await watch.waitForPlaying();
  await callPlayer(watch, 'seekTo', 60, true);
  await expect.poll(watch.currentTime).toBeGreaterThanOrEqual(90);
  expect((await watch.playerFacts()).time).toBeLessThan(65);
});
