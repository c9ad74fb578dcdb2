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
  await watch.goto(talk.id);
  await watch.waitForState('ready');
  await watch.navigate(small.id);
  await watch.waitForState('ready');
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
