import { sampleVideo } from '../stand-in/talk-video';
import { expect, test } from './fixtures';
import { expectAxeClean } from './pages/axe-clean';

const talk = sampleVideo({ faults: { gate: 'open' } });

test.use({ scene: { videos: [talk] } });

test('the methodology shows this model’s version and figures', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('methodology.html');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How the arc is made');
  await expect(page.getByText(/^Model \d/)).toBeVisible();
  await expect(page.locator('.agreement-row', { hasText: 'This version' })).toContainText(
    /0\.\d\d/,
  );
  await page.getByRole('searchbox').fill('promising');
  await expect(page.locator('.phrases li').first()).toContainText('promising');
  await expectAxeClean(page);
});

test('an option is kept at once and reaches the overlay', async ({ watch, openExtensionPage }) => {
  await watch.read(talk.id);
  const tall = (await watch.overlay.boundingBox())?.height ?? 0;
  const options = await openExtensionPage('options.html');
  await expectAxeClean(options);
  await options.getByRole('button', { name: 'Compact' }).click();
  await expect.poll(async () => (await watch.overlay.boundingBox())?.height).toBeLessThan(tall);
  await options.getByRole('radio', { name: 'Greys' }).check();
  const nudge = options.getByRole('switch', { name: /^Switch captions on for a moment/ });
  const panel = options.getByRole('switch', { name: /^Open the transcript panel/ });
  await expect(nudge).not.toBeChecked();
  await nudge.check();
  await panel.uncheck();
  await options.reload();
  await expect(nudge).toBeChecked();
  await expect(panel).not.toBeChecked();
  await expect(options.getByRole('button', { name: 'Compact' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(options.getByRole('radio', { name: 'Greys' })).toBeChecked();
});

test('everything is deleted after one question', async ({ watch, openExtensionPage }) => {
  await watch.read(talk.id);
  const options = await openExtensionPage('options.html');
  await options.getByRole('button', { name: 'Delete…' }).click();
  await expect(options.getByRole('alertdialog')).toContainText(
    'Delete everything? 1 transcript, 1 reading and 0 notes. This can’t be undone.',
  );
  await options.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(options.getByText('0 transcripts, 0 readings and 0 notes.')).toBeVisible();
  const library = await openExtensionPage('library.html');
  await expect(library.getByRole('heading', { name: 'Nothing read yet' })).toBeVisible();
});

test('every line of the transcript is a jump', async ({ watch, openExtensionPage }) => {
  await watch.read(talk.id);
  await watch.waitForPlaying();
  const page = await openExtensionPage(`transcript.html?video=${talk.id}`);
  const lines = page.locator('[data-jump]');
  await expect.poll(() => lines.count()).toBeGreaterThan(60);
  await expectAxeClean(page);
  const line = lines.nth(40);
  const ms = Number(await line.getAttribute('data-jump'));
  await line.click();
  await expect.poll(async () => Math.abs((await watch.currentTime()) - ms / 1000)).toBeLessThan(3);
  await page.getByRole('searchbox').fill('zzzz');
  await expect(page.getByText('No line contains that.')).toBeVisible();
});
