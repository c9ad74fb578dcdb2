import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { segmentAt } from '@/core/arc/arc-geometry';
import { countText } from '@/core/figures/numbers-for-people';
import type { SearchHits } from '@/core/library/find-hits';
import { trailBars } from '@/core/packed-trail';
import type { ReadingCard, TrailBar } from '@/core/reading';
import { Trail } from '@/ui/parts/trail';
import { HitRow } from '@/ui/library/hit-row';
import { HitTicks } from '@/ui/library/hit-ticks';
import { shelfAndDay, titleText } from '@/ui/summary/shelf-line';
import { trailLabel } from '@/ui/summary/trail-label';
import { useAsked } from '@/ui/summary/use-asked';

interface Props {
  readonly card: ReadingCard;
  readonly typed: string;
  /** Of its trail. */
  readonly widthPx: number;
  /** Hears how many hits there are. */
  readonly onTotal: (total: number) => void;
}

const AT_FIRST = 3;
const ALL = 500;

/** One conversation that was found: its trail with a mark under each hit, and the moments to jump to. */
export function SearchBlock({ card, typed, widthPx, onTotal }: Props) {
  const { videoId, durationMs } = card.video;
  const [isOpen, setOpen] = useState(false);
  const [answer] = useAsked('findInTranscript', { videoId, typed, most: isOpen ? ALL : AT_FIRST });
  useEffect(() => {
    if (answer !== undefined) onTotal(answer?.total ?? 0);
  }, [answer]);
  // The last answer stands until the next one is there: nothing blinks between two letters.
  const last = useRef<SearchHits>(undefined);
  last.current = answer ?? last.current;
  const found = last.current;
  const hits = found?.hits ?? [];
  const more = Math.min(ALL, found?.total ?? 0) - hits.length;
  const bars = useMemo(() => trailBars(card.trail), [card.trail]);
  const endMs = Math.max(durationMs, bars.at(-1)?.[1] ?? 0);
  return (
    <section class="search-block" data-video-id={videoId} aria-busy={answer === undefined}>
      <p>
        <a class="search-title" href={`#/episode/${videoId}`}>
          {titleText(card)}
        </a>{' '}
        <span class="label">
          {[shelfAndDay(card), found ? hitWords(found.total) : ''].filter(Boolean).join(' · ')}
        </span>
      </p>
      <div>
        <Trail
          bars={bars}
          height={56}
          widthPx={widthPx}
          label={trailLabel(card)}
          durationMs={durationMs}
        />
        <HitTicks placesMs={found?.placesMs ?? []} endMs={endMs} widthPx={widthPx} />
      </div>
      <ul>
        {hits.map((hit) => (
          <HitRow key={hit.startMs} {...{ videoId, hit }} score={scoreAt(hit.startMs, bars)} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="text-button" onClick={() => setOpen(true)}>
          {countText(more)} more in this conversation
        </button>
      )}
    </section>
  );
}

function scoreAt(ms: number, bars: readonly TrailBar[]): number | null {
  const places = bars.map(([startMs]) => ({ startMs }));
  return bars[segmentAt(ms, places)]?.[2] ?? null;
}

const hitWords = (total: number): string => `${countText(total)} ${total === 1 ? 'hit' : 'hits'}`;
