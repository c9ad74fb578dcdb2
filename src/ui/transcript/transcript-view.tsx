import { useMemo, useState } from 'preact/hooks';
import { linesBySegment } from '@/core/segments/marked-lines';
import { clockText, countText } from '@/core/figures/numbers-for-people';
import type { Reading } from '@/core/reading';
import type { Segment } from '@/core/segment';
import { Button } from '@/ui/parts/button';
import { PageIcon } from '@/ui/pages/page-icon';
import { usePlayhead } from '@/ui/summary/use-playhead';
import { shelfText, titleText } from '@/ui/summary/shelf-line';
import { useAsked } from '@/ui/summary/use-asked';
import { CopyTranscript } from '@/ui/transcript/copy-transcript';
import { TranscriptSegment } from '@/ui/transcript/transcript-segment';
import { useFollow } from '@/ui/transcript/use-follow';

/** Captions by segment, following the video where a tab plays it; every line is a jump. */
export function TranscriptView({ reading }: { readonly reading: Reading }) {
  const { videoId } = reading.video;
  const [transcript] = useAsked('getTranscript', { videoId });
  const [wanted, setWanted] = useState('');
  const [said, setSaid] = useState('');
  const playheadMs = usePlayhead(videoId);
  const segments = useMemo(
    () => linesBySegment(reading.segments, transcript?.cues ?? []),
    [reading, transcript],
  );
  const { box, away, follow } = useFollow(playheadMs);
  const found = filtered(segments, wanted);
  return (
    <article class="transcript-page" aria-busy={transcript === undefined} data-video-id={videoId}>
      <header>
        <p class="label">{shelfText(reading)}</p>
        <div class="transcript-head">
          <h1>{titleText(reading)}</h1>
          <CopyTranscript title={titleText(reading)} cues={transcript?.cues ?? []} />
        </div>
        <input
          type="search"
          class="phrase-search"
          placeholder="Search this transcript"
          aria-label="Search this transcript"
          value={wanted}
          onInput={({ currentTarget }) => setWanted(currentTarget.value)}
        />
        <p class="label" role="status">
          {wanted.trim() !== '' &&
            linesFound(found.reduce((sum, { lines }) => sum + lines.length, 0))}
        </p>
      </header>
      {transcript === null && (
        <p class="label">
          Its lines aren’t kept here, only the reading. Segments have their words.
        </p>
      )}
      <div ref={box}>
        {found.map(({ segment, lines }) => (
          <TranscriptSegment
            key={segment.index}
            {...{ videoId, segment, lines }}
            playheadMs={isIn(playheadMs, segment) ? playheadMs : undefined}
            onJump={(ms) => setSaid(`Jumped to ${clockText(ms)}.`)}
          />
        ))}
      </div>
      {away && (
        <div class="follow">
          <Button look="filled" onClick={follow}>
            <PageIcon name="play" size={16} /> Follow playback
          </Button>
        </div>
      )}
      <p class="unseen" role="status">
        {said}
      </p>
    </article>
  );
}

type Segments = ReturnType<typeof linesBySegment<Reading['segments'][number]>>;

/** Only the lines that contain what is looked for. */
function filtered(segments: Segments, wanted: string): Segments {
  const asked = wanted.trim().toLowerCase();
  if (asked === '') return segments;
  return segments
    .map(({ segment, lines }) => ({
      segment,
      lines: lines.filter(({ stretches }) =>
        stretches
          .map(({ text }) => text)
          .join(' ')
          .toLowerCase()
          .includes(asked),
      ),
    }))
    .filter(({ lines }) => lines.length > 0);
}

function linesFound(count: number): string {
  if (count === 0) return 'No line contains that.';
  return count === 1 ? '1 line' : `${countText(count)} lines`;
}

function isIn(ms: number | undefined, { startMs, endMs }: Segment): boolean {
  return ms !== undefined && ms >= startMs && ms < endMs;
}
