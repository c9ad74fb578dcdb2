import type { Page } from 'playwright';

/** One picture of a page in one scene. */
export interface Picture {
  readonly name: string;
  /** Under the project's root, with the scene in the query. */
  readonly path: string;
  readonly theme?: 'dark' | 'light';
  readonly width: number;
  readonly height: number;
  /** The whole page, not just what is seen first. */
  readonly whole?: boolean;
  /** Another look at what a picture before it shows: nothing new for axe. */
  readonly again?: boolean;
  readonly act?: (page: Page) => Promise<void>;
}

const popup = (name: string, scene: string, more: Partial<Picture> = {}): Picture => ({
  name: `popup-${name}`,
  path: `popup/index.html?scene=${scene}`,
  width: 400,
  height: 600,
  ...more,
});

const page = (name: string, path: string, more: Partial<Picture> = {}): Picture => ({
  name,
  path,
  width: 1280,
  height: 900,
  ...more,
});

export const PICTURES: readonly Picture[] = [
  popup('dark', 'read'),
  popup('light-first-frame', 'read', { theme: 'light', whole: false, again: true }),
  popup('alone', 'alone'),
  popup('no-video', 'no-video'),
  popup('empty', 'empty'),
  popup('scoring', 'scoring'),
  popup('private', 'private', { theme: 'light' }),
  popup('left-out', 'left-out'),
  popup('failed', 'failed', { theme: 'light' }),
  popup('absent', 'absent'),
  page('library-dark', 'library/index.html'),
  page('library-light', 'library/index.html', { theme: 'light', width: 900 }),
  page('library-empty', 'library/index.html?scene=empty', { whole: false }),
  page('library-search', 'library/index.html#/?q=promising%20direction', {
    theme: 'light',
    whole: false,
    act: awaitHits,
  }),
  page('library-search-dark', 'library/index.html#/?q=promising%20direction', {
    whole: false,
    act: awaitHits,
  }),
  page('library-nothing', 'library/index.html#/?q=xylophone', { whole: false, act: awaitAnswer }),
  page('library-chosen', 'library/index.html#/?shelf=AXRP&sort=risk', {
    whole: false,
    again: true,
    height: 1100,
    act: chooseThree,
  }),
  page('library-narrow', 'library/index.html?scene=short', { width: 420, theme: 'light' }),
  page('compare-dark', 'library/index.html#/compare/ltZfc9E6sUQ,3YbE7zybc5k,Uk6-Rw5N_Dg'),
  page('compare-light', 'library/index.html#/compare/ltZfc9E6sUQ,made-up0000', { theme: 'light' }),
  page('catalogue-dark', 'library/index.html#/episode/ltZfc9E6sUQ'),
  page('catalogue-light', 'library/index.html#/episode/3YbE7zybc5k', { theme: 'light' }),
  page('episode-dark', 'library/index.html#/episode/made-up0001', {
    again: true,
    whole: false,
    height: 1350,
    act: openLoudest,
  }),
  page('episode-top', 'library/index.html#/episode/made-up0001', {
    again: true,
    whole: false,
    height: 1350,
  }),
  page('episode-whole', 'library/index.html#/episode/made-up0004', { theme: 'light', again: true }),
  page('episode-narrow', 'library/index.html?scene=short#/episode/made-up0000', { width: 600 }),
  page('methodology', 'methodology/index.html', { theme: 'light' }),
  page('methodology-dark', 'methodology/index.html', { width: 800 }),
  page('options-dark', 'options/index.html', { act: addWords }),
  page('episode-export', 'library/index.html#/episode/made-up0001', {
    again: true,
    whole: false,
    height: 520,
    theme: 'light',
    act: (page) => page.getByRole('button', { name: 'Export', exact: true }).click(),
  }),
  page('welcome-dark', 'welcome/index.html', { height: 700 }),
  page('welcome-light', 'welcome/index.html', { height: 700, width: 760, theme: 'light' }),
  page('options-light', 'options/index.html', { theme: 'light', width: 800, act: askToDelete }),
  page('transcript', 'transcript/index.html?scene=short&video=made-up0000', { whole: false }),
  page('transcript-narrow', 'transcript/index.html?scene=short', {
    whole: false,
    width: 426,
    theme: 'light',
  }),
  page('episode-light', 'library/index.html#/episode/made-up0000', {
    again: true,
    theme: 'light',
    whole: false,
    height: 1350,
    act: openLoudest,
  }),
];

/** Opens the reasons of the most risk-forward segment. */
async function openLoudest(page: Page): Promise<void> {
  await page.locator('[data-marker=risk]').click();
}

/** Words of one's own, a theme, and channels. */
async function addWords(page: Page): Promise<void> {
  const field = page.getByLabel('A phrase of your own');
  await field.fill('winter is coming');
  await page.getByRole('button', { name: 'Add a phrase' }).click();
  await page.getByRole('slider', { name: /winter/ }).fill('-14');
  await field.fill('promising');
  await page.getByRole('button', { name: 'Silence it' }).click();
  await field.fill('the');
  await page.getByRole('button', { name: 'Add a phrase' }).click();
  await page.getByRole('radio', { name: 'Channels I choose' }).check();
  await page.getByLabel('A channel’s name').fill('Long Talks');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
}

async function awaitAnswer(page: Page): Promise<void> {
  await page.locator('[data-answered]:not([aria-busy=true])').waitFor();
}

async function awaitHits(page: Page): Promise<void> {
  await page.locator('.hit-row').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
}

async function chooseThree(page: Page): Promise<void> {
  const boxes = page.getByRole('checkbox');
  for (const at of [1, 4, 8]) await boxes.nth(at).check({ force: true });
  await page.locator('.episode-card').nth(3).hover();
}

async function askToDelete(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Delete…' }).click();
}
