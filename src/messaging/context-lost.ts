import { browser } from 'wxt/browser';

/** The extension was updated or removed under a page that still runs its old script. */
export class ContextLost extends Error {
  override readonly name = 'ContextLost';

  constructor() {
    super('Perspective Arc was updated while this page was open. Reload the page to go on.');
  }
}

/** True once this script's extension is gone: its id can no longer be read. */
export function isContextLost(): boolean {
  try {
    // Typed as always there, but an orphaned content script loses it.
    const runtime = browser.runtime as typeof browser.runtime | undefined;
    return !runtime?.id;
  } catch {
    return true;
  }
}
