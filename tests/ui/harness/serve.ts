import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { type Browser, chromium, type Page } from 'playwright';
import { createServer } from 'vite';
import { findBrowser } from '../../../scripts/find-browser';

const here = fileURLToPath(new URL('.', import.meta.url));
const src = fileURLToPath(new URL('../../../src', import.meta.url));

/** The harness page in a real browser, any view by address. */
export interface Harness {
  readonly browser: Browser;
  readonly address: (view: object) => string;
  readonly open: (view: object, options?: Parameters<Browser['newPage']>[0]) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Serves the harness and starts Chromium; `close` ends both. */
export async function openHarness(): Promise<Harness> {
  const server = await createServer({
    root: here,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': src } },
    plugins: [preact({ devToolsEnabled: false, reactAliasesEnabled: false })],
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null, fs: { strict: false } },
    optimizeDeps: { noDiscovery: true },
  });
  await server.listen();
  const [root] = server.resolvedUrls?.local ?? [];
  if (root === undefined) throw new Error('the harness server has no address');
  const found = findBrowser();
  if (!found) throw new Error('No Chromium here: install one, or name it in CHROME_PATH.');
  const { executablePath } = found;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const address = (view: object) => `${root}?view=${encodeURIComponent(JSON.stringify(view))}`;
  return {
    browser,
    address,
    open: async (view, options) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.goto(address(view));
      await page.locator('perspective-arc .overlay').waitFor({ state: 'attached' });
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
