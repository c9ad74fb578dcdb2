import type { Page } from '@playwright/test';

/** Sets the options for the two ways that touch the page, as a person would. */
export async function allowTouching(
  open: (path: string) => Promise<Page>,
  { nudge, panel }: { nudge: boolean; panel: boolean },
): Promise<void> {
  const options = await open('options.html');
  await options.getByRole('switch', { name: /^Switch captions on/ }).setChecked(nudge);
  await options.getByRole('switch', { name: /^Open the transcript panel/ }).setChecked(panel);
  await options.close();
}
