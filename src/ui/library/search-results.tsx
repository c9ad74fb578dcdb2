import { useEffect, useMemo, useState } from 'preact/hooks';
import { countText } from '@/core/figures/numbers-for-people';
import { titleFinder } from '@/core/library/find-titles';
import type { LibraryView, Shelved } from '@/core/library/library-view';
import type { VideoId } from '@/core/video-id';
import { CardGrid, type CardActions } from '@/ui/library/card-grid';
import { SearchBlock } from '@/ui/library/search-block';
import { useWidth } from '@/ui/pages/use-width';
import type { KnownColumn } from '@/ui/library/use-column-width';
import type { IndexState } from '@/ui/library/use-transcript-index';

interface Props {
  /** What passes the filters, in the view's order. */
  readonly shown: readonly Shelved[];
  readonly view: LibraryView;
  readonly index: IndexState;
  readonly grid: CardActions & { readonly column: KnownColumn };
  /** Hears what the search comes to, in words. */
  readonly onSaid: (words: string) => void;
}

/** Conversations whose hits are opened at first; the others on request. */
const AT_FIRST = 3;
const MORE = 10;
/** Cards below them that are drawn with the answer; the others follow. */
const ROW = 3;

/**
 * Conversations whose transcript holds the words, with their moments: whole words before beginnings,
 * each in the view's order. Then those found by name.
 */
export function SearchResults({ shown, view, index, grid, onSaid }: Props) {
  const [count, setCount] = useState(AT_FIRST);
  const [totals, setTotals] = useState<ReadonlyMap<string, number>>(new Map());
  const typed = view.text.trim();
  const found = useMemo(() => {
    const { whole, begun } = index.index.find(typed);
    const among = (ids: ReadonlySet<string>) =>
      shown.filter(({ card }) => ids.has(card.video.videoId));
    return [...among(whole), ...among(begun)];
  }, [shown, index.ready, typed]);
  const spoken = found.filter(({ card }) => totals.get(keyOf(typed, card.video.videoId)) !== 0);
  const inTranscript = new Set(spoken.map(({ card }) => card.video.videoId));
  const find = useMemo(() => titleFinder(shown), [shown]);
  const named = useMemo(() => find(typed), [find, typed]);
  const others = named.filter(({ card }) => !inTranscript.has(card.video.videoId));
  useEffect(() => setCount(AT_FIRST), [typed]);
  const opened = spoken.slice(0, count);
  const hits = opened.map(({ card }) => totals.get(keyOf(typed, card.video.videoId)));
  const isAll = opened.length === spoken.length && hits.every((total) => total !== undefined);
  const sum = hits.reduce<number>((total, next) => total + (next ?? 0), 0);
  useEffect(() => {
    const of = `${countText(spoken.length)} of ${countText(index.ready)} transcripts`;
    const reading = index.isWhole ? '' : ' so far';
    onSaid(
      isAll ? `${of}${reading} · ${countText(sum)} ${sum === 1 ? 'hit' : 'hits'}` : of + reading,
    );
  }, [spoken.length, index.ready, index.isWhole, isAll, sum]);
  const [box, widthPx] = useWidth<HTMLDivElement>(grid.column.resultsPx ?? 1200);
  grid.column.resultsPx = widthPx;
  const nothing = index.isWhole && spoken.length === 0;
  return (
    <div ref={box} class="search-results" data-answered={typed} aria-busy={!index.isWhole}>
      {nothing && (
        <p class="no-hit">
          No transcript contains “{typed}”. Titles and tags were searched too
          {others.length > 0 ? ':' : '.'}
        </p>
      )}
      {opened.map(({ card }) => (
        <SearchBlock
          key={card.video.videoId}
          {...{ card, typed, widthPx }}
          onTotal={(total) =>
            setTotals((known) => new Map(known).set(keyOf(typed, card.video.videoId), total))
          }
        />
      ))}
      {spoken.length > opened.length && (
        <button type="button" class="button" onClick={() => setCount(count + MORE)}>
          {countText(spoken.length - opened.length)} more conversations
        </button>
      )}
      {others.length > 0 && (
        <section>
          {!nothing && spoken.length > 0 && (
            <h2 class="label">Also about this, by title and key phrases</h2>
          )}
          <CardGrid shelved={others} atFirst={ROW} query={typed} {...grid} />
        </section>
      )}
    </div>
  );
}

const keyOf = (typed: string, id: VideoId): string => `${id} ${typed}`;
