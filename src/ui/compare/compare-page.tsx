import { useState } from 'preact/hooks';
import { COMPARED, type LibraryPlace } from '@/core/library/library-address';
import { WHOLE_LIBRARY, type Shelved } from '@/core/library/library-view';
import { trailBars } from '@/core/packed-trail';
import type { ReadingCard } from '@/core/reading';
import type { VideoId } from '@/core/video-id';
import { CompareArc } from '@/ui/compare/compare-arc';
import { FiguresTable } from '@/ui/compare/figures-table';
import { RangeChart } from '@/ui/compare/range-chart';
import type { ChosenEpisodes } from '@/ui/library/library-list';
import { PageIcon } from '@/ui/pages/page-icon';
import { Icon } from '@/ui/parts/icon';

interface Props {
  readonly videoIds: readonly VideoId[];
  readonly all: readonly Shelved[];
  readonly known: ChosenEpisodes;
  readonly go: (place: LibraryPlace) => void;
}

/** How long each arc is drawn: as wide as the others, or as long as it lasts. */
export type CompareScale = 'share' | 'clock';

const SCALES: readonly (readonly [CompareScale, string])[] = [
  ['share', 'Share of episode'],
  ['clock', 'Clock time'],
];
const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four'];
const PLACES = ['a first', 'a second', 'a third', 'a fourth'];

/** Two to four episodes on one axis: their arcs, where their segments lie, and their figures. */
export function ComparePage({ videoIds, all, known, go }: Props) {
  const [scale, setScale] = useState<CompareScale>('share');
  const [closeUp, setCloseUp] = useState(false);
  const cards = videoIds.flatMap(
    (id) => all.find(({ card }) => card.video.videoId === id)?.card ?? [],
  );
  const choose = (next: readonly ReadingCard[]) => {
    known.chosen = next.map(({ video }) => video.videoId);
    go({ kind: 'list', view: WHOLE_LIBRARY });
  };
  const remove = (gone: ReadingCard) => {
    const rest = cards.filter((card) => card !== gone);
    if (rest.length < COMPARED.least) choose(rest);
    else go({ kind: 'compare', videoIds: rest.map(({ video }) => video.videoId) });
  };
  const longestMs = Math.max(1, ...cards.map(lengthOf));
  const more = cards.length < COMPARED.most;
  return (
    <div class="compare">
      <div class="compare-head">
        <h1>{`${NUMBERS[cards.length] ?? cards.length} ${cards.length === 1 ? 'conversation' : 'conversations'} on one axis`}</h1>
        <div class="arc-controls">
          <div class="switch" role="group" aria-label="Width of the arcs">
            {SCALES.map(([each, words]) => (
              <button
                key={each}
                type="button"
                data-scale={each}
                aria-pressed={scale === each}
                onClick={() => setScale(each)}
              >
                {words}
              </button>
            ))}
          </div>
          <button
            type="button"
            class="toggle"
            aria-pressed={closeUp}
            onClick={() => setCloseUp(!closeUp)}
          >
            <Icon name="zoom" size={16} />
            Close-up ×3
          </button>
          {more && (
            <button type="button" class="button" onClick={() => choose(cards)}>
              <PageIcon name="plus" size={16} /> Add {PLACES[cards.length]}
            </button>
          )}
        </div>
      </div>
      {cards.length < videoIds.length && (
        <p class="quiet" role="status">
          An episode of this comparison isn’t in the library any more.
        </p>
      )}
      <ol class="compare-arcs">
        {cards.map((card) => (
          <CompareArc
            key={card.video.videoId}
            {...{ card, scale, closeUp, longestMs }}
            onRemove={() => remove(card)}
          />
        ))}
      </ol>
      {cards.length > 0 && (
        <>
          <div class="compare-scale" aria-hidden="true">
            {(scale === 'share' ? ['start', '25%', '50%', '75%', 'end'] : hoursOf(longestMs)).map(
              (words) => (
                <span key={words}>{words}</span>
              ),
            )}
          </div>
          <RangeChart cards={cards} />
          <FiguresTable cards={cards} />
        </>
      )}
    </div>
  );
}

/** The length of an episode, or of its transcript where that isn't known. */
export function lengthOf({ video, trail }: ReadingCard): number {
  return Math.max(video.durationMs, trailBars(trail).at(-1)?.[1] ?? 0);
}

function hoursOf(longestMs: number): string[] {
  return [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const minutes = Math.round((share * longestMs) / 60_000);
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')} h`;
  });
}
