import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { chromium, type Browser, type Page } from 'playwright';
import { createServer, type Plugin } from 'vite';
import { findBrowser } from '../../../scripts/find-browser';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Popup and pages in a real browser, with a real worker in the page and made-up episodes. */
export interface PageHarness {
  readonly browser: Browser;
  /** Opens an entrypoint's page, such as "popup/index.html?scene=private", once it is drawn. */
  readonly open: (page: Page, path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The worker and its episodes stand before the page's own script begins. */
const sceneFirst: Plugin = {
  name: 'scene-first',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html.replace(
        /<script type="module" src="(.*?)"><\/script>/,
        (_, main: string) =>
          `<script type="module">
            import { setScene } from '/tests/ui/harness-pages/harness-worker.ts';
            await setScene();
            await import('${main}');
          </script>`,
      ),
  },
};

/** Serves the entrypoints' own pages and starts Chromium; `close` ends both. */
export async function openPageHarness(): Promise<PageHarness> {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: 'assets/public',
    appType: 'mpa',
    plugins: [preact({ devToolsEnabled: false, reactAliasesEnabled: false }), sceneFirst],
    resolve: { alias: { '@': `${ROOT}src`, 'wxt/browser': `${HERE}fake-browser.ts` } },
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
    cacheDir: '.work/vite-pages',
    // Found beforehand: a dependency found late would reload the page under a test.
    optimizeDeps: {
      include: [
        'preact',
        'preact/hooks',
        'zod/mini',
        'saxes',
        'webvtt-parser',
        'papaparse',
        'minisearch',
      ],
      noDiscovery: true,
    },
  });
  await server.listen();
  const [base] = server.resolvedUrls?.local ?? [];
  const found = findBrowser();
  if (base === undefined || !found) throw new Error('The harness has no address or no browser.');
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: ['--no-sandbox'],
  });
  return {
    browser,
    open: async (page, path) => {
      await page.goto(`${base}entrypoints/${path}`);
      await page.waitForSelector('main', { timeout: 20_000 });
      await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
