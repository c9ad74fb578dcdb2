import { useState } from 'preact/hooks';
import { clockText, signedText } from '@/core/figures/numbers-for-people';
import type { Reading } from '@/core/reading';
import type { ScoredSegment } from '@/core/segment';
import { chaptersOf, type ChapterPart } from '@/ui/library/chapters-of';
import { SegmentRow } from '@/ui/library/segment-row';
import { TranscriptHits } from '@/ui/library/transcript-hits';
import { PageIcon } from '@/ui/pages/page-icon';
import type { OwnWords } from '@/ui/summary/use-assessment';

interface Props {
  readonly reading: Reading;
  readonly own: OwnWords;
  readonly privately: boolean;
  readonly chosen: number | null;
  readonly onChoose: (segment: number | null) => void;
  readonly onJump: (ms: number) => void;
}

/** The transcript by segment under its chapters; one segment at a time shows its reasons. */
export function SegmentList({ reading, own, privately, chosen, onChoose, onJump }: Props) {
  const [leaning, setLeaning] = useState(false);
  const [typed, setTyped] = useState('');
  const isSearching = typed.trim() !== '';
  const shown = (segment: ScoredSegment) => !leaning || leans(segment) || segment.index === chosen;
  const chapters = chaptersOf(reading)
    .map((chapter) => ({ ...chapter, segments: chapter.segments.filter(shown) }))
    .filter(({ segments }) => segments.length > 0);
  return (
    <section class="transcript">
      <div class="section-row">
        <h2 class="heading">Transcript and reasons</h2>
        <search class="library-search">
          <PageIcon name="search" />
          <input
            type="search"
            placeholder="Search this transcript"
            aria-label="Search this transcript"
            maxLength={200}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </search>
        <button
          type="button"
          class="toggle"
          aria-pressed={leaning}
          disabled={isSearching}
          onClick={() => setLeaning(!leaning)}
        >
          only leaning segments
        </button>
      </div>
      {isSearching && <TranscriptHits {...{ reading, typed, onJump }} />}
      {!isSearching && chapters.length === 0 && <p class="quiet">No segment leans either way.</p>}
      {!isSearching &&
        chapters.map((chapter) => (
          <div key={chapter.startMs}>
            {chapter.title && <ChapterHead chapter={chapter} />}
            <ol>
              {chapter.segments.map((segment) => (
                <SegmentRow
                  key={segment.index}
                  {...{ segment, own, privately, onChoose, onJump }}
                  videoId={reading.video.videoId}
                  isChosen={segment.index === chosen}
                />
              ))}
            </ol>
          </div>
        ))}
    </section>
  );
}

function leans({ band }: ScoredSegment): boolean {
  return band === 'risk-forward' || band === 'opportunity-forward';
}

function ChapterHead({ chapter }: { readonly chapter: ChapterPart }) {
  const { startMs, title, mean } = chapter;
  return (
    <h3 class="chapter-head">
      {clockText(startMs)} {title} <b>{mean === null ? '' : signedText(mean)}</b>
    </h3>
  );
}
