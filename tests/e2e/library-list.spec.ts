import type { Page } from '@playwright/test';
import { sampleVideo } from '../stand-in/talk-video';
import { expect, test } from './fixtures';

const talk = sampleVideo({ faults: { gate: 'open' } });

test.use({ scene: { videos: [talk] } });

const cardsOf = (page: Page) => page.locator('li.episode-card');
const saidOn = (page: Page) => page.locator('.library-said');

async function leansOf(page: Page): Promise<number[]> {
  const told = await page.locator('.episode-card .card-lean b').allInnerTexts();
  return told.map((lean) => Number(lean.replace('−', '-')));
}

test('the catalogue is there before anything was read, and says so', async ({
  openExtensionPage,
}) => {
  const library = await openExtensionPage('library.html');
  await expect(library.getByRole('heading', { name: 'Nothing read yet' })).toBeVisible();
  await expect(saidOn(library)).toHaveText('57 conversations · none read');
  const newest = library.getByRole('link', { name: 'Open the newest AXRP episode' });
  await expect(newest).toHaveAttribute('href', 'https://www.youtube.com/watch?v=NMEwiZQK_C4');
  await expect(cardsOf(library).first()).toContainText('catalogue');
  // All of them are within reach: more are drawn as the end comes near.
  for (let turn = 0; turn < 4; turn++) await library.keyboard.press('End');
  await expect(cardsOf(library)).toHaveCount(57);
  await expect(cardsOf(library).last()).toHaveAttribute('aria-posinset', '57');
});

test('filters and order stand in the address, and back undoes them one by one', async ({
  openExtensionPage,
}) => {
  const library = await openExtensionPage('library.html');
  await expect(saidOn(library)).toContainText('57 conversations');
  await library.getByLabel('Lens', { exact: true }).selectOption('strategic');
  await expect(library).toHaveURL(/#\/\?lens=strategic$/);
  const strategic = await cardsOf(library).count();
  expect(strategic).toBeGreaterThan(0);
  expect(strategic).toBeLessThan(57);
  await library.getByLabel('Lean', { exact: true }).selectOption('risk-forward');
  await expect(library).toHaveURL(/lens=strategic&lean=risk-forward$/);
  await expect.poll(async () => Math.max(...(await leansOf(library)))).toBeLessThanOrEqual(-20);
  await library.goBack();
  await expect(cardsOf(library)).toHaveCount(strategic);
  await library.goBack();
  await expect(saidOn(library)).toContainText('57 conversations');
  await library.goForward();
  await expect(cardsOf(library)).toHaveCount(strategic);
  await library.reload();
  await expect(cardsOf(library)).toHaveCount(strategic);
  await expect(library.getByLabel('Lens', { exact: true })).toHaveValue('strategic');

  await library.getByLabel('Lens', { exact: true }).selectOption('');
  await library.getByLabel('Sort', { exact: true }).selectOption('risk');
  await expect(library).toHaveURL(/#\/\?sort=risk$/);
  const down = await leansOf(library);
  expect(down).toEqual(down.toSorted((a, b) => a - b));
  await library.getByLabel('Sort', { exact: true }).selectOption('opportunity');
  await expect.poll(async () => (await leansOf(library))[0]).toBeGreaterThan(20);
});

test('filters work by keyboard alone', async ({ openExtensionPage }) => {
  const library = await openExtensionPage('library.html');
  await library.getByLabel('Read', { exact: true }).focus();
  await library.keyboard.press('n');
  await expect(library).toHaveURL(/read=unread$/);
  await expect(library.getByLabel('Read', { exact: true })).toBeFocused();
});

test('an episode that was read stands in the library at once, and can be told from the others', async ({
  watch,
  openExtensionPage,
}) => {
  const library = await openExtensionPage('library.html#/?read=read');
  await expect(
    library.getByRole('heading', { name: 'Nothing passes these filters' }),
  ).toBeVisible();
  await watch.page.bringToFront();
  await watch.goto(talk.id);
  await watch.waitForState('ready');
  await expect(cardsOf(library)).toHaveCount(1);
  await expect(cardsOf(library)).toContainText(talk.title);
  await expect(cardsOf(library)).toContainText(/read \d+ \w{3}/);
  await library.getByLabel('Read', { exact: true }).selectOption('');
  await expect(saidOn(library)).toHaveText('58 conversations · 1 read');
});

test('coming back finds the list where it was left', async ({ openExtensionPage }) => {
  const library = await openExtensionPage('library.html');
  const deep = cardsOf(library).nth(20);
  await deep.scrollIntoViewIfNeeded();
  const id = await deep.getAttribute('data-video-id');
  const height = await library.evaluate(() => scrollY);
  expect(height).toBeGreaterThan(500);
  await deep.getByRole('link').click();
  await expect(library).toHaveURL(new RegExp(`#/episode/${id ?? ''}$`));
  await expect(library.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => library.evaluate(() => scrollY)).toBe(0);
  await library.goBack();
  await expect.poll(() => library.evaluate(() => scrollY)).toBe(height);
  await expect(library.locator(`[data-video-id="${id ?? ''}"]`)).toBeInViewport();
});

test('all readings are deleted after one question, and the notes stay', async ({
  watch,
  openExtensionPage,
}) => {
  await watch.goto(talk.id);
  await watch.waitForState('ready');
  const page = await openExtensionPage(`library.html#/episode/${talk.id}`);
  await page.getByLabel('What did you take from it?').fill('A note that stays.');
  await expect(page.locator('[data-field=assessment]')).toContainText('Saved');
  await page.goto(page.url().replace(/#.*/, ''));
  const storage = page.getByRole('region', { name: 'Storage' });
  await expect(storage).toContainText(
    /1 reading, 1 transcript and 1 note take [\d.,]+ MB on this computer/,
  );
  await storage.getByRole('button', { name: 'Delete all readings…' }).click();
  await expect(storage.getByRole('button', { name: 'Keep' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(saidOn(page)).toHaveText('58 conversations · 1 read');
  await storage.getByRole('button', { name: 'Delete all readings…' }).click();
  await storage.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(saidOn(page)).toHaveText('57 conversations · none read');
  await expect(storage).toContainText('0 readings, 0 transcripts and 1 note');
});

test('an episode of the catalogue has a page of figures, with its neighbours', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('library.html#/episode/ltZfc9E6sUQ');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Coups');
  await expect(page.locator('[data-field=statistics]')).toContainText('median');
  await expect(page.locator('[data-field=related] li')).toHaveCount(3);
  await expect(page.locator('[data-field=mirror] .mirror-pick').first()).toContainText(
    /lens, other side: [+]\d+ against your −\d+/,
  );
});

test('an episode is read again from its kept transcript', async ({ watch, openExtensionPage }) => {
  await watch.goto(talk.id);
  await watch.waitForState('ready');
  const page = await openExtensionPage(`library.html#/episode/${talk.id}`);
  await expect(page.getByText(/^Model \d/)).toBeVisible();
  await page.getByRole('button', { name: 'Read again' }).click();
  await expect(page.getByText(/^Read again: lean [+−]?\d+, as before\.$/)).toBeVisible();
});
