import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { sampleVideo } from '../stand-in/talk-video';
import { FIREFOX_BUILD, useFirefox } from './open-firefox';

const ADD_ON = 'perspective-arc@perspective-arc.example';
const UUID = '5b1d0d5e-6f0e-4a0c-9d57-000000000001';

const firefox = useFirefox({
  scene: { videos: [sampleVideo({ faults: { gate: 'open' } })] },
  // Firefox opens an extension's own pages to a driver only with this.
  args: ['--remote-allow-system-access'],
  prefs: { 'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: UUID }) },
});

test('the sidebar’s page shows the transcript in Firefox, and a line seeks', async () => {
  test.setTimeout(90_000);
  const { browser, standIn } = firefox();
  const manifest = JSON.parse(readFileSync(join(FIREFOX_BUILD, 'manifest.json'), 'utf8')) as {
    sidebar_action: { default_panel: string };
  };
  const watch = await browser.newPage();
  await watch.goto(standIn.urlOf('sampleTalk1'), { waitUntil: 'domcontentloaded' });
  await watch.waitForSelector('perspective-arc[data-state="ready"]', { timeout: 20_000 });
  const panel = await browser.newPage();
  // Firefox never says that an extension's page has arrived; its content says so.
  void panel
    .goto(`moz-extension://${UUID}/${manifest.sidebar_action.default_panel}?video=sampleTalk1`)
    .catch(() => undefined);
  await panel.waitForFunction(() => document.querySelectorAll('[data-jump]').length > 60, {
    timeout: 20_000,
  });
  const ms = await panel.evaluate(() => {
    const line = document.querySelectorAll<HTMLElement>('[data-jump]')[40];
    line?.click();
    return Number(line?.dataset['jump']);
  });
  await watch.waitForFunction(
    (wanted) => {
      const video = document.querySelector<HTMLVideoElement>('ytd-app #movie_player video');
      return video !== null && Math.abs(video.currentTime - wanted) < 3;
    },
    { timeout: 10_000 },
    ms / 1000,
  );
  expect(ms).toBeGreaterThan(0);
});
