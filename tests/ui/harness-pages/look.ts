// Draws the popup and the pages with made-up episodes and takes pictures of them, to be looked at:
//   npx tsx tests/ui/harness-pages/look.ts [name …]   → .work/shots/pages/*.png
import { mkdirSync } from 'node:fs';
import { PICTURES } from './pictures';
import { openPageHarness } from './serve-pages';

const OUT = '.work/shots/pages';

const wanted = process.argv.slice(2);
const harness = await openPageHarness();
mkdirSync(OUT, { recursive: true });
try {
  for (const { name, path, theme = 'dark', width, height, whole = true, act } of PICTURES) {
    if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
    const page = await harness.browser.newPage({
      deviceScaleFactor: 2,
      viewport: { width, height },
      colorScheme: theme,
      reducedMotion: 'reduce',
    });
    page.on('console', (said) => said.type() === 'error' && console.error(said.text()));
    page.on('pageerror', (error) => console.error(error));
    await harness.open(page, path);
    await act?.(page);
    await page.screenshot({ path: `${OUT}/${name}.png`, fullPage: whole });
    await page.close();
    console.log(name);
  }
} finally {
  await harness.close();
}
