import { useEffect, useState } from 'preact/hooks';
import { toVideoId, type VideoId } from '@/core/video-id';

/** The episode in an address's fragment, "#/episode/ID"; undefined for every other fragment. */
export function episodeIn(fragment: string): VideoId | undefined {
  return toVideoId(/^#\/episode\/([^/?]+)$/.exec(fragment)?.[1]);
}

/** The episode that the address names now. */
export function useEpisodeRoute(): VideoId | undefined {
  const [fragment, setFragment] = useState(location.hash);
  useEffect(() => {
    const follow = () => {
      setFragment(location.hash);
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return episodeIn(fragment);
}
