import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type BrowserContext, type Worker } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser';
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
  /** Complaints that a test is about, and so allows. */
  allowedErrors: RegExp | null;
}

interface Fixtures {
  standIn: StandIn;
  profileDir: string;
  context: BrowserContext;
  extensionId: string;
  watch: WatchPage;
}

const YOUTUBE = 'https://www.youtube.com';
const isHome = (url: string) => /^(chrome-extension|data|blob|about|chrome):/.test(url);

/** Everything that should not have happened: errors said, errors thrown, strangers asked. */
function listenForComplaints(context: BrowserContext): string[] {
  const complaints: string[] = [];
  const heardWorkers = new WeakSet<Worker>();
  const hearWorker = (worker: Worker): void => {
    if (heardWorkers.has(worker)) return;
    heardWorkers.add(worker);
    worker.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`worker console: ${message.text()}`);
    });
  };
  context.serviceWorkers().forEach(hearWorker);
  context.on('serviceworker', hearWorker);
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
    const isYouTube = new URL(url).origin === YOUTUBE;
    if (!isYouTube && !isHome(url)) complaints.push(`asked a stranger: ${url}`);
  });
  return complaints;
}

export const test = base.extend<Options & Fixtures>({
  withExtension: [true, { option: true }],
  scene: [{}, { option: true }],
  allowedErrors: [null, { option: true }],

  standIn: async ({ scene }, use) => {
    const standIn = await startStandIn(scene);
    await use(standIn);
    await standIn.close();
  },

  profileDir: async ({}, use) => {
    const profileDir = mkdtempSync(join(tmpdir(), 'perspective-arc-'));
    await use(profileDir);
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  },

  context: async ({ standIn, profileDir, withExtension, allowedErrors }, use) => {
    const browser = findBrowser();
    if (!browser) throw new Error('No Chromium here: install one, or name it in CHROME_PATH.');
    if (withExtension && !existsSync(join(BUILT, 'manifest.json'))) {
      throw new Error('The extension is not built: npm run build');
    }
    const context = await launchBrowser({
      browser,
      profileDir,
      ...(withExtension ? { extensionDir: BUILT } : {}),
      headless: true,
      args: standIn.chromiumArgs,
      viewport: { width: 1280, height: 920 },
    });
    const complaints = listenForComplaints(context);
    await use(context);
    await context.close();
    const unexpected = complaints.filter((complaint) => allowedErrors?.test(complaint) !== true);
    expect(unexpected, 'errors and requests that should not be').toEqual([]);
  },

  extensionId: async ({ context }, use) => {
    await use(await extensionIdOf(context));
  },

  watch: async ({ context, standIn }, use) => {
    const page = context.pages()[0] ?? (await context.newPage());
    await use(createWatchPage(page, standIn));
  },
});
