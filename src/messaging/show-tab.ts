import { browser } from 'wxt/browser';

/** Brings a tab to the front, its window too. A tab that has gone by now changes nothing. */
export async function showTab(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
  if (tab?.windowId !== undefined) {
    await browser.windows.update(tab.windowId, { focused: true }).catch(() => undefined);
  }
}
