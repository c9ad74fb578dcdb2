import { useEffect, useState } from 'preact/hooks';
import type { VideoId } from '@/core/video-id';
import { tabsOf } from '@/messaging/active-tab';
import { askTab } from '@/messaging/ask-tab';

const EACH_MS = 1000;

/** Where a tab plays this video, in ms, once a second; undefined where none does. */
export function usePlayhead(videoId: VideoId): number | undefined {
  const [ms, setMs] = useState<number>();
  useEffect(() => {
    const look = () => void playheadOf(videoId).then(setMs);
    look();
    const timer = setInterval(look, EACH_MS);
    return () => clearInterval(timer);
  }, [videoId]);
  return ms;
}

async function playheadOf(videoId: VideoId): Promise<number | undefined> {
  for (const tabId of await tabsOf(videoId)) {
    const doing = await askTab(tabId, 'describeTab', {});
    if (doing?.videoId === videoId) return doing.playheadMs;
  }
  return undefined;
}
