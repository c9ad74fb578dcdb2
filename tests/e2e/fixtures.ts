import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { findBrowser, type FoundBrowser } from '../../scripts/find-browser';
import { extensionIdOf, launchBrowser } from '../../scripts/launch-browser';
import { startStandIn, type StandIn, type StandInOptions } from '../stand-in/stand-in';
import { createWatchPage, type WatchPage } from './pages/watch-page';

export { expect };

const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

interface Options {
  /** False for tests of the stand-in alone. */
  withExtension: boolean;
  /** The stand-in's videos and variants. */
  scene: StandInOptions;
}

interface Fixtures {
  standIn: StandIn;
  /** What should not happen, as it happened; a test that leaves one here is red. */
  complaints: string[];
  profileDir: string;
  /** Opens the browser on this test's profile; once more after a close is "the next day". */
  openBrowser: () => Promise<BrowserContext>;
  context: BrowserContext;
  extensionId: string;
  /** A page of the extension, such as "popup.html?video=…", in a tab of its own. */
  openExtensionPage: (path: string) => Promise<Page>;
  watch: WatchPage;
}

const YOUTUBE = ['https://www.youtube.com', 'https://m.youtube.com'];
const isHome = (url: string) => /^(chrome-extension|data|blob|about|chrome):/.test(url);

/** Notes everything that should not happen, in pages and in workers: errors said, errors thrown, strangers asked. */
function noteComplaints(context: BrowserContext, complaints: string[]): void {
  context.on('console', (message) => {
    // The browser's own line for an answer such as 404; whether it may be is the test's business.
    const isAnswer = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isAnswer) complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    const thrown = error.error();
    complaints.push(`thrown: ${thrown.stack ?? thrown.message}`);
  });
  context.on('request', (request) => {
    const url = request.url();
    const isYouTube = YOUTUBE.includes(new URL(url).origin);
    if (!isYouTube && !isHome(url)) complaints.push(`asked a stranger: ${url}`);
  });
}

function needBrowser(): FoundBrowser {
  const browser = findBrowser();
  if (!browser) throw new Error('No Chromium here: install one, or name it in CHROME_PATH.');
  return browser;
}

function needExtension(): string {
  if (existsSync(join(BUILT, 'manifest.json'))) return BUILT;
  throw new Error('The extension is not built: npm run build');
}

export const test = base.extend<Options & Fixtures>({
  withExtension: [true, { option: true }],
  scene: [{}, { option: true }],

  standIn: async ({ scene }, use) => {
    const standIn = await startStandIn(scene);
    await use(standIn);
    await standIn.close();
  },

  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints, 'errors and requests that should not be').toEqual([]);
  },

  profileDir: async ({}, use) => {
    const profileDir = mkdtempSync(join(tmpdir(), 'perspective-arc-'));
    await use(profileDir);
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  },

  openBrowser: async ({ standIn, profileDir, withExtension, complaints }, use) => {
    const opened: BrowserContext[] = [];
    await use(async () => {
      const context = await launchBrowser({
        browser: needBrowser(),
        profileDir,
        ...(withExtension ? { extensionDir: needExtension() } : {}),
        headless: true,
        args: standIn.chromiumArgs,
        viewport: { width: 1280, height: 920 },
      });
      noteComplaints(context, complaints);
      opened.push(context);
      return context;
    });
    for (const context of opened) await context.close();
  },

  context: async ({ openBrowser }, use) => {
    await use(await openBrowser());
  },

  extensionId: async ({ context }, use) => {
    await use(await extensionIdOf(context));
  },

  openExtensionPage: async ({ context, extensionId }, use) => {
    await use(async (path) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    });
  },

  watch: async ({ context, standIn }, use) => {
    const page = context.pages()[0] ?? (await context.newPage());
    await use(createWatchPage(page, standIn));
  },
});
