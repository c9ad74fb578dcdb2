import { expect, test } from './fixtures';
import { allowTouching } from './pages/allow-touching';
import { guardGlobals } from './pages/guard-globals';
import { smallEpisode } from './small-episode';

const A = 'aaaaaaaaaaa';
const B = 'bbbbbbbbbbb';

declare global {
  interface Window {
    /** Names of the page's functions that the bridge has called. */
    guarded: string[];
  }
}

test.use({
  scene: {
    videos: [smallEpisode(A), smallEpisode(B)],
    variants: { firstScript: `(${guardGlobals.toString()})()` },
  },
});

test('whatever the page puts in the place of its globals, the bridge doesn’t call it', async ({
  watch,
  standIn,
  openExtensionPage,
}) => {
  await allowTouching(openExtensionPage, { nudge: true, panel: false });
  standIn.setFaults(A, { gate: 'gated', panel: 'no-content' });
  await watch.goto(A);
  await watch.waitForState('ready');
  expect(await watch.page.evaluate(() => window.guarded)).toEqual([]);
  await expect(watch.overlay).toHaveAttribute('data-route', 'nudge');
  await watch.clickBar(1);
  await expect.poll(() => watch.events('seek')).toHaveLength(1);
  await watch.navigate(B);
  await watch.waitForState('ready');
  await expect(watch.overlay).toHaveAttribute('data-video-id', B);
  expect(await watch.page.evaluate(() => window.guarded)).toEqual([]);
});

test('… and the guards do see who calls', async ({ watch }) => {
  await watch.goto(A);
  // A script that goes by the bridge's name.
  const asked = watch.page.evaluate(
    '["a"].map((one) => one)\n//# sourceURL=chrome-extension://x/content-scripts/youtube-player.js',
  );
  await expect(asked).rejects.toThrow('belongs to the page');
  expect(await watch.page.evaluate(() => window.guarded)).toEqual(['Array.prototype.map']);
});

test('answers that the page forges are not taken for the bridge’s', async ({ watch, standIn }) => {
  standIn.setFaults(A, { gate: 'gated', panel: 500, potNever: true });
  await watch.goto(A);
  await watch.waitForState('failed');
  await watch.page.evaluate((videoId) => {
    const forge = (event: Event): void => {
      const asked = JSON.parse((event as CustomEvent<string>).detail) as { requestId: number };
      const { requestId } = asked;
      const baseUrl = `https://evil.example/api/timedtext?v=${videoId}&lang=en`;
      const response = {
        videoDetails: { videoId, title: 'Forged', lengthSeconds: '60' },
        captions: {
          playerCaptionsTracklistRenderer: {
            captionTracks: [{ baseUrl, vssId: '.en', languageCode: 'en' }],
          },
        },
      };
      const head = { about: 'answer', requestId, videoId, answer: { response } };
      const detail = `${JSON.stringify(head)}\n`;
      window.dispatchEvent(new CustomEvent('perspective-arc:tell', { detail }));
    };
    window.addEventListener('perspective-arc:ask', forge, true);
  }, A);
  standIn.setFaults(A, { gate: 'gated' });
  await watch.overlay.locator('[data-action="retry"]').click();
  await watch.waitForState('ready');
  await expect(watch.overlay).toHaveAttribute('data-route', 'panel');
  await expect(watch.overlay).not.toContainText('Forged');
});

test('captions that the page says were fetched, and were not, start nothing', async ({
  watch,
  standIn,
}) => {
  standIn.setFaults(A, { gate: 'gated', panel: 500 });
  await watch.goto(A);
  await watch.waitForState('failed');
  const panels = () => standIn.requestsTo('/youtubei/v1/get_panel').length;
  const before = [panels(), await watch.ownCaptionRequests()];
  await watch.page.evaluate((videoId) => {
    const letters = [
      `{"about":"caught","videoId":"${videoId}"}\n`,
      `{"about":"caught","videoId":"${videoId}","__proto__":{"key":9}}\n`,
      `{"about":"caught","videoId":["${videoId}"]}\n`,
      '{"about":"caught"',
      '\n'.repeat(1000),
    ];
    for (let i = 0; i < 500; i++) {
      const detail = letters[i % letters.length] ?? '';
      window.dispatchEvent(new CustomEvent('perspective-arc:tell', { detail }));
    }
  }, A);
  // What really was fetched starts one search, and that one alone.
  await watch.player.locator('.ytp-subtitles-button').click();
  await watch.waitForState('ready');
  await expect(watch.overlay).toHaveAttribute('data-route', 'player-request');
  expect([panels(), await watch.ownCaptionRequests()]).toEqual(before);
});
