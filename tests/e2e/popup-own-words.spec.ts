import { sampleVideo } from '../stand-in/talk-video';
import { expect, test } from './fixtures';

const video = sampleVideo({ faults: { gate: 'open' } });

test.use({ scene: { videos: [video] } });

test.beforeEach(async ({ watch }) => {
  await watch.goto(video.id);
  await watch.waitForState('ready');
});

test('a place, a summary, a note and a tag are there again when it opens again', async ({
  openExtensionPage,
}) => {
  const popup = await openExtensionPage(`popup.html?video=${video.id}`);
  await popup.getByLabel('What did you take from it?').fill('Both of them want the same tests.');
  await popup.getByRole('button', { name: 'Add a note' }).click();
  await popup.getByLabel('Note', { exact: true }).fill('Listen to the end again.');
  const slider = popup.getByRole('slider', { name: 'Where would you place it?' });
  await slider.focus();
  for (let press = 0; press < 12; press++) await popup.keyboard.press('ArrowRight');
  await popup.getByRole('button', { name: 'add…' }).click();
  await popup.getByLabel('New tag').fill('hear again');
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('Saved', { exact: true })).toBeVisible();
  await popup.close();

  const again = await openExtensionPage(`popup.html?video=${video.id}`);
  const summary = again.getByLabel('What did you take from it?');
  await expect(summary).toHaveValue('Both of them want the same tests.');
  await expect(again.getByLabel('Note', { exact: true })).toHaveValue('Listen to the end again.');
  await expect(again.locator('[data-field=assessment]')).toContainText('+12');
  await expect(again.locator('[data-field=tags]')).toContainText('hear again');
  const page = await openExtensionPage(`library.html#/episode/${video.id}`);
  await expect(page.getByLabel('What did you take from it?')).toHaveValue(
    'Both of them want the same tests.',
  );
});

test('what was being written is kept when the popup closes in mid-sentence', async ({
  openExtensionPage,
}) => {
  const popup = await openExtensionPage(`popup.html?video=${video.id}`);
  await popup.getByLabel('What did you take from it?').pressSequentially('It ends with hope');
  await popup.close({ runBeforeUnload: true });
  await expect
    .poll(async () => {
      const again = await openExtensionPage(`popup.html?video=${video.id}`);
      const field = again.getByLabel('What did you take from it?');
      await expect(field).toBeEnabled();
      const value = await field.inputValue();
      await again.close();
      return value;
    })
    .toBe('It ends with hope');
});
