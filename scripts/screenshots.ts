import process from 'node:process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { startStandIn, type StandIn } from '../tests/stand-in/stand-in.ts';
import { longVideo } from '../tests/stand-in/talk-video.ts';
import { findOrInstallBrowser } from './find-browser.ts';
import { extensionIdOf, launchBrowser } from './launch-browser.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { runTool } from './run-tool.ts';

// Takes the README's pictures: the real extension on the stand-in, with the sample conversation
// stretched to an hour and a half.

const PICTURES = join(PROJECT_ROOT, 'assets', 'pictures');
const VIEWPORT = { width: 1280, height: 920 };
/** Two thirds into the talk. */
const PLAYHEAD_SECONDS = 3600;

const video = longVideo(90, { title: 'AI, for better and for worse: a long conversation' });

async function takePictures(context: BrowserContext, standIn: StandIn): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  await openAt(page, standIn, 'ready');
  await take(page, 'overlay-dark');
  await takePopup(context);
  await page.evaluate(() => window.standIn.theatre(true));
  await page.waitForFunction(() => document.querySelector('ytd-watch-flexy[theater]') !== null);
  // The player fills the window there; the arc stands below it.
  await page.evaluate(() => window.scrollTo(0, 120));
  await take(page, 'overlay-theatre');
  standIn.setVariants({ dark: false });
  await openAt(page, standIn, 'ready');
  await take(page, 'overlay-light');
  await takeFailure(page, standIn);
}

async function openAt(page: Page, standIn: StandIn, state: string): Promise<void> {
  await page.goto(standIn.urlOf(video.id));
  await page.waitForSelector(`perspective-arc[data-state="${state}"]`);
  await page
    .locator('ytd-app #movie_player video')
    .evaluate((player: HTMLVideoElement, seconds) => {
      player.currentTime = seconds;
      player.pause();
    }, PLAYHEAD_SECONDS);
  await page.mouse.move(5, 5);
}

async function takePopup(context: BrowserContext): Promise<void> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.emulateMedia({ colorScheme: 'dark' });
  const id = await extensionIdOf(context);
  await popup.goto(`chrome-extension://${id}/popup.html?video=${video.id}`);
  await popup.waitForSelector('[data-field="statistics"]');
  await take(popup, 'popup-dark');
  await popup.close();
}

async function takeFailure(page: Page, standIn: StandIn): Promise<void> {
  const faults = { gate: 'open', timedtext: 429, panel: 429 } as const;
  const failing = { ...video, id: 'failingTalk', faults };
  standIn.addVideo(failing);
  await page.goto(standIn.urlOf(failing.id));
  await page.waitForSelector('perspective-arc[data-state="failed"]');
  await take(page, 'overlay-failed');
}

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(PICTURES, `${name}.png`), animations: 'disabled' });
  console.log(`assets/pictures/${name}.png`);
}

if (runTool('wxt', ['build']) !== 0) process.exit(1);
mkdirSync(PICTURES, { recursive: true });
const standIn = await startStandIn({ videos: [video], variants: { dark: true } });
const profileDir = mkdtempSync(join(tmpdir(), 'perspective-arc-'));
const context = await launchBrowser({
  browser: findOrInstallBrowser(),
  profileDir,
  extensionDir: join(PROJECT_ROOT, '.output', 'chrome-mv3'),
  headless: true,
  args: standIn.chromiumArgs,
  viewport: VIEWPORT,
});
await takePictures(context, standIn);
await context.close();
await standIn.close();
rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
