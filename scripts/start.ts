import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { BrowserContext, Page } from 'playwright';
import { startStandIn } from '../tests/stand-in/stand-in.ts';
import { longVideo, sampleVideo } from '../tests/stand-in/talk-video.ts';
import { findOrInstallBrowser, type FoundBrowser } from './find-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { runTool } from './run-tool.ts';

const LIVE_SITE = 'https://www.youtube.com';
/** An AXRP episode of nearly four hours with YouTube's own automatic captions. */
const LIVE_VIDEO = '3YbE7zybc5k';
const LIVE_SITE_MAY_TAKE_MS = 3000;
const ARC_MAY_TAKE_MS = 60_000;
const WORK = join(PROJECT_ROOT, '.work');
const SETTLED = /^(ready|no-captions|unsupported-language|live|failed|outdated)$/;

const HELP = `npm start -- [options]
  --stand-in          open the stand-in of the watch page although the live site can be reached
  --headless          without a window
  --profile DIR       the browser's profile; without it one under .work, kept between starts
  --no-build          with the extension as it was built last
  --screenshot FILE   a picture of the page once the arc stands
  --exit              close again after that; exit code 1 where no arc came`;

const { values: options } = parseArgs({
  options: {
    'stand-in': { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
    profile: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
    screenshot: { type: 'string' },
    exit: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const say = (line: string) => console.log(line);

/** The talk, the same at length, and a video that has nothing to read. */
const standInVideos = () => [
  sampleVideo(),
  longVideo(90),
  sampleVideo({ id: 'noCaptions1', title: 'A conversation about AI without captions', tracks: [] }),
];

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

interface Site {
  readonly url: string;
  readonly args: readonly string[];
  readonly close: () => Promise<void>;
}

/** The live site where it answers, and the stand-in where it doesn't. */
async function chooseSite(): Promise<Site> {
  if (!options['stand-in'] && (await liveSiteAnswers())) {
    const url = `${LIVE_SITE}/watch?v=${LIVE_VIDEO}`;
    say(`Opening ${url}`);
    const args = ['--autoplay-policy=no-user-gesture-required'];
    return { url, args, close: () => Promise.resolve() };
  }
  const { urlOf, chromiumArgs, close } = await startStandIn({ videos: standInVideos() });
  const why = options['stand-in'] ? 'As asked' : 'YouTube is not reached from here';
  say(`${why}: opening a stand-in of its watch page with a sample talk.`);
  return { url: urlOf('sampleTalk1'), args: chromiumArgs, close };
}

function openBrowser(
  browser: FoundBrowser,
  headless: boolean,
  site: Site,
): Promise<BrowserContext> {
  const profileDir = resolve(options.profile ?? join(WORK, 'start-profile'));
  mkdirSync(profileDir, { recursive: true });
  return launchBrowser({
    browser,
    profileDir,
    extensionDir: join(PROJECT_ROOT, '.output', 'chrome-mv3'),
    headless,
    args: site.args,
    viewport: headless ? { width: 1280, height: 920 } : null,
    personal: true,
  }).catch((error: unknown) => {
    const hint = 'If an earlier start is still open, close it first.';
    throw new Error(`The browser did not start. ${hint}`, { cause: error });
  });
}

async function start(): Promise<boolean> {
  if (!options['no-build']) {
    say('Building the extension …');
    if (runTool('wxt', ['build']) !== 0) return false;
  }
  const browser = findOrInstallBrowser();
  say(`Browser: ${browser.executablePath}`);
  const site = await chooseSite();
  const headless = options.headless || !hasDisplay();
  if (headless) say('No window: the browser runs headless.');
  const context = await openBrowser(browser, headless, site);
  const closed = untilClosed(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(site.url, { waitUntil: 'domcontentloaded' });
  const asked = options.screenshot === undefined ? undefined : resolve(options.screenshot);
  const isReady = await report(page, asked ?? (headless ? join(WORK, 'start.png') : undefined));
  if (options.exit) await context.close();
  else say('Ctrl+C, or closing the browser, ends this.');
  await closed;
  await site.close();
  return isReady || !options.exit;
}

if (options.help) say(HELP);
else {
  const went = await start().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    if (error instanceof Error && error.cause !== undefined) console.error(error.cause);
    return false;
  });
  process.exit(went ? 0 : 1);
}
