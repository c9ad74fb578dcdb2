import { smallVideo } from '../stand-in/small-video';
import { panelParams } from '../stand-in/panel-params';
import { expect, test } from './fixtures';

const A = 'aaaaaaaaaaa';
const B = 'bbbbbbbbbbb';

test.use({ withExtension: false, scene: { videos: [smallVideo(A), smallVideo(B)] } });

test('the video plays, and a click on the player’s bar seeks', async ({ watch }) => {
  await watch.goto(A);
  await watch.waitForPlaying();
  await expect.poll(watch.currentTime).toBeGreaterThan(0.5);
  const bar = watch.player.locator('.ytp-progress-bar');
  const box = await bar.boundingBox();
  const around = await watch.player.boundingBox();
  if (!box || !around) throw new Error('the player is not drawn');
  expect([box.x - around.x, around.width - box.width]).toEqual([12, 24]);
  await bar.click({ position: { x: box.width * 0.75, y: 2 } });
  await expect.poll(watch.currentTime).toBeGreaterThanOrEqual(89.5);
  expect(await watch.currentTime()).toBeLessThan(93);
  expect((await watch.playerFacts()).duration).toBe(120);
});

test('captions are asked for by the player when they are switched on, and stay on', async ({
  watch,
  standIn,
}) => {
  await watch.goto(A);
  await watch.waitForPlaying();
  expect(standIn.requestsTo('/api/timedtext')).toEqual([]);
  await watch.player.locator('.ytp-subtitles-button').click();
  await expect(watch.player.locator('.ytp-caption-segment')).toContainText('speaks of nothing');
  const [asked] = standIn.requestsTo('/api/timedtext');
  expect(asked?.query.get('fmt')).toBe('json3');
  expect(asked?.query.get('pot')).toHaveLength(116);
  await watch.navigate(B);
  await expect.poll(() => standIn.requestsTo('/api/timedtext').at(-1)?.query.get('v')).toBe(B);
  await watch.goto(A);
  await watch.waitForPlaying();
  expect((await watch.playerFacts()).captionsOn).toBe(true);
  expect(await watch.ownCaptionRequests()).toBe(2);
});

test('the gate answers nothing without token and client, and 404 to a broken signature', async ({
  watch,
}) => {
  await watch.goto(A);
  await watch.waitForPlaying();
  await watch.player.locator('.ytp-subtitles-button').click();
  await expect.poll(async () => (await watch.events('caption-request')).length).toBe(1);
  const [request] = await watch.events('caption-request');
  const url = String(request?.['url']);
  const ask = (change: (url: URL) => void) => {
    const changed = new URL(url);
    change(changed);
    return watch.page.evaluate(async (address) => {
      const answer = await fetch(address);
      return { status: answer.status, bytes: (await answer.text()).length };
    }, changed.href);
  };
  expect(await ask(() => undefined)).toMatchObject({ status: 200, bytes: expect.any(Number) });
  expect((await ask(() => undefined)).bytes).toBeGreaterThan(1000);
  expect(await ask((u) => u.searchParams.delete('pot'))).toEqual({ status: 200, bytes: 0 });
  expect(await ask((u) => u.searchParams.delete('c'))).toEqual({ status: 200, bytes: 0 });
  expect(await ask((u) => u.searchParams.set('pot', 'other'))).toEqual({ status: 200, bytes: 0 });
  expect((await ask((u) => u.searchParams.delete('exp'))).status).toBe(404);
});

test('the panel answers in whole seconds to the right question only', async ({ watch }) => {
  await watch.goto(A);
  const ask = (panelId: string) =>
    watch.page.evaluate(
      async ([id, params]) => {
        const answer = await fetch('/youtubei/v1/get_panel?prettyPrint=false', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            context: { client: { clientName: 'WEB', hl: 'en' } },
            panelId: id,
            params,
          }),
        });
        return { status: answer.status, body: await answer.text() };
      },
      [panelId, panelParams(A, 1)] as const,
    );
  const right = await ask('PAmodern_transcript_view');
  expect(right.status).toBe(200);
  expect(right.body.match(/transcriptSegmentViewModel/g)).toHaveLength(60);
  expect((await ask('PAother')).status).toBe(400);
});

test('in-page navigation keeps one player, its video element and the first video’s inline data', async ({
  watch,
}) => {
  await watch.goto(A);
  await watch.waitForPlaying();
  await watch.page.evaluate(() =>
    document.querySelector('ytd-app video')?.setAttribute('data-mine', ''),
  );
  await watch.navigate(B);
  await watch.waitForPlaying();
  await expect(watch.page).toHaveURL(/v=bbbbbbbbbbb/);
  await expect(watch.page.locator('ytd-watch-flexy')).toHaveAttribute('video-id', B);
  await expect(watch.page.locator('#movie_player video[data-mine]')).toHaveCount(1);
  expect((await watch.playerFacts()).videoId).toBe(B);
  const inline = await watch.page.evaluate((): unknown =>
    Reflect.get(window, 'ytInitialPlayerResponse'),
  );
  expect(inline).toMatchObject({ videoDetails: { videoId: A } });
  await watch.page.goBack();
  await expect(watch.page.locator('ytd-watch-flexy')).toHaveAttribute('video-id', A);
});
