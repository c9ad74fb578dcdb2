import { expect, test } from './fixtures';
import { expectAxeClean } from './pages/axe-clean';

test('a newcomer is shown one page, once, and can try an episode from it', async ({
  openBrowser,
}) => {
  const isWelcome = (page: { url(): string }) => page.url().endsWith('/welcome.html');
  const context = await openBrowser();
  await expect.poll(() => context.pages().filter(isWelcome).length).toBe(1);
  const page = context.pages().find(isWelcome);
  if (!page) throw new Error('there is no such page');
  await page.bringToFront();
  for (const name of ['What it does', 'What it does not send', 'Try it on an AXRP episode']) {
    const part = page.getByRole('region', { name, exact: true });
    await expect(part).toBeVisible();
    await expect(part.getByRole('img').first()).toBeVisible();
  }
  await expect(page.getByRole('link', { name: 'Open an episode' })).toHaveAttribute(
    'href',
    /^https:\/\/www\.youtube\.com\/watch\?v=[\w-]{11}$/,
  );
  await expectAxeClean(page, '.welcome');
  await context.close();

  const nextDay = await openBrowser();
  const options = await nextDay.newPage();
  const id = new URL(
    (nextDay.serviceWorkers()[0] ?? (await nextDay.waitForEvent('serviceworker'))).url(),
  ).host;
  await options.goto(`chrome-extension://${id}/options.html`);
  await expect(options.getByRole('heading', { name: 'Options' })).toBeVisible();
  expect(nextDay.pages().filter(isWelcome)).toHaveLength(0);
});
