import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { chromium, type BrowserContext, type LaunchOptions } from 'playwright';
import type { FoundBrowser } from './find-browser.ts';

export interface LaunchRequest {
  readonly browser: FoundBrowser;
  readonly profileDir: string;
  /** The built extension; none for a plain browser. */
  readonly extensionDir?: string;
  readonly headless: boolean;
  readonly args?: readonly string[];
  /** Null leaves the size to the window. */
  readonly viewport: { readonly width: number; readonly height: number } | null;
  /** For a person's session: sound, no "controlled by automation" bar, their own extensions. */
  readonly personal?: boolean;
}

/** Chrome keeps an unpacked extension switched off after a reload unless developer mode is on. */
function seedProfile(profileDir: string): void {
  const file = join(profileDir, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(join(profileDir, 'Default'), { recursive: true });
  writeFileSync(file, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

function switches({ browser, extensionDir, args = [] }: LaunchRequest): string[] {
  // Chromium refuses to run as root inside its sandbox.
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  if (extensionDir === undefined) return [...args, ...root];
  const load = browser.isBranded
    ? ['--enable-unsafe-extension-debugging']
    : [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`];
  return [...load, ...args, ...root];
}

function leftOut({ browser, personal, extensionDir }: LaunchRequest): string[] {
  if (personal === true) return ['--mute-audio', '--enable-automation', '--disable-extensions'];
  return browser.isBranded && extensionDir !== undefined ? ['--disable-extensions'] : [];
}

/** Opens a Chromium with the extension on, by switch or, where it is branded, over CDP. */
export async function launchBrowser(request: LaunchRequest): Promise<BrowserContext> {
  const { browser, extensionDir, profileDir, headless, viewport } = request;
  seedProfile(profileDir);
  const options: LaunchOptions = {
    executablePath: browser.executablePath,
    headless,
    args: switches(request),
    ignoreDefaultArgs: leftOut(request),
    // A person's Ctrl+C is answered by the script that they started.
    handleSIGINT: request.personal !== true,
  };
  const context = await chromium.launchPersistentContext(profileDir, { ...options, viewport });
  if (browser.isBranded && extensionDir !== undefined) {
    const session = await context.browser()?.newBrowserCDPSession();
    await session?.send('Extensions.loadUnpacked', { path: extensionDir });
  }
  return context;
}

/** The extension's id, once its worker runs. */
export async function extensionIdOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}
