import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { sampleVideo } from '../stand-in/talk-video';
import { expect, test } from './fixtures';
import { expectAxeClean } from './pages/axe-clean';
import { smallEpisode } from './small-episode';

const talk = sampleVideo({ faults: { gate: 'open' } });
const small = smallEpisode('aaaaaaaaaaa');

test.use({ scene: { videos: [talk, small] } });

/** What a click downloads: its name and its bytes. */
async function downloaded(page: Page, click: () => Promise<void>) {
  const waiting = page.waitForEvent('download');
  await click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const everything = (page: Page) =>
  downloaded(page, () => page.getByRole('button', { name: 'Export everything' }).click());

const choose = (page: Page, name: string, text: string) =>
  page
    .getByLabel('Library file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

test('export, delete everything, import: the same library again, byte for byte', async ({
  watch,
  openExtensionPage,
}) => {
  await watch.read(talk.id, small.id);
  const popup = await openExtensionPage(`popup.html?video=${talk.id}`);
  await popup.getByLabel('What did you take from it?').fill('Both want the same tests.');
  await expect(popup.getByText('Saved', { exact: true })).toBeVisible();
  await popup.close();
  const options = await openExtensionPage('options.html');
  await options.getByRole('radio', { name: 'Greys' }).check();

  const library = await openExtensionPage('library.html');
  const first = await everything(library);
  expect(first.name).toMatch(/^perspective-arc-\d{4}-\d\d-\d\d\.json$/);

  await options.bringToFront();
  await options.getByRole('button', { name: 'Delete…' }).click();
  await options.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(options.getByText('0 transcripts, 0 readings and 0 notes.')).toBeVisible();

  await library.bringToFront();
  await choose(library, 'mine.json', first.bytes.toString());
  const preview = library.getByRole('region', { name: 'What mine.json changes' });
  await expect(preview).toContainText('New here: 2 episodes');
  await expect(preview).toContainText(talk.title);
  await expectAxeClean(library, '.library-files');
  await preview.getByRole('button', { name: 'Import' }).click();
  await expect(
    library.getByText(/^Imported: 2 episodes new, notes of 1 episode, 1 setting/),
  ).toBeVisible();

  const second = await everything(library);
  expect(second.bytes.equals(first.bytes)).toBe(true);
  await library.goto(library.url().replace(/#.*|$/, `#/episode/${talk.id}`));
  await expect(library.getByLabel('What did you take from it?')).toHaveValue(
    'Both want the same tests.',
  );
  await options.reload();
  await expect(options.getByRole('radio', { name: 'Greys' })).toBeChecked();
});

test('what is no library file, or a hostile one, is refused in words and changes nothing', async ({
  watch,
  openExtensionPage,
}) => {
  await watch.read(small.id);
  const library = await openExtensionPage('library.html');
  const before = (await everything(library)).bytes.toString();
  const files: [string, RegExp][] = [
    ['not json', /damaged/],
    [before.slice(0, before.length - 40), /ends in the middle/],
    [before.replace('"version":1', '"version":9'), /A newer Perspective Arc wrote it/],
    [before.replace('{"format"', '{"__proto__":{"sync":true},"format"'), /“__proto__”/],
    [before.replace(small.title, '<script>alert(1)</script>'), /script or a formula/],
  ];
  for (const [text, reason] of files) {
    await choose(library, 'odd.json', text);
    await expect(library.getByRole('alert')).toHaveText(reason);
    await expect(library.getByRole('alert')).toContainText('Nothing was changed.');
  }
  const large = test.info().outputPath('large.json');
  writeFileSync(large, Buffer.alloc(50_000_001, ' '));
  await library.getByLabel('Library file').setInputFiles(large);
  await expect(library.getByRole('alert')).toContainText('It is larger than 50 MB.');
  expect((await everything(library)).bytes.toString()).toBe(before);
});

test('an episode goes out as pictures, segments, captions and a link', async ({
  watch,
  context,
  openExtensionPage,
}) => {
  await watch.read(talk.id);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await openExtensionPage(`library.html#/episode/${talk.id}`);
  const take = (kind: string) =>
    downloaded(page, async () => {
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      await page.locator(`[data-export="${kind}"]`).click();
    });
  const rows = await page.locator('[data-row]').count();
  const csv = await take('csv');
  expect(csv.name).toMatch(/^[a-z0-9-]+\.csv$/);
  expect(csv.bytes.toString().trimEnd().split('\r\n')).toHaveLength(rows + 1);
  const svg = (await take('svg')).bytes.toString();
  expect(svg).toContain(talk.title);
  const png = (await take('png')).bytes;
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2400, 840]);
  expect((await take('srt')).bytes.toString()).toMatch(/^1\n00:00:\d\d,\d{3} --> /);
  expect((await take('vtt')).bytes.toString()).toMatch(/^WEBVTT\n\n00:00:/);
  expect((await take('txt')).bytes.toString()).toContain(talk.title);
  const menu = page.getByRole('button', { name: 'Export', exact: true });
  await menu.click();
  await expectAxeClean(page, '.export-menu');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-export=link]')).toBeHidden();
  await expect(menu).toBeFocused();
  await menu.click();
  await page.locator('[data-export=link]').click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `https://youtu.be/${talk.id}?t=0`,
  );
});
