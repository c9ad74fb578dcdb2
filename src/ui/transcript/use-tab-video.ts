import { useEffect, useState } from 'preact/hooks';
import type { VideoId } from '@/core/video-id';
import { activeTab } from '@/messaging/active-tab';

const EACH_MS = 1000;

/**
 * The video of the tab in front, looked up once a second: null where it shows none, undefined until
 * that is known. A tab without one leaves the last video standing.
 */
export function useTabVideo(): VideoId | null | undefined {
  const [video, setVideo] = useState<VideoId | null>();
  useEffect(() => {
    const look = () =>
      void activeTab().then((tab) => setVideo((last) => tab?.videoId ?? last ?? null));
    look();
    const timer = setInterval(look, EACH_MS);
    return () => clearInterval(timer);
  }, []);
  return video;
}
