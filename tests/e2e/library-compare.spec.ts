import { expect, test } from './fixtures';

test('two to four episodes are chosen, compared on one axis, and taken out again', async ({
  openExtensionPage,
}) => {
  const library = await openExtensionPage('library.html');
  const boxes = library.getByRole('checkbox', { name: /^Compare / });
  await boxes.nth(0).focus();
  await library.keyboard.press('Space');
  await expect(library.getByRole('region', { name: 'Chosen for comparison' })).toHaveCount(0);
  for (const at of [1, 2, 3]) {
    await boxes.nth(at).focus();
    await library.keyboard.press('Space');
  }
  const tray = library.getByRole('region', { name: 'Chosen for comparison' });
  await expect(tray).toContainText('4 chosen');
  await expect(boxes.nth(4)).toBeDisabled();
  await boxes.nth(3).uncheck({ force: true });
  await tray.getByRole('button', { name: 'Compare', exact: true }).click();

  await expect(library.getByRole('heading', { level: 1 })).toHaveText(
    'Three conversations on one axis',
  );
  await expect(library).toHaveURL(/#\/compare\/[\w-]{11},[\w-]{11},[\w-]{11}$/);
  const rows = library.locator('.compare-row');
  await expect(rows).toHaveCount(3);

  // Each arc as wide as the others, or as long as it lasts.
  const reach = async (nth: number) => {
    const boxOf = await rows.nth(nth).locator('.compare-arc').boundingBox();
    const bars = await rows.nth(nth).locator('.compare-arc path').last().boundingBox();
    return ((bars?.x ?? 0) + (bars?.width ?? 0) - (boxOf?.x ?? 0)) / (boxOf?.width ?? 1);
  };
  for (const nth of [0, 1, 2]) expect(await reach(nth)).toBeGreaterThan(0.9);
  await library.getByRole('button', { name: 'Clock time' }).click();
  const ends = [await reach(0), await reach(1), await reach(2)];
  expect(Math.max(...ends)).toBeGreaterThan(0.9);
  expect(Math.min(...ends)).toBeLessThan(0.85);

  // The table says of each what its card says.
  const [first] = await library.locator('.figures-table tbody tr').allInnerTexts();
  const lean = await rows.first().locator('.card-lean b').innerText();
  expect(first?.split('\t')[1]).toBe(lean);

  await rows
    .first()
    .getByRole('button', { name: /^Take .* out$/ })
    .click();
  await expect(rows).toHaveCount(2);
  await library.goBack();
  await expect(rows).toHaveCount(3);
  await library.getByRole('button', { name: 'Add a fourth' }).click();
  await expect(library.getByRole('region', { name: 'Chosen for comparison' })).toContainText(
    '3 chosen',
  );
});

test('a comparison with an episode that is gone says so', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('library.html#/compare/ltZfc9E6sUQ,zzzzzzzzzzz');
  await expect(page.getByText('An episode of this comparison isn’t in the library')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One conversation on one axis');
});
