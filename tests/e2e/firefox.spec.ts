import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { sampleVideo } from '../stand-in/talk-video';
import { useFirefox } from './open-firefox';

const firefox = useFirefox({ scene: { videos: [sampleVideo()] } });

/** Opens the watch page and waits for its arc; gives the route that brought it. */
async function openArc(page: Page): Promise<string | null> {
  await page.goto(firefox().standIn.urlOf('sampleTalk1'), { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('perspective-arc[data-state="ready"]', { timeout: 20_000 });
  return page.$eval('perspective-arc', (host) => host.getAttribute('data-route'));
}

test('draws the arc in Firefox, seeks by its bars and keeps it for the next time', async () => {
  test.setTimeout(90_000);
  const { browser, standIn } = firefox();
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
  const { browser, standIn } = firefox();
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
