import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { BrowserContext, Page } from 'playwright';
import { startStandIn, type StandIn } from '../tests/stand-in/stand-in.ts';
import { sampleVideo } from '../tests/stand-in/talk-video.ts';
import { findOrInstallBrowser } from './find-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { runTool } from './run-tool.ts';

const LIVE_SITE = 'https://www.youtube.com';
/** An AXRP episode of nearly four hours with YouTube's own automatic captions. */
const LIVE_VIDEO = '3YbE7zybc5k';
const LIVE_SITE_MAY_TAKE_MS = 3000;
const ARC_MAY_TAKE_MS = 60_000;
const SETTLED = /^(ready|no-captions|unsupported-language|live|failed|outdated)$/;

const HELP = `npm start -- [options]
  --stand-in          open the stand-in of the watch page although the live site can be reached
  --headless          without a window
  --screenshot FILE   a picture of the page once the arc stands
  --exit              close again after that; exit code 1 where no arc came`;

const { values: options } = parseArgs({
  options: {
    'stand-in': { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
    screenshot: { type: 'string' },
    exit: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const say = (line: string) => console.log(line);

async function liveSiteAnswers(): Promise<boolean> {
  const signal = AbortSignal.timeout(LIVE_SITE_MAY_TAKE_MS);
  try {
    const answer = await fetch(LIVE_SITE, { method: 'HEAD', redirect: 'manual', signal });
    return answer.status < 500;
  } catch {
    return false;
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** The state that the overlay comes to rest in, or null where it doesn't in time. */
async function settledState(page: Page): Promise<string | null> {
  const until = Date.now() + ARC_MAY_TAKE_MS;
  const overlay = page.locator('perspective-arc');
  while (Date.now() < until && !page.isClosed()) {
    const state = await overlay.getAttribute('data-state', { timeout: 1000 }).catch(() => null);
    if (state !== null && SETTLED.test(state)) return state;
    await page.waitForTimeout(200).catch(() => undefined);
  }
  return null;
}

async function report(page: Page, picture: string | undefined): Promise<boolean> {
  const state = await settledState(page);
  say(
    state === 'ready'
      ? 'The arc stands under the player. Click a bar, and the video is there.'
      : `No arc yet: ${state ?? 'the overlay has not come to rest'}.`,
  );
  if (picture !== undefined && !page.isClosed()) {
    await page.screenshot({ path: picture });
    say(`A picture of it: ${picture}`);
  }
  return state === 'ready';
}

function untilClosed(context: BrowserContext): Promise<void> {
  return new Promise((done) => {
    context.once('close', () => done());
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void context.close().then(() => done()));
    }
  });
}

async function start(): Promise<boolean> {
  say('Building the extension …');
  if (runTool('wxt', ['build']) !== 0) return false;
  const browser = findOrInstallBrowser();
  say(`Browser: ${browser.executablePath}`);

  const live = !options['stand-in'] && (await liveSiteAnswers());
  const standIn: StandIn | null = live ? null : await startStandIn({ videos: [sampleVideo()] });
  const url = standIn ? standIn.urlOf('sampleTalk1') : `${LIVE_SITE}/watch?v=${LIVE_VIDEO}`;
  say(
    live
      ? `Opening ${url}`
      : 'YouTube is not reached from here: opening a stand-in of its watch page with a sample talk.',
  );

  const headless = options.headless || !hasDisplay();
  if (headless) say('No window: the browser runs headless.');
  const work = join(PROJECT_ROOT, '.work');
  const profileDir = join(work, 'start-profile');
  mkdirSync(profileDir, { recursive: true });
  const context = await launchBrowser({
    browser,
    profileDir,
    extensionDir: join(PROJECT_ROOT, '.output', 'chrome-mv3'),
    headless,
    args: standIn?.chromiumArgs ?? ['--autoplay-policy=no-user-gesture-required'],
    viewport: headless ? { width: 1280, height: 920 } : null,
    personal: true,
  });
  const closed = untilClosed(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const asked = options.screenshot === undefined ? undefined : resolve(options.screenshot);
  const isReady = await report(page, asked ?? (headless ? join(work, 'start.png') : undefined));
  if (options.exit) await context.close();
  else say('Ctrl+C, or closing the browser, ends this.');
  await closed;
  await standIn?.close();
  return isReady || !options.exit;
}

if (options.help) say(HELP);
else process.exit((await start()) ? 0 : 1);
