import { momentLink } from '@/core/episodes/moment-link';
import type { VideoId } from '@/core/video-id';
import { activeTab, tabsOf } from '@/messaging/active-tab';
import { askTab } from '@/messaging/ask-tab';
import { showTab } from '@/messaging/show-tab';

/**
 * Sets the video to a place in a tab that shows it, and brings that tab to the front. False where
 * no tab could: the caller then opens the video by its address.
 */
export async function jumpTo(videoId: VideoId, ms: number): Promise<boolean> {
  const [front, tabs] = await Promise.all([activeTab(), tabsOf(videoId)]);
  for (const tabId of tabs) {
    const answer = await askTab(tabId, 'seek', { videoId, ms });
    if (answer?.sought !== true) continue;
    if (tabId !== front?.id) await showTab(tabId);
    return true;
  }
  return false;
}

/** As `jumpTo`, and opens the video at that place where no tab shows it. */
export async function goTo(videoId: VideoId, ms: number): Promise<boolean> {
  const sought = await jumpTo(videoId, ms);
  if (!sought) open(momentLink(videoId, ms), '_blank', 'noopener');
  return sought;
}
