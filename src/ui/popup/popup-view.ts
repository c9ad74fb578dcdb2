import type { Reading } from '@/core/reading';
import type { VideoId } from '@/core/video-id';
import { activeTab, type ActiveTab } from '@/messaging/active-tab';
import { askTab } from '@/messaging/ask-tab';
import { askWorker } from '@/messaging/ask-worker';
import type { TabDescription } from '@/messaging/protocol';

/** What the popup shows. */
export type PopupView =
  | { readonly kind: 'no-video'; readonly last: Reading | null; readonly privately: boolean }
  | { readonly kind: 'episode'; readonly reading: Reading; readonly privately: boolean }
  /** An episode that was asked for by its id and was never read, or was deleted. */
  | { readonly kind: 'not-read'; readonly videoId: VideoId }
  /** The tab shows a video without a reading; `doing` is null where no script of ours answers. */
  | {
      readonly kind: 'in-tab';
      readonly tabId: number;
      readonly videoId: VideoId;
      readonly doing: TabDescription | null;
    };

/**
 * One look at what there is to show: the episode that was asked for, else that of the tab in
 * front, else the last one read.
 */
export async function lookForPopup(asked: VideoId | undefined): Promise<PopupView> {
  const tab = await activeTab();
  const videoId = asked ?? tab?.videoId ?? undefined;
  if (videoId === undefined) return lastRead();
  const known = await askWorker('getReading', { videoId });
  if (known.kind === 'known') {
    return { kind: 'episode', reading: known.reading, privately: known.privately };
  }
  return isShowing(tab, videoId) ? inTab(tab.id, videoId) : { kind: 'not-read', videoId };
}

function isShowing(tab: ActiveTab | null, videoId: VideoId): tab is ActiveTab {
  return tab?.videoId === videoId;
}

async function lastRead(): Promise<PopupView> {
  const known = await askWorker('getLastRead', {});
  const last = known.kind === 'known' ? known.reading : null;
  return { kind: 'no-video', last, privately: known.privately };
}

async function inTab(tabId: number, videoId: VideoId): Promise<PopupView> {
  const doing = (await askTab(tabId, 'describeTab', {})) ?? null;
  return { kind: 'in-tab', tabId, videoId, doing };
}
