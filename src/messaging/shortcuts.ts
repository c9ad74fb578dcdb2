import { browser } from 'wxt/browser';

/** A key of ours as the browser has it now; empty where the user or another extension took it. */
export interface Shortcut {
  readonly name: string;
  readonly keys: string;
}

/** The keys that the browser holds for us. */
export async function listShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
}

/** Opens the browser's own page where keys are changed. */
export async function changeShortcuts(): Promise<void> {
  const { commands } = browser as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
