import { browser } from 'wxt/browser';

/** Loads a tab anew, so that our script gets into it. A tab that has gone changes nothing. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId).catch(() => undefined);
}
