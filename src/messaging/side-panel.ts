import { browser } from 'wxt/browser';

/** As far as the browsers go: Chrome has one name for it, Firefox another, some have none. */
interface PanelApis {
  readonly sidePanel?: { open(where: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Firefox: its sidebar opens only in the very turn of a click, before anything is waited for. */
export function hasSidebar(): boolean {
  return (browser as unknown as PanelApis).sidebarAction !== undefined;
}

/**
 * Opens the side panel beside a tab; to be called while the user's click is being answered, or the
 * browser refuses. False where it can't be opened: the transcript then has a tab of its own.
 */
export async function openSidePanel(tabId: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelApis;
  try {
    if (sidePanel) await sidePanel.open({ tabId });
    else if (sidebarAction) await sidebarAction.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}
