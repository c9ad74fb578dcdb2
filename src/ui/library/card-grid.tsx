import { useEffect, useRef, useState } from 'preact/hooks';
import { COMPARED } from '@/core/library/library-address';
import type { Shelved } from '@/core/library/library-view';
import type { VideoId } from '@/core/video-id';
import { EpisodeCard } from '@/ui/library/episode-card';

/** What a card can have done to it. */
export interface CardActions {
  readonly chosen: readonly VideoId[];
  readonly onCompare: (videoId: VideoId) => void;
  readonly onForget: (videoId: VideoId) => Promise<void>;
}

interface Props extends CardActions {
  readonly shelved: readonly Shelved[];
}

/** Rows enough for a tall window, and as many again each time the end comes near. */
const AT_FIRST = 24;
const MORE = 48;
const NEAR_PX = 1500;

/** Cards in a grid; only those near the window are drawn, and all are counted. */
export function CardGrid({ shelved, chosen, onCompare, onForget }: Props) {
  const [count, setCount] = useState(
    () => (history.state as { cards?: number } | null)?.cards ?? AT_FIRST,
  );
  const end = useRef<HTMLDivElement>(null);
  const hasMore = count < shelved.length;
  useEffect(() => {
    if (!end.current || !hasMore) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting === true && setCount(count + MORE),
      { rootMargin: `${NEAR_PX}px` },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [count, hasMore]);
  // Coming back, as many are drawn at once as were left.
  useEffect(() => {
    if (count > AT_FIRST) history.replaceState({ ...history.state, cards: count }, '');
  }, [count]);
  return (
    <>
      <ul class="library-list">
        {shelved.slice(0, count).map((one, at) => (
          <EpisodeCard
            key={one.card.video.videoId}
            shelved={one}
            place={at + 1}
            of={shelved.length}
            isCompared={chosen.includes(one.card.video.videoId)}
            isFull={chosen.length >= COMPARED.most}
            {...{ onCompare, onForget }}
          />
        ))}
      </ul>
      <div ref={end} />
    </>
  );
}
