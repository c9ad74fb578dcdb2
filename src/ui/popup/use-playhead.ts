import { useEffect, useState } from 'preact/hooks';
import type { VideoId } from '@/core/video-id';
import { activeTab } from '@/messaging/active-tab';
import { askTab } from '@/messaging/ask-tab';

const EACH_MS = 1000;

/** Where the tab in front plays this video, in ms, once a second; undefined where it doesn't. */
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
  const tab = await activeTab();
  if (tab?.videoId !== videoId) return undefined;
  const doing = await askTab(tab.id, 'describeTab', {});
  return doing?.videoId === videoId ? doing.playheadMs : undefined;
}
