import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import { findBrowser } from '../find-browser.ts';
import { launchBrowser } from '../launch-browser.ts';
import { PROJECT_ROOT } from '../project-root.ts';

export const EXTENSION = join(PROJECT_ROOT, '.output', 'chrome-mv3');

/** Runs `use` in a browser with a fresh profile, gone afterwards; throws where there is no browser. */
export async function inBrowser<Answer>(
  args: readonly string[],
  withExtension: boolean,
  use: (context: BrowserContext) => Promise<Answer>,
): Promise<Answer> {
  const browser = findBrowser();
  if (!browser) throw new Error('No browser for the bench: run npm start once, it fetches one.');
  const profileDir = mkdtempSync(join(tmpdir(), 'perspective-arc-'));
  const context = await launchBrowser({
    browser,
    profileDir,
    ...(withExtension ? { extensionDir: EXTENSION } : {}),
    headless: true,
    args,
    viewport: { width: 1280, height: 920 },
  });
  try {
    // The runner's compiler names functions by a helper that a page doesn't have.
    await context.addInitScript('globalThis.__name = (named) => named');
    return await use(context);
  } finally {
    await context.close();
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
