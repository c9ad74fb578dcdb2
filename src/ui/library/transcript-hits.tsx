import { useMemo, useRef } from 'preact/hooks';
import { segmentAt } from '@/core/arc/arc-geometry';
import { countText } from '@/core/figures/numbers-for-people';
import { findHits, type SearchHits } from '@/core/library/find-hits';
import { toQuery } from '@/core/library/search-words';
import type { Reading } from '@/core/reading';
import { HitRow } from '@/ui/library/hit-row';
import { useAsked } from '@/ui/summary/use-asked';

interface Props {
  readonly reading: Reading;
  /** Not blank. */
  readonly typed: string;
  readonly onJump: (ms: number) => void;
}

const MOST = 500;

/** Every place of this episode that holds what was typed; its segments where no lines are kept. */
export function TranscriptHits({ reading, typed, onJump }: Props) {
  const { video, segments } = reading;
  const { videoId } = video;
  const [answer] = useAsked('findInTranscript', { videoId, typed, most: MOST });
  const inSegments = useMemo(
    () => (answer === null ? findHits(segments, toQuery(typed), MOST) : undefined),
    [answer, segments, typed],
  );
  // The last answer stands until the next one is there: nothing blinks between two letters.
  const last = useRef<SearchHits>(undefined);
  last.current = inSegments ?? answer ?? last.current;
  const found = last.current;
  return (
    <div class="transcript-hits" aria-busy={answer === undefined}>
      <p class="quiet" role="status">
        {found && hitsFound(found, typed.trim())}
      </p>
      <ol>
        {found?.hits.map((hit) => (
          <HitRow
            key={hit.startMs}
            {...{ videoId, hit, onJump }}
            score={scoreAt(hit.startMs, reading)}
          />
        ))}
      </ol>
    </div>
  );
}

function scoreAt(ms: number, { segments }: Reading): number | null {
  const segment = segments[segmentAt(ms, segments)];
  return segment === undefined || segment.band === 'no-evidence' ? null : segment.score;
}

function hitsFound({ total, hits }: SearchHits, typed: string): string {
  if (total === 0) return `This transcript doesn’t contain “${typed}”.`;
  const all = `${countText(total)} ${total === 1 ? 'hit' : 'hits'}`;
  return total > hits.length ? `${all}, the first ${countText(hits.length)} below` : all;
}
