import type { Page } from '@playwright/test';
import { sampleVideo } from '../stand-in/talk-video';
import { expect, test } from './fixtures';
import { expectAxeClean } from './pages/axe-clean';
import { smallEpisode } from './small-episode';

const talk = sampleVideo({ faults: { gate: 'open' } });
const small = smallEpisode('aaaaaaaaaaa');

test.use({ scene: { videos: [talk, small] } });

const SEARCH = 'Search titles and transcripts';
const answered = (page: Page, typed: string) =>
  expect(page.locator(`[data-answered="${typed}"]`)).toHaveAttribute('aria-busy', 'false');

test.beforeEach(async ({ watch }) => {
  await watch.read(talk.id, small.id);
});

test('words of a transcript are found, marked, and each hit is a jump to its moment', async ({
  watch,
  openExtensionPage,
}) => {
  await watch.navigate(talk.id);
  await watch.waitForState('ready');
  await watch.waitForPlaying();
  const library = await openExtensionPage('library.html');
  await library.getByLabel(SEARCH).pressSequentially('retinal sca');
  await answered(library, 'retinal sca');
  const block = library.locator(`.search-block[data-video-id="${talk.id}"]`);
  await expect(block).toContainText(/\d+ hits?/);
  await expect(library.locator('.search-block')).toHaveCount(1);
  await expect(block.locator('mark').first()).toHaveText(/^retinal scans?\W?$/i);
  await expect(library.locator('.library-said')).toHaveText(/^1 of 2 transcripts · \d+ hits?$/);
  await expect(library).toHaveURL(/#\/\?q=retinal%20sca$/);
  await expectAxeClean(library);

  const hit = block.locator('a[data-jump]').first();
  const ms = Number(await hit.getAttribute('data-jump'));
  expect(ms).toBeGreaterThan(0);
  await hit.focus();
  await library.keyboard.press('Enter');
  await expect.poll(async () => Math.abs((await watch.currentTime()) - ms / 1000)).toBeLessThan(3);
});

test('what was typed is one step: back empties it, forward brings it back', async ({
  openExtensionPage,
}) => {
  const library = await openExtensionPage('library.html');
  const field = library.getByLabel(SEARCH);
  await field.pressSequentially('retinal');
  await answered(library, 'retinal');
  await expect(library.locator('.search-block')).toHaveCount(1);
  await library.goBack();
  await expect(field).toHaveValue('');
  await expect(library.locator('.search-block')).toHaveCount(0);
  await library.goForward();
  await expect(field).toHaveValue('retinal');
  await expect(library.locator('.search-block')).toHaveCount(1);
});

test('titles, guests and key phrases are searched too, and filters narrow what is found', async ({
  openExtensionPage,
}) => {
  const library = await openExtensionPage('library.html#/?q=oesterheld');
  await answered(library, 'oesterheld');
  await expect(library.locator('.no-hit')).toHaveText(
    'No transcript contains “oesterheld”. Titles and tags were searched too:',
  );
  await expect(library.locator('.episode-card')).toHaveCount(2);
  await library.getByLabel('Read', { exact: true }).selectOption('read');
  await expect(library.locator('.episode-card')).toHaveCount(0);
  await expect(library.locator('.no-hit')).toHaveText(
    'No transcript contains “oesterheld”. Titles and tags were searched too.',
  );
});

test('what a query holds is shown as text, whatever it is', async ({ openExtensionPage }) => {
  const evil = '<img src=x onerror=alert(1)> "\'&';
  const library = await openExtensionPage(`library.html#/?q=${encodeURIComponent(evil)}`);
  await expect(library.getByLabel(SEARCH)).toHaveValue(evil);
  await expect(library.locator('.no-hit')).toContainText(`“${evil}”`);
  await expect(library.locator('main img')).toHaveCount(0);
});

test('a transcript that was deleted is found no longer', async ({ openExtensionPage }) => {
  const library = await openExtensionPage('library.html#/?q=retinal');
  await expect(library.locator('.search-block')).toHaveCount(1);
  await library.getByRole('button', { name: 'Delete all readings…' }).click();
  await library.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(library.locator('.search-block')).toHaveCount(0);
  await expect(library.locator('.no-hit')).toBeVisible();
});

test('where only readings are kept, their segments are searched, and the pages say what is gone', async ({
  watch,
  openExtensionPage,
}) => {
  const options = await openExtensionPage('options.html');
  await options.getByRole('button', { name: 'Readings only' }).click();
  await expect(options.getByText(/^0 transcripts, 2 readings/)).toBeVisible();
  const library = await openExtensionPage('library.html#/?q=retinal%20scans');
  const block = library.locator(`.search-block[data-video-id="${talk.id}"]`);
  await expect(block.locator('mark').first()).toHaveText(/^retinal scans?\W?$/i);
  await expect(library.locator('.library-said')).toHaveText(/^1 of 2 transcripts · \d+ hits?$/);
  await block.locator('a.search-title').click();
  await library.getByLabel('Search this transcript').fill('retinal');
  await expect(library.locator('.transcript-hits mark').first()).toHaveText(/^retinal/i);
  await library.getByRole('button', { name: 'Export', exact: true }).click();
  await library.locator('[data-export=srt]').click();
  await expect(
    library.getByText('Its captions aren’t kept here; only the reading is.'),
  ).toBeVisible();
  // What is read from now on keeps no lines either, and is found all the same.
  await library.goto(library.url().replace(/#.*/, '#/'));
  await library.getByRole('button', { name: 'Delete all readings…' }).click();
  await library.getByRole('button', { name: 'Delete', exact: true }).click();
  await watch.read(talk.id);
  await expect(options.getByText(/^0 transcripts, 1 reading/)).toBeVisible();
  await library.getByLabel(SEARCH).fill('retinal');
  await expect(library.locator('.search-block mark').first()).toHaveText(/^retinal/i);
});

test('a private window searches the library, changes nothing of it, and says why', async ({
  context,
  openExtensionPage,
}) => {
  await context.addInitScript(() => {
    const { chrome } = globalThis as { chrome?: { extension?: object } };
    if (chrome?.extension)
      Object.defineProperty(chrome.extension, 'inIncognitoContext', { value: true });
  });
  const library = await openExtensionPage('library.html#/?q=retinal');
  await expect(library.locator('.search-block mark').first()).toHaveText(/^retinal/i);
  await library.getByLabel(SEARCH).fill('');
  await expect(
    library.getByText(/^Private window\. What is read here stays in memory/),
  ).toBeVisible();
  await expect(library.locator('.episode-card')).not.toHaveCount(0);
  await expect(library.getByRole('button', { name: /^Delete/ })).toHaveCount(0);
  await expect(library.getByRole('button', { name: 'Import…' })).toBeDisabled();
  await expect(library.getByText('Not in a private window: nothing is kept here.')).toBeVisible();
  await expectAxeClean(library, 'main > .notice');
  const episode = await openExtensionPage(`library.html#/episode/${talk.id}`);
  await expect(episode.getByLabel('What did you take from it?')).toBeDisabled();
  await expect(episode.getByText('Notes can’t be kept in a private window')).toBeVisible();
  await episode.locator('.segment-score').first().click();
  await expect(episode.getByRole('button', { name: 'I read this differently' })).toBeDisabled();
  await expect(episode.getByText('Not kept in a private window')).toBeVisible();
});
