import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright';
import { runTool } from './run-tool.ts';

export interface FoundBrowser {
  readonly executablePath: string;
  /** Branded Chrome and Edge ignore `--load-extension` and take extensions over CDP only. */
  readonly isBranded: boolean;
}

const CHROMIUMS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
  darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: ['%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe'],
};

const BRANDED: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/bin/google-chrome', '/opt/google/chrome/chrome', '/usr/bin/microsoft-edge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '~/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    '%PROGRAMFILES%\\Google\\Chrome\\Application\\chrome.exe',
    '%PROGRAMFILES(X86)%\\Google\\Chrome\\Application\\chrome.exe',
    '%LOCALAPPDATA%\\Google\\Chrome\\Application\\chrome.exe',
    '%PROGRAMFILES(X86)%\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const LOOKS_BRANDED =
  /google[- ]chrome(?! for testing)|google[\\/]chrome|microsoft[- ]edge|msedge/i;

function expanded(path: string): string {
  const withHome = path.startsWith('~') ? join(homedir(), path.slice(1)) : path;
  return withHome.replace(/%([^%]+)%/g, (_, name: string) => process.env[name] ?? '');
}

const installed = (paths: readonly string[] = []) => paths.map(expanded).find(existsSync);

/**
 * A Chromium on this machine: CHROME_PATH, Playwright's own, the system's, then branded Chrome or
 * Edge; undefined where there is none. Throws where CHROME_PATH names no file.
 */
export function findBrowser(): FoundBrowser | undefined {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH is ${named}, and no file is there.`);
    return { executablePath: named, isBranded: LOOKS_BRANDED.test(named) };
  }
  const unbranded =
    installed([chromium.executablePath()]) ?? installed(CHROMIUMS[process.platform]);
  if (unbranded !== undefined) return { executablePath: unbranded, isBranded: false };
  const branded = installed(BRANDED[process.platform]);
  return branded === undefined ? undefined : { executablePath: branded, isBranded: true };
}

/** As root on Debian and its kin, where Playwright's own download can't be had. */
function installFromDebian(): void {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  console.error('Installing the package chromium …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (args: readonly string[]) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  const packages = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'];
  if (!run(packages) && run(['update'])) run(packages);
}

/** `findBrowser`, and where nothing is found, a Chromium fetched by Playwright or by apt-get. */
export function findOrInstallBrowser(): FoundBrowser {
  const found = findBrowser();
  if (found) return found;
  console.error('No Chromium, Chrome or Edge on this machine; fetching Chromium …');
  runTool('playwright', ['install', 'chromium']);
  if (!findBrowser()) installFromDebian();
  const fetched = findBrowser();
  if (fetched) return fetched;
  throw new Error('No browser could be had. Install Chromium or name one in CHROME_PATH.');
}
