import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Every part that popup and episode page have, each under its `data-field`. */
export const FIELDS = [
  'shelf',
  'track',
  'title',
  'lean',
  'lens',
  'confidence',
  'evidence',
  'why',
  'summary',
  'statistics',
  'bands',
  'emphasises',
  'moments',
  'related',
  'mirror',
  'assessment',
  'tags',
  'provenance',
] as const;

/** Each field stands on the page once, can be seen, and says something. */
export async function expectAllFields(page: Page): Promise<void> {
  for (const name of FIELDS) {
    const field = page.locator(`[data-field="${name}"]`);
    await expect(field, name).toHaveCount(1);
    await expect(field, name).toBeVisible();
    await expect(field, name).not.toHaveText(/^\s*$/);
  }
}

/** axe finds nothing, in the dark and in the light; `within` a selector where it names one. */
export async function expectAxeClean(page: Page, within = 'html'): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).include(within).analyze();
    const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join('\n')}`);
    expect(told, colorScheme).toEqual([]);
  }
}
