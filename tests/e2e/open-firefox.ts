import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from '@playwright/test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-firefox';
import { startStandIn, type StandIn, type StandInOptions } from '../stand-in/stand-in';
import { startOneHostProxy } from './one-host-proxy';

/** Where the extension for Firefox is built to. */
export const FIREFOX_BUILD = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

/** A Firefox with the extension on, for which the stand-in is YouTube. */
export interface OpenFirefox {
  readonly browser: Browser;
  readonly standIn: StandIn;
}

interface FirefoxOptions {
  readonly scene: StandInOptions;
  /** Switches and settings beside those that the stand-in needs. */
  readonly args?: readonly string[];
  readonly prefs?: Readonly<Record<string, string>>;
}

/**
 * Opens one before each test of the file and closes it after; leaves the tests out where there is
 * no Firefox, or no build for it. Gives what hands over the one that is open.
 */
export function useFirefox({ scene, args = [], prefs = {} }: FirefoxOptions): () => OpenFirefox {
  const executablePath = findFirefox();
  const now: { open?: OpenFirefox; close?: () => Promise<void> } = {};
  test.skip(executablePath === undefined, 'no Firefox on this machine');
  test.skip(!existsSync(join(FIREFOX_BUILD, 'manifest.json')), 'not built for Firefox');

  test.beforeEach(async () => {
    const standIn = await startStandIn(scene);
    const proxy = await startOneHostProxy('www.youtube.com', standIn.port);
    const profile = mkdtempSync(join(tmpdir(), 'perspective-arc-'));
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: executablePath ?? '',
      headless: true,
      acceptInsecureCerts: true,
      userDataDir: profile,
      args: [...args],
      extraPrefsFirefox: {
        'network.proxy.type': 1,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxy.port,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxy.port,
        'media.autoplay.default': 0,
        ...prefs,
      },
    });
    await browser.installExtension(FIREFOX_BUILD);
    now.open = { browser, standIn };
    now.close = async () => {
      await browser.close();
      proxy.close();
      await standIn.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    };
  });

  test.afterEach(() => now.close?.());

  return () => {
    if (!now.open) throw new Error('Firefox is open within a test only.');
    return now.open;
  };
}
