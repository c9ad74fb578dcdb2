import { useEffect, useState } from 'preact/hooks';
import { segmentAt } from '@/core/arc/arc-geometry';
import { countText } from '@/core/figures/numbers-for-people';
import type { ReadingCard } from '@/core/reading';
import { useWidth } from '@/ui/pages/use-width';
import { Trail } from '@/ui/parts/trail';
import { HitRow } from '@/ui/library/hit-row';
import { HitTicks } from '@/ui/library/hit-ticks';
import { shelfAndDay, titleText } from '@/ui/summary/shelf-line';
import { trailLabel } from '@/ui/summary/trail-label';
import { useAsked } from '@/ui/summary/use-asked';

interface Props {
  readonly card: ReadingCard;
  readonly typed: string;
  /** Hears how many hits there are. */
  readonly onTotal: (total: number) => void;
}

const AT_FIRST = 3;
const ALL = 500;

/** One conversation that was found: its trail with a mark under each hit, and the moments to jump to. */
export function SearchBlock({ card, typed, onTotal }: Props) {
  const { videoId, durationMs } = card.video;
  const [box, widthPx] = useWidth<HTMLDivElement>(1200);
  const [isOpen, setOpen] = useState(false);
  const [found] = useAsked('findInTranscript', { videoId, typed, most: isOpen ? ALL : AT_FIRST });
  useEffect(() => {
    if (found !== undefined) onTotal(found?.total ?? 0);
  }, [found]);
  const hits = found?.hits ?? [];
  const more = Math.min(ALL, found?.total ?? 0) - hits.length;
  const endMs = Math.max(durationMs, card.trail.at(-1)?.[1] ?? 0);
  return (
    <section class="search-block" data-video-id={videoId} aria-busy={found === undefined}>
      <p>
        <a class="search-title" href={`#/episode/${videoId}`}>
          {titleText(card)}
        </a>{' '}
        <span class="label">
          {[shelfAndDay(card), found ? hitWords(found.total) : ''].filter(Boolean).join(' · ')}
        </span>
      </p>
      <div ref={box}>
        <Trail
          bars={card.trail}
          height={56}
          widthPx={widthPx}
          label={trailLabel(card)}
          durationMs={durationMs}
        />
        <HitTicks placesMs={found?.placesMs ?? []} endMs={endMs} widthPx={widthPx} />
      </div>
      <ul>
        {hits.map((hit) => (
          <HitRow key={hit.startMs} {...{ videoId, hit }} score={scoreAt(hit.startMs, card)} />
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

function scoreAt(ms: number, { trail }: ReadingCard): number | null {
  const places = trail.map(([startMs]) => ({ startMs }));
  return trail[segmentAt(ms, places)]?.[2] ?? null;
}

const hitWords = (total: number): string => `${countText(total)} ${total === 1 ? 'hit' : 'hits'}`;
