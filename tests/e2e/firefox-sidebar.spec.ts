import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-firefox';
import { startStandIn, type StandIn } from '../stand-in/stand-in';
import { sampleVideo } from '../stand-in/talk-video';
import { startOneHostProxy, type OneHostProxy } from './one-host-proxy';

const BUILT = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const ADD_ON = 'perspective-arc@perspective-arc.example';
const UUID = '5b1d0d5e-6f0e-4a0c-9d57-000000000001';
const firefox = findFirefox();

let standIn: StandIn;
let proxy: OneHostProxy;
let profile: string;
let browser: Browser;

test.skip(firefox === undefined, 'no Firefox on this machine');
test.skip(!existsSync(join(BUILT, 'manifest.json')), 'not built for Firefox');

test.beforeEach(async () => {
  standIn = await startStandIn({ videos: [sampleVideo({ faults: { gate: 'open' } })] });
  proxy = await startOneHostProxy('www.youtube.com', standIn.port);
  profile = mkdtempSync(join(tmpdir(), 'perspective-arc-'));
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox ?? '',
    headless: true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    // Firefox opens an extension's own pages to a driver only with this.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'media.autoplay.default': 0,
      'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: UUID }),
    },
  });
  await browser.installExtension(BUILT);
});

test.afterEach(async () => {
  await browser.close();
  proxy.close();
  await standIn.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

test('the sidebar’s page shows the transcript in Firefox, and a line seeks', async () => {
  test.setTimeout(90_000);
  const manifest = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8')) as {
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
