import { smallVideo } from '../stand-in/small-video';
import { sampleVideo } from '../stand-in/talk-video';
import { expect, test } from './fixtures';
import { expectAxeClean } from './pages/axe-clean';

const talk = sampleVideo({ faults: { gate: 'open' } });
const bread = smallVideo('bbbbbbbbbbb', {
  title: 'Bread',
  channel: 'Long Loaves',
  faults: { gate: 'open' },
});

test.use({ scene: { videos: [talk, bread] } });

const scores = 'perspective-arc [data-segment]';

test('a word of one’s own redraws the open arc and is named among the reasons', async ({
  watch,
  openExtensionPage,
}) => {
  await watch.goto(talk.id);
  await watch.waitForState('ready');
  const arc = () =>
    watch.page.locator(scores).evaluateAll((bars) => bars.map((bar) => bar.dataset['score']));
  const before = await arc();
  const episode = await openExtensionPage(`library.html#/episode/${talk.id}`);
  const options = await openExtensionPage('options.html');
  const field = options.getByLabel('A phrase of your own');
  await field.fill('the');
  await options.getByRole('button', { name: 'Add a phrase' }).click();
  await expect(options.getByRole('alert')).toHaveText(
    '“the” stands everywhere. Add a word that says more.',
  );
  await field.fill('model');
  await options.getByRole('button', { name: 'Add a phrase' }).click();
  await expect(field).toHaveValue('');
  await expect.poll(arc).not.toEqual(before);
  const added = await arc();
  await expect(watch.overlay).toHaveAttribute('data-state', 'ready');
  expect(
    added.filter((score, at) => Number(score) > Number(before[at])).length,
    'bars that went up',
  ).toBeGreaterThan(0);
  // The page of the episode that was open all along says it too.
  await episode.bringToFront();
  const reasons = episode.locator('.reasons tr', { hasText: 'own word' });
  const rows = episode.locator('[data-row]');
  await expect
    .poll(async () => {
      for (let at = 0; at < (await rows.count()); at++) {
        await rows.nth(at).locator('.segment-score').click();
        if ((await reasons.count()) > 0) return true;
      }
      return false;
    })
    .toBe(true);

  await options.bringToFront();
  const slider = options.getByRole('slider', { name: 'Weight of “model”' });
  await slider.fill('0');
  await expect(options.locator('.own-word-list b')).toHaveText('silenced');
  await expect.poll(arc).not.toEqual(added);
  await options.getByRole('button', { name: 'Remove “model”' }).click();
  await expect.poll(arc).toEqual(before);
  await expectAxeClean(options);
});

test('the overlay stands on the channels that were chosen, at once', async ({
  watch,
  openExtensionPage,
}) => {
  await watch.goto(bread.id);
  const options = await openExtensionPage('options.html');
  await options.getByRole('radio', { name: 'Channels I choose' }).check();
  await options.getByLabel('A channel’s name').fill('long loaves ');
  await options.getByRole('button', { name: 'Add', exact: true }).click();
  await watch.waitForState('ready');
  await options.getByRole('button', { name: 'Remove long loaves' }).click();
  await expect(watch.overlay).toHaveCount(0);
});

test('theme and patterns reach the overlay and our own pages without a reload', async ({
  watch,
  openExtensionPage,
}) => {
  await watch.goto(talk.id);
  await watch.waitForState('ready');
  const library = await openExtensionPage('library.html');
  const options = await openExtensionPage('options.html');
  for (const theme of ['light', 'dark'] as const) {
    await options.getByLabel('Theme').selectOption(theme);
    await expect(watch.overlay.locator('.overlay')).toHaveAttribute('data-theme', theme);
    await expect(library.locator('html')).toHaveAttribute('data-theme', theme);
  }
  await options.getByLabel('Theme').selectOption('youtube');
  await expect(library.locator('html')).not.toHaveAttribute('data-theme');
  const paths = () =>
    watch.page.locator(scores).evaluateAll((bars) => bars.map((bar) => bar.outerHTML));
  const plain = await paths();
  await options.getByRole('switch', { name: 'Patterns on the bars' }).check();
  await expect.poll(paths).not.toEqual(plain);
});

test('with readings only, transcripts are let go and the arc still opens and heeds one’s words', async ({
  watch,
  openExtensionPage,
}) => {
  await watch.goto(talk.id);
  await watch.waitForState('ready');
  const options = await openExtensionPage('options.html');
  await expect(options.getByText('1 transcript, 1 reading and 0 notes.')).toBeVisible();
  await options.getByRole('button', { name: 'Readings only' }).click();
  await expect(options.getByText('0 transcripts, 1 reading and 0 notes.')).toBeVisible();
  const arc = () =>
    watch.page.locator(scores).evaluateAll((bars) => bars.map((bar) => bar.dataset['score']));
  const before = await arc();
  await options.getByLabel('A phrase of your own').fill('model');
  await options.getByRole('button', { name: 'Add a phrase' }).click();
  await expect.poll(arc).not.toEqual(before);
  await watch.goto(talk.id);
  await watch.waitForState('ready');
  await expect(watch.overlay).toHaveAttribute('data-route', 'cache');
});
