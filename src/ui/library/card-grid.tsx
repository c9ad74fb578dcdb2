import { useEffect, useRef, useState } from 'preact/hooks';
import { COMPARED } from '@/core/library/library-address';
import type { Shelved } from '@/core/library/library-view';
import type { VideoId } from '@/core/video-id';
import { EpisodeCard } from '@/ui/library/episode-card';
import { useColumnWidth, type KnownColumn } from '@/ui/library/use-column-width';

/** What a card can have done to it. */
export interface CardActions {
  readonly chosen: readonly VideoId[];
  readonly onCompare: (videoId: VideoId) => void;
  readonly onForget: (videoId: VideoId) => Promise<void>;
}

interface Props extends CardActions {
  readonly shelved: readonly Shelved[];
  /** How many there are in all, where more are still to come. */
  readonly of?: number;
  readonly column: KnownColumn;
  /** How many are drawn at once. */
  readonly atFirst?: number;
  /** What was asked for; another query begins with as many again. */
  readonly query?: string;
}

/** Cards enough for a window; twice as many, up to so many more, each time the end comes near. */
const AT_FIRST = 12;
const MOST_MORE = 48;
const NEAR_PX = 1500;

/** How many cards a grid draws at once: more where the reader comes back to a place far down. */
export function cardsDrawn(atFirst = AT_FIRST): number {
  return Math.max(atFirst, (history.state as { cards?: number } | null)?.cards ?? 0);
}

/** Cards in a grid; only those near the window are drawn, and all are counted. */
export function CardGrid(props: Props) {
  const {
    shelved,
    of = shelved.length,
    column,
    atFirst,
    query,
    chosen,
    onCompare,
    onForget,
  } = props;
  const [drawn, setDrawn] = useState(() => ({ query, count: cardsDrawn(atFirst) }));
  const count = drawn.query === query ? drawn.count : (atFirst ?? AT_FIRST);
  const [list, widthPx] = useColumnWidth<HTMLUListElement>(column);
  const end = useRef<HTMLDivElement>(null);
  const hasMore = count < shelved.length;
  useEffect(() => {
    if (!end.current || !hasMore) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) =>
        entry?.isIntersecting === true &&
        setDrawn({ query, count: count + Math.min(count, MOST_MORE) }),
      { rootMargin: `${NEAR_PX}px` },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [count, query, hasMore]);
  // Coming back, as many are drawn at once as were left.
  useEffect(() => {
    if (count > AT_FIRST) history.replaceState({ ...history.state, cards: count }, '');
  }, [count]);
  return (
    <>
      <ul ref={list} class="library-list">
        {shelved.slice(0, count).map((one, at) => (
          <EpisodeCard
            key={one.card.video.videoId}
            shelved={one}
            place={at + 1}
            {...{ of, widthPx }}
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
