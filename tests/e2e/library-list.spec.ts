import type { Page } from '@playwright/test';
import { sampleVideo } from '../stand-in/talk-video';
import { expect, test } from './fixtures';
import { expectAxeClean } from './pages/axe-clean';

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
  await watch.read(talk.id);
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
  await watch.read(talk.id);
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

test('cards, comparisons and the catalogue are drawn in the palette of the options', async ({
  openExtensionPage,
}) => {
  const options = await openExtensionPage('options.html');
  await options.getByRole('radio', { name: 'Greys' }).check();
  const page = await openExtensionPage('library.html');
  const coloursOf = async (drawn: string) => {
    const bars = page.locator(`${drawn} path[style]`);
    await expect(bars.first()).toBeAttached();
    return bars.evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
  };
  const isGrey = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
    return Math.max(red, green, blue) - Math.min(red, green, blue) <= 20;
  };
  const boxes = page.getByRole('checkbox', { name: /^Compare / });
  await expect(page.locator('html')).toHaveAttribute('data-palette', 'greys');
  await expect.poll(async () => (await coloursOf('.episode-card .trail')).every(isGrey)).toBe(true);
  for (const at of [0, 1]) await boxes.nth(at).check({ force: true });
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  expect((await coloursOf('.compare-arc')).filter((colour) => !isGrey(colour))).toEqual([]);
  await expect(page.locator('.range-bar > div').first()).toHaveCSS(
    'background-image',
    /125, 132, 143/,
  );
  await page.goto(page.url().replace(/#.*/, '#/episode/ltZfc9E6sUQ'));
  expect((await coloursOf('.trail')).filter((colour) => !isGrey(colour))).toEqual([]);
  const share = page.locator('.share-bar [data-tile=risk-forward]').first();
  await expect(share).toHaveCSS('background-color', 'rgb(138, 145, 156)');
  await options.getByRole('radio', { name: 'Amber, cyan, white' }).check();
  await expect
    .poll(async () => (await coloursOf('.trail')).some((colour) => !isGrey(colour)))
    .toBe(true);
});

test('an episode of the catalogue has a page of figures, with its neighbours', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('library.html#/episode/ltZfc9E6sUQ');
  await expect(page.locator('[data-field=key-phrases] .chip')).not.toHaveCount(0);
  await expect(page.locator('[data-field=tags] .chip')).not.toHaveCount(0);
  for (const field of 'shelf track lean lens confidence evidence bands provenance'.split(' '))
    await expect(page.locator(`[data-field=${field}]`), field).toContainText(/\w/);
  const fact = (name: string) => page.locator(`dt:text-is("${name}") + dd`);
  await expect(fact('Guest')).toHaveText('Tom Davidson');
  const count = Number(await fact('Segments').innerText());
  await page.getByText('Every segment in figures').click();
  const rows = page.locator('.catalogue-segments tbody tr');
  await expect(rows).toHaveCount(count);
  await expect(rows.nth(20)).toContainText(/(risk-forward|mixed|opportunity-forward|no evidence)/);
  await expectAxeClean(page);
  await page.getByLabel('What did you take from it?').fill('To be read.');
  await expect(page.locator('[data-field=assessment] [role=status]')).toHaveText('Saved');
  await page.reload();
  await expect(page.getByLabel('What did you take from it?')).toHaveValue('To be read.');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Coups');
  await expect(page.locator('[data-field=statistics]')).toContainText('median');
  await expect(page.locator('[data-field=related] li')).toHaveCount(3);
  await expect(page.locator('[data-field=mirror] .mirror-pick').first()).toContainText(
    /lens, other side: [+]\d+ against your −\d+/,
  );
});

test('an episode is read again from its kept transcript', async ({ watch, openExtensionPage }) => {
  await watch.read(talk.id);
  const page = await openExtensionPage(`library.html#/episode/${talk.id}`);
  await expect(page.getByText(/^Model \d/)).toBeVisible();
  await page.getByRole('button', { name: 'Read again' }).click();
  await expect(page.getByText(/^Read again: lean [+−]?\d+, as before\.$/)).toBeVisible();
});
