import { browser } from 'wxt/browser';

/** What the browser carries between a person's devices, item by item. */
export interface SyncArea {
  /** All items, ours and those that another version wrote. */
  readonly read: () => Promise<Readonly<Record<string, unknown>>>;
  /** All of them or none. Throws what the browser says where it refuses. */
  readonly write: (items: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** The browser's own sync storage. */
export const syncArea: SyncArea = {
  read: () => browser.storage.sync.get(null),
  write: (items) => browser.storage.sync.set({ ...items }),
  clear: () => browser.storage.sync.clear(),
};

/** Tells each time items changed, here or by another device, and when the browser starts. */
export function onSyncDue(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
  browser.storage.sync.onChanged.addListener(listener);
}
