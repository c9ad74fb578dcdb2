import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIELD_NAMES } from '../../e2e/pages/item-page';
import { PICTURES } from '../harness-pages/pictures';
import { openPageHarness, type PageHarness } from '../harness-pages/serve-pages';

// Popup and pages in a real browser, with a real worker behind them and made-up episodes in it.
let harness: PageHarness;
beforeAll(async () => {
  harness = await openPageHarness();
}, 60_000);
afterAll(() => harness.close());

const POPUP = { width: 400, height: 600 };

/** Runs a check on one page and closes it, whatever comes of it; nothing may be said as an error. */
async function on(
  path: string,
  check: (page: Page) => Promise<void>,
  options: { viewport: { width: number; height: number }; colorScheme?: 'dark' | 'light' } = {
    viewport: POPUP,
  },
) {
  const context = await harness.browser.newContext(options);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (line) => {
    const isIcon = line.location().url.endsWith('favicon.ico');
    if (line.type() === 'error' && !isIcon) errors.push(line.text());
  });
  try {
    await harness.open(page, path);
    await check(page);
    expect(errors).toEqual([]);
  } finally {
    await context.close();
  }
}

const text = (page: Page) => page.locator('main').innerText();

describe('axe', { timeout: 60_000 }, () => {
  it.each(
    PICTURES.filter(({ again }) => !again).map((picture) => [picture.name, picture] as const),
  )('finds nothing in %s', (_name, { path, theme = 'dark', width, height, act }) =>
    on(
      path,
      async (page) => {
        await act?.(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join('\n')}`),
        ).toEqual([]);
      },
      { viewport: { width, height }, colorScheme: theme },
    ),
  );
});

describe('the popup', { timeout: 30_000 }, () => {
  it.each(['read', 'alone'])('has every field when it is %s in the library', (scene) =>
    on(`popup/index.html?scene=${scene}`, async (page) => {
      for (const name of FIELD_NAMES) {
        const field = page.locator(`[data-field="${name}"]`);
        expect(await field.count(), name).toBe(1);
        expect((await field.innerText()).trim(), name).not.toBe('');
      }
    }),
  );

  it('names its mirror picks with what lies between, and the same side as what it is', () =>
    on('popup/index.html?scene=read', async (page) => {
      const mirror = await page.locator('[data-field=mirror]').innerText();
      const told = [
        ...mirror.matchAll(/This episode ([+−]?\d+) · this pick ([+−]?\d+) · Δ ([+−]?\d+)/g),
      ];
      expect(told.length).toBeGreaterThan(0);
      for (const [, here = '', pick = '', delta = ''] of told) {
        const [a, b, d] = [here, pick, delta].map((figure) => Number(figure.replace('−', '-')));
        expect((b ?? 0) - (a ?? 0)).toBe(d);
        const isOther = Math.sign(a ?? 0) !== Math.sign(b ?? 0);
        expect(isOther || mirror.includes('Nearest on the same side')).toBe(true);
      }
    }));

  it('says plainly where there is nothing to compare with yet', () =>
    on('popup/index.html?scene=alone', async (page) => {
      expect(await page.locator('[data-field=related]').innerText()).toContain(
        'Nothing else read yet',
      );
      expect(await page.locator('[data-field=mirror]').innerText()).toContain(
        'Nothing else read yet',
      );
    }));

  it('tells in a private window what stays and what can’t, and lets nothing be written', () =>
    on('popup/index.html?scene=private', async (page) => {
      expect(await text(page)).toContain(
        'Private window. This reading stays in memory and is gone when the window closes; notes can’t be kept here.',
      );
      const fields = page.locator('[data-field=assessment] :is(input, textarea)');
      for (const field of await fields.all()) expect(await field.isDisabled()).toBe(true);
    }));

  it('shows how far a scoring is', () =>
    on('popup/index.html?scene=scoring', async (page) => {
      expect(await text(page)).toContain('Scoring, 61 of 101');
      expect(await page.locator('[role=progressbar]').getAttribute('aria-valuenow')).toBe('61');
      expect(await text(page)).toContain(
        'The summary follows when the last segment is scored. Nothing leaves this computer.',
      );
    }));

  it.each([
    ['left-out', 'Your options leave this video out.', 'Read this video'],
    ['failed', 'YouTube answered, but sent nothing.', 'Open the video'],
    ['absent', 'Perspective Arc isn’t in this tab yet.', 'Reload page'],
    ['no-video', 'No video in this tab.', 'Open AXRP on YouTube'],
  ])('has words and a next step for a tab that is %s', (scene, words, step) =>
    on(`popup/index.html?scene=${scene}`, async (page) => {
      expect(await text(page)).toContain(words);
      expect(await page.locator(':is(a, button).button-filled').innerText()).toBe(step);
    }),
  );

  it('fits its window: nothing sticks out at the side', () =>
    on('popup/index.html?scene=read', async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
    }));

  it('keeps a click in the middle of the strip as a place of 0, and takes it back', () =>
    on('popup/index.html?scene=read', async (page) => {
      const own = page.locator('[data-field=assessment]');
      expect(await own.innerText()).toContain('not placed yet');
      await own.getByRole('slider').click();
      expect(await own.locator('.place-row b').innerText()).toMatch(/^[+−]?\d+$/);
      await own.getByRole('button', { name: 'Clear' }).click();
      expect(await own.innerText()).toContain('not placed yet');
    }));
});

describe('the episode page', { timeout: 30_000 }, () => {
  it('gives every segment’s reasons a sum that is its score', () =>
    on(
      'library/index.html#/episode/made-up0001',
      async (page) => {
        const rows = page.locator('[data-row]');
        for (let at = 0; at < (await rows.count()); at += 9) {
          const row = rows.nth(at);
          await row.locator('.segment-score').click();
          const weights = await row.locator('tbody td:last-child').allInnerTexts();
          const told = await row.locator('tfoot td').allInnerTexts();
          const sum = weights.reduce((all, weight) => all + Number(weight.replace('−', '-')), 0);
          expect(sum).toBe(Number((told[0] ?? '0').replace('−', '-')));
        }
      },
      { viewport: { width: 1280, height: 900 } },
    ));

  it('is read by keyboard alone: a bar, then its reasons', () =>
    on(
      'library/index.html#/episode/made-up0001',
      async (page) => {
        await page.getByRole('slider', { name: /^Episode arc/ }).focus();
        for (const key of ['End', 'ArrowLeft', 'Enter']) await page.keyboard.press(key);
        const last = (await page.locator('[data-row]').count()) - 2;
        const row = page.locator(`[data-row="${last}"]`);
        await row.locator('.reasons').waitFor();
        expect(await row.getAttribute('data-chosen')).toBe('true');
      },
      { viewport: { width: 1280, height: 900 } },
    ));
});
