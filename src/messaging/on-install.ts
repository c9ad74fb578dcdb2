import { browser } from 'wxt/browser';

/** Does something each time the extension was installed or updated, and more the first time. */
export function onInstall(always: () => Promise<void>, first: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void always();
    if (reason === 'install') void first();
  });
}

/**
 * Opens a page of ours in a new tab, in front: but behind for whoever loads the extension from a
 * folder, who is at work on something else.
 */
export async function openForNewcomer(path: string): Promise<void> {
  const { installType } = await browser.management.getSelf();
  const url = browser.runtime.getURL(`/${path}`);
  await browser.tabs.create({ url, active: installType !== 'development' });
}
