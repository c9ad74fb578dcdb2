import { browser } from 'wxt/browser';
import { toVideoId, type VideoId } from '@/core/video-id';
import { isYouTubePage, YOUTUBE_PAGES } from '@/core/youtube-pages';

/** The tab in front of the user: its id, and the video on its watch page, if it is one. */
export interface ActiveTab {
  readonly id: number;
  readonly videoId: VideoId | null;
}

/** Null where there is no tab. The address is known for YouTube alone: we may see no other. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, videoId: videoIdIn(tab.url ?? '') };
}

/** The tabs whose watch page shows this video; the most recently used first. */
export async function tabsOf(videoId: VideoId): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: YOUTUBE_PAGES });
  return tabs
    .filter((tab) => videoIdIn(tab.url ?? '') === videoId)
    .sort((a, b) => b.lastAccessed - a.lastAccessed)
    .flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}

function videoIdIn(address: string): VideoId | null {
  if (!isYouTubePage(address)) return null;
  const url = new URL(address);
  if (url.pathname !== '/watch') return null;
  return toVideoId(url.searchParams.get('v')) ?? null;
}
