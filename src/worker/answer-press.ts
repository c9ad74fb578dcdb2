import type { WorkerHandlers } from '@/messaging/answer-worker';
import type { Press } from '@/messaging/browser-buttons';
import type { askTab } from '@/messaging/ask-tab';
import type { WorkerParts } from '@/worker/worker-parts';

type PressParts = Pick<WorkerParts, 'store' | 'openPage' | 'openPanel'> & {
  readonly askTab: typeof askTab;
  readonly changeSettings: WorkerHandlers['changeSettings'];
};

/** Does what a menu entry or a key asks for. */
export async function answerPress(
  parts: PressParts,
  press: Press,
  tabId: number | undefined,
): Promise<void> {
  if (press === 'library') return parts.openPage('library.html');
  if (press === 'fold') {
    const { collapsed } = await parts.store.getSettings();
    await parts.changeSettings({ collapsed: !collapsed }, { privately: false });
    return;
  }
  if (tabId === undefined) return;
  // Asked for first of all: the browser opens a panel only while it answers a press.
  if (press === 'panel' && (await parts.openPanel?.(tabId))) return;
  if (press === 'read') {
    await parts.askTab(tabId, 'readThisVideo', {});
    return;
  }
  const videoId = (await parts.askTab(tabId, 'describeTab', {}))?.videoId;
  if (press === 'panel')
    await parts.openPage(`transcript.html${videoId ? `?video=${videoId}` : ''}`);
  else await parts.openPage(videoId ? `library.html#/episode/${videoId}` : 'library.html');
}
