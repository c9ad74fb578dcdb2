import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser';
import { extensionIdOf, launchBrowser } from '../../scripts/launch-browser';
import { sampleVideo } from '../stand-in/talk-video';
import { expect, test } from './fixtures';

const talk = sampleVideo({ faults: { gate: 'open' } });
const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

test.use({ scene: { videos: [talk] } });

type Items = Record<string, unknown>;

/** The extension's pages have it; the types that come with the runner don't. */
declare const chrome: {
  storage: {
    sync: {
      get: (keys: null) => Promise<Items>;
      set: (items: Items) => Promise<void>;
      clear: () => Promise<void>;
    };
  };
};

const carriedBy = (page: Page) => page.evaluate(() => chrome.storage.sync.get(null));

/** Does what the browser's maker does between two devices: the later item takes its place. */
async function carry(from: Page, to: Page): Promise<void> {
  const items = await carriedBy(from);
  await to.evaluate((all) => chrome.storage.sync.set(all), items);
}

async function openIn(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await extensionIdOf(context)}/${path}`);
  return page;
}

const syncSwitch = (page: Page) =>
  page.getByRole('switch', { name: 'Settings and notes on my other devices' });

async function write(context: BrowserContext, field: string, text: string): Promise<void> {
  const page = await openIn(context, `popup.html?video=${talk.id}`);
  // Until what is kept is known, the fields are closed, and a note that is there isn't shown.
  await expect(page.getByLabel('What did you take from it?')).toBeEnabled();
  if (field === 'Note') {
    const add = page.getByRole('button', { name: 'Add a note' });
    if (await add.isVisible()) await add.click();
  }
  await page.getByLabel(field, { exact: true }).fill(text);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.close();
}

interface TwoProfiles {
  readonly context: BrowserContext;
  readonly other: BrowserContext;
  /** The options of each. */
  readonly one: Page;
  readonly two: Page;
}

/** A second profile beside the test's own; both have read the same talk. */
const twice = test.extend<{ profiles: TwoProfiles }>({
  profiles: async ({ watch, context, standIn }, use) => {
    const profileDir = mkdtempSync(join(tmpdir(), 'perspective-arc-'));
    const other = await launchBrowser({
      browser: findBrowser() ?? { executablePath: '', isBranded: false },
      profileDir,
      extensionDir: BUILT,
      headless: true,
      args: standIn.chromiumArgs,
      viewport: { width: 1280, height: 920 },
    });
    try {
      await watch.goto(talk.id);
      await watch.waitForState('ready');
      const page = other.pages()[0] ?? (await other.newPage());
      await page.goto(standIn.urlOf(talk.id));
      await expect(page.locator('perspective-arc')).toHaveAttribute('data-state', 'ready', {
        timeout: 10_000,
      });
      const [one, two] = [
        await openIn(context, 'options.html'),
        await openIn(other, 'options.html'),
      ];
      await use({ context, other, one, two });
    } finally {
      await other.close();
      rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  },
});

twice(
  'two profiles by turns, also offline, end up with what both of them wrote',
  async ({ profiles }) => {
    const { context, other, one, two } = profiles;
    await write(context, 'What did you take from it?', 'From the first.');
    expect(await carriedBy(one), 'nothing is carried before it is asked for').toEqual({});
    await syncSwitch(one).check();
    await expect(one.getByText('Up to date with what your browser carries.')).toBeVisible();
    await one.getByRole('radio', { name: 'Greys' }).check();
    await expect
      .poll(() => carriedBy(one))
      .toMatchObject({
        '1.settings': { palette: ['greys', expect.any(Number)] },
      });
    expect(JSON.stringify(await carriedBy(one))).not.toContain('cues');

    // The second writes while it knows nothing of the first.
    await write(other, 'Note', 'From the second.');
    await syncSwitch(two).check();
    await expect(two.getByText('Up to date')).toBeVisible();
    await two.getByRole('button', { name: 'Tall' }).click();
    await expect
      .poll(() => carriedBy(two))
      .toMatchObject({
        '1.settings': { height: ['tall', expect.any(Number)] },
      });
    await carry(one, two);
    await expect(two.getByRole('radio', { name: 'Greys' })).toBeChecked();
    await expect
      .poll(async () => JSON.stringify(await carriedBy(two)))
      .toMatch(/From the first.*From the second|From the second.*From the first/);
    await carry(two, one);
    await expect(one.getByRole('button', { name: 'Tall' })).toHaveAttribute('aria-pressed', 'true');
    for (const [where, options] of [
      [context, one],
      [other, two],
    ] as const) {
      const popup = await openIn(where, `popup.html?video=${talk.id}`);
      await expect(popup.getByLabel('What did you take from it?')).toHaveValue('From the first.');
      await expect(popup.getByLabel('Note', { exact: true })).toHaveValue('From the second.');
      await expect(options.getByRole('radio', { name: 'Greys' })).toBeChecked();
    }
    // What is too long for the browser stays, and the options say so.
    await write(context, 'Note', 'Long. '.repeat(1600));
    await one.reload();
    await expect(one.locator('.sync-report')).toContainText(`${talk.title}: note too long`);
  },
);

twice(
  'what is deleted while sync is on goes here alone, and the other profile says on',
  async ({ profiles }) => {
    const { context, other, one, two } = profiles;
    await write(context, 'What did you take from it?', 'From the first.');
    await syncSwitch(one).check();
    await expect(one.getByText('Up to date with what your browser carries.')).toBeVisible();
    await one.getByRole('radio', { name: 'Greys' }).check();
    await expect
      .poll(() => carriedBy(one))
      .toMatchObject({ '1.settings': { palette: ['greys', expect.any(Number)] } });
    await syncSwitch(two).check();
    await carry(one, two);
    await expect(two.getByRole('radio', { name: 'Greys' })).toBeChecked();

    await one.getByRole('button', { name: 'Delete…' }).click();
    await expect(one.getByRole('alertdialog')).toContainText(
      'Your other devices keep their notes and settings: delete them there too',
    );
    await one.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(
      one.getByText(/^Deleted. Sync is off here; your other devices keep/),
    ).toBeVisible();
    await expect(syncSwitch(one)).not.toBeChecked();
    await expect(one.getByRole('radio', { name: 'Greys' })).not.toBeChecked();
    expect(await carriedBy(one)).toEqual({});

    // The browser's maker tells the other device that all items went.
    await two.evaluate(() => chrome.storage.sync.clear());
    await expect
      .poll(() => carriedBy(two), 'it carries its own again')
      .toMatchObject({
        '1.settings': { palette: ['greys', expect.any(Number)] },
        [`1.notes.${talk.id}`]: { summary: ['From the first.', expect.any(Number)] },
      });
    await expect(two.getByRole('radio', { name: 'Greys' })).toBeChecked();
    const kept = await openIn(other, `popup.html?video=${talk.id}`);
    await expect(kept.getByLabel('What did you take from it?')).toHaveValue('From the first.');

    // What comes from there brings nothing back before it is asked for, and then all of it.
    await carry(two, one);
    await one.reload();
    await expect(one.getByText('0 transcripts, 0 readings and 0 notes.')).toBeVisible();
    await expect(one.getByRole('radio', { name: 'Greys' })).not.toBeChecked();
    await syncSwitch(one).check();
    await expect(one.getByRole('radio', { name: 'Greys' })).toBeChecked();
    await expect(one.getByText('0 transcripts, 0 readings and 1 note.')).toBeVisible();
  },
);
