import { readFileSync } from 'node:fs';
import { sampleVideo } from '../stand-in/talk-video';
import { expect, test } from './fixtures';
import { expectAxeClean } from './pages/axe-clean';
import { expectAllFields } from './pages/item-page';
import { smallEpisode } from './small-episode';

const talk = sampleVideo({ faults: { gate: 'open' } });
const small = smallEpisode('aaaaaaaaaaa');

test.use({ scene: { videos: [talk, small] } });

test('it lists what was read, the last first, opens an episode and deletes one', async ({
  watch,
  openExtensionPage,
}) => {
  await watch.read(talk.id, small.id);
  const library = await openExtensionPage('library.html#/?read=read&sort=last-read');
  const cards = library.locator('li[data-video-id]');
  await expect(cards).toHaveCount(2);
  await expect(cards.first()).toHaveAttribute('data-video-id', small.id);
  await expect(cards.last()).toContainText(/Med −?\d+ · avg −?\d+ · \d+ segs/);
  await expectAxeClean(library);

  await library.getByRole('link', { name: talk.title }).click();
  await expect(library.getByRole('heading', { level: 1 })).toHaveText(talk.title);
  await library.goBack();
  await expect(cards).toHaveCount(2);

  await cards
    .first()
    .getByRole('button', { name: /^Delete/ })
    .click();
  await expect(library.getByRole('button', { name: 'Keep' })).toBeFocused();
  await library.keyboard.press('Escape');
  await expect(cards).toHaveCount(2);
  await cards
    .first()
    .getByRole('button', { name: /^Delete/ })
    .click();
  await library.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(cards).toHaveCount(1);
  await library.reload();
  await expect(cards).toHaveCount(1);
  await expect(cards).toHaveAttribute('data-video-id', talk.id);
});

test('the episode page says everything, and opens the reasons that add up to a score', async ({
  watch,
  openExtensionPage,
}) => {
  await watch.read(talk.id);
  const page = await openExtensionPage(`library.html#/episode/${talk.id}`);
  await expectAllFields(page, 'episode');
  const count = await page.locator('[data-row]').count();
  await expect(page.getByRole('slider', { name: /^Episode arc/ })).toHaveAttribute(
    'aria-valuemax',
    String(count),
  );
  const bars = page.locator('[data-segment]:not([data-band=no-evidence])');
  const bar = bars.nth(1);
  const segment = await bar.getAttribute('data-segment');
  const score = Number(await bar.getAttribute('data-score'));
  await bar.click({ force: true });
  const row = page.locator(`[data-row="${segment}"]`);
  await expect(row).toHaveAttribute('data-chosen', 'true');
  await expect(row).toBeInViewport();
  const weights = await row.locator('tbody td:last-child').allInnerTexts();
  const sum = weights.reduce((total, weight) => total + Number(weight.replace('−', '-')), 0);
  expect(sum).toBe(score);
  await expect(row.locator('tfoot td')).toHaveText(
    score > 0 ? `+${score}` : String(score).replace('-', '−'),
  );
  await expectAxeClean(page);
});

test('a segment’s time jumps in the tab that plays it', async ({ watch, openExtensionPage }) => {
  await watch.read(talk.id);
  await watch.waitForPlaying();
  const page = await openExtensionPage(`library.html#/episode/${talk.id}`);
  const time = page.locator('[data-row="4"] .time-link');
  const ms = Number(await time.getAttribute('data-jump'));
  await time.focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => Math.abs((await watch.currentTime()) - ms / 1000)).toBeLessThan(3);
});

test('the page says how good the captions are, in figures that agree', async ({
  watch,
  openExtensionPage,
}) => {
  await watch.read(talk.id);
  const page = await openExtensionPage(`library.html#/episode/${talk.id}`);
  const captions = page.locator('[data-field=captions]');
  const fact = (name: string) => captions.locator(`dt:text-is("${name}") + dd`);
  await expect(fact('Made by')).toHaveText('a machine');
  await expect(fact('Read through')).toHaveText('the caption address');
  const texts = await page.locator('.segment-words > p').allTextContents();
  const words = texts.join(' ').split(/\s+/).length;
  await expect(fact('Words')).toHaveText(words.toLocaleString('en-US'));
  const covered = Number.parseInt(await fact('Covered').innerText(), 10);
  const pace = Number.parseInt(await fact('Pace').innerText(), 10);
  const minutes = (words / pace) * (100 / covered);
  expect(Math.abs(minutes - talk.durationSeconds / 60) / minutes).toBeLessThan(0.03);
  await expect(captions).toContainText(/mis-hear names and terms/);
});

test('a segment read differently keeps its own place beside the score, by keyboard alone', async ({
  watch,
  openExtensionPage,
}) => {
  await watch.read(talk.id);
  const page = await openExtensionPage(`library.html#/episode/${talk.id}`);
  const row = page.locator('[data-row="2"]');
  const score = await row.locator('.segment-score b').innerText();
  await row.locator('.segment-score').focus();
  await page.keyboard.press('Enter');
  await row.getByRole('button', { name: 'I read this differently' }).focus();
  await page.keyboard.press('Enter');
  await expect(row.getByRole('slider', { name: /^Where would you place/ })).toBeFocused();
  for (let press = 0; press < 7; press++) await page.keyboard.press('ArrowLeft');
  await expect(row.locator('.own-lean')).toHaveText('yours −7');
  await expect(row.locator('.segment-score b')).toHaveText(score);
  await expect(page.locator('[data-own]')).toHaveCount(1);
  await expect(page.locator('[data-own="2"]')).toHaveAttribute('data-lean', '-7');
  await expect(page.locator('.own-legend')).toHaveText('where you place one segment');
  await page.locator('.episode [role=slider].plot').focus();
  await expect(page.locator('.episode .plot')).toHaveAttribute('aria-valuetext', /, yours −7$/);
  const csv = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.locator('[data-export=csv]').click();
  const rows = readFileSync(await (await csv).path(), 'utf8').split('\r\n');
  expect(rows[0]).toContain(',score,own_place,band,');
  expect(rows[3]).toMatch(/,-?\d*,-7,(risk-forward|mixed|opportunity-forward|no-evidence),/);
  await expectAxeClean(page);
  await page.getByLabel('What did you take from it?').fill('Not so dark to me.');
  await expect(page.locator('[data-field=assessment] [role=status]')).toHaveText('Saved');

  await page.reload();
  await expect(page.locator('.own-lean')).toHaveText(['yours −7']);
  await expect(row.locator('.own-lean')).toBeVisible();
  await expect(page.getByLabel('What did you take from it?')).toHaveValue('Not so dark to me.');
  await row.locator('.segment-score').click();
  await row.getByRole('button', { name: 'Clear' }).click();
  await expect(row.getByRole('button', { name: 'I read this differently' })).toBeFocused();
  await expect(page.locator('[data-field=assessment] [role=status]')).toHaveText('Saved');
  await page.reload();
  await expect(page.getByLabel('What did you take from it?')).toHaveValue('Not so dark to me.');
  await expect(page.locator('.own-lean')).toHaveCount(0);
  await expect(page.locator('[data-own]')).toHaveCount(0);
});

test('what is typed is found in this transcript alone, marked, and each hit jumps', async ({
  watch,
  openExtensionPage,
}) => {
  await watch.read(small.id, talk.id);
  await watch.waitForPlaying();
  const page = await openExtensionPage(`library.html#/episode/${talk.id}`);
  const rows = page.locator('[data-row]');
  const count = await rows.count();
  const field = page.getByRole('searchbox', { name: 'Search this transcript' });
  await field.fill('deception');
  const hits = page.locator('.transcript-hits .hit-row');
  await expect(page.locator('.transcript-hits [role=status]')).toHaveText(/^\d+ hits?$/);
  await expect(rows).toHaveCount(0);
  const said = await page.locator('.transcript-hits [role=status]').innerText();
  await expect(hits).toHaveCount(Number.parseInt(said, 10));
  for (const hit of await hits.all())
    await expect(hit.locator('mark.hit').first()).toHaveText(/^deception/i);
  await expectAxeClean(page);
  const ms = Number(await hits.last().getAttribute('data-jump'));
  await hits.last().focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => Math.abs((await watch.currentTime()) - ms / 1000)).toBeLessThan(3);

  await field.fill('xylophone');
  await expect(page.getByText('This transcript doesn’t contain “xylophone”.')).toBeVisible();
  await expect(hits).toHaveCount(0);
  await field.press('Escape');
  await expect(rows).toHaveCount(count);
});
