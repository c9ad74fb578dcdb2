// Draws the popup and the pages with made-up episodes and takes pictures of them, to be looked at:
//   npx tsx tests/ui/harness-pages/look.ts [name …]   → .work/shots/pages/*.png
import { existsSync, mkdirSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { chromium, type Page } from 'playwright';
import { createServer, type Plugin } from 'vite';
import { PICTURES, type Picture } from './pictures.ts';

const OUT = '.work/shots/pages';
const HERE = `${process.cwd()}/tests/ui/harness-pages`;

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


async function takePicture(page: Page, base: string, picture: Picture): Promise<void> {
  const { name, path, theme = 'dark', width, height } = picture;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.goto(`${base}${path}`);
  await page.waitForSelector('main:not([aria-busy=true])');
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
  await picture.act?.(page);
  const full = picture.whole ?? true;
  await page.screenshot({ path: `${OUT}/${name}.png`, fullPage: full, animations: 'disabled' });
}

const server = await createServer({
  root: process.cwd(),
  configFile: false,
  logLevel: 'error',
  publicDir: 'assets/public',
  appType: 'mpa',
  plugins: [preact({ devToolsEnabled: false, reactAliasesEnabled: false }), sceneFirst],
  resolve: {
    alias: { '@': `${process.cwd()}/src`, 'wxt/browser': `${HERE}/fake-browser.ts` },
  },
  server: { port: 0, hmr: false, watch: null },
  cacheDir: '.work/vite-harness',
});
await server.listen();
mkdirSync(OUT, { recursive: true });
const installed = '/usr/bin/chromium';
const browser = await chromium.launch({
  ...(existsSync(installed) ? { executablePath: installed } : {}),
  args: ['--no-sandbox'],
});
try {
  const wanted = process.argv.slice(2);
  const page = await browser.newPage({ deviceScaleFactor: 2 });
  page.on('console', (said) => said.type() === 'error' && console.error(said.text()));
  page.on('pageerror', (error) => console.error(error));
  const base = server.resolvedUrls?.local[0] ?? '';
  for (const picture of PICTURES) {
    if (wanted.length > 0 && !wanted.some((part) => picture.name.includes(part))) continue;
    await takePicture(page, base, picture);
    console.log(picture.name);
  }
} finally {
  await browser.close();
  await server.close();
}
