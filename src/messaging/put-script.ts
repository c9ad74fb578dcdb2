import { browser } from 'wxt/browser';

/** Runs one of the package's scripts in the top frame of a tab. */
export async function putScript(
  tabId: number,
  file: '/overlay.js' | '/reading.js' | '/touching-routes.js',
): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file] });
}
