import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-firefox';
import { startStandIn, type StandIn } from '../stand-in/stand-in';
import { sampleVideo } from '../stand-in/talk-video';
import { startOneHostProxy, type OneHostProxy } from './one-host-proxy';

const BUILT = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const firefox = findFirefox();

let standIn: StandIn;
let proxy: OneHostProxy;
let profile: string;
let browser: Browser;

test.skip(firefox === undefined, 'no Firefox on this machine');
test.skip(!existsSync(join(BUILT, 'manifest.json')), 'not built for Firefox');

test.beforeEach(async () => {
  standIn = await startStandIn({ videos: [sampleVideo()] });
  proxy = await startOneHostProxy('www.youtube.com', standIn.port);
  profile = mkdtempSync(join(tmpdir(), 'perspective-arc-'));
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox ?? '',
    headless: true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'media.autoplay.default': 0,
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

/** Opens the watch page and waits for its arc; gives the route that brought it. */
async function openArc(page: Page): Promise<string | null> {
  await page.goto(standIn.urlOf('sampleTalk1'), { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('perspective-arc[data-state="ready"]', { timeout: 20_000 });
  return page.$eval('perspective-arc', (host) => host.getAttribute('data-route'));
}

test('draws the arc in Firefox, seeks by its bars and keeps it for the next time', async () => {
  test.setTimeout(90_000);
  const page = await browser.newPage();
  expect(await openArc(page)).toMatch(/^(player-request|track-url|panel)$/);
  const bars = await page.$$('perspective-arc >>> [data-segment]');
  expect(bars.length).toBeGreaterThan(5);
  const bar = bars[4];
  if (!bar) throw new Error('there is no fifth bar');
  const start = Number(await bar.evaluate((element) => element.getAttribute('data-start')));
  await bar.click();
  await page.waitForFunction(
    (wanted) => {
      const video = document.querySelector<HTMLVideoElement>('ytd-app #movie_player video');
      return video !== null && Math.abs(video.currentTime - wanted) < 1;
    },
    { timeout: 10_000 },
    start,
  );
  standIn.forgetRequests();
  expect(await openArc(page)).toBe('cache');
  const ours = standIn
    .requestsTo('/youtubei/v1/get_panel')
    .concat(standIn.requestsTo('/api/timedtext'));
  expect(ours).toEqual([]);
});

test('reads the page’s own transcript panel in Firefox too, and closes it', async () => {
  test.setTimeout(90_000);
  const id = 'panelAlone1';
  const faults = { gate: 'gated', potNever: true, panelForPageOnly: true } as const;
  standIn.addVideo(sampleVideo({ id, faults }));
  const page = await browser.newPage();
  await page.goto(standIn.urlOf(id), { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('perspective-arc[data-state="ready"]', { timeout: 30_000 });
  const route = await page.$eval('perspective-arc', (host) => host.getAttribute('data-route'));
  expect(route).toBe('panel-dom');
  const open = await page.$$('[visibility="ENGAGEMENT_PANEL_VISIBILITY_EXPANDED"]');
  expect(open).toHaveLength(0);
  expect(await page.$$('html > style')).toHaveLength(0);
});
