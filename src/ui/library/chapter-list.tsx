import { clockText, signedText } from '@/core/figures/numbers-for-people';
import type { Reading, TrailBar } from '@/core/reading';
import { chaptersOf, type ChapterPart } from '@/ui/library/chapters-of';
import { Trail } from '@/ui/parts/trail';
import { JumpLink } from '@/ui/summary/jump-link';

interface Props {
  readonly reading: Reading;
  readonly onJump: (ms: number) => void;
}

/** The chapters with a small arc and the mean of each; nothing where the video has none. */
export function ChapterList({ reading, onJump }: Props) {
  const chapters = chaptersOf(reading);
  if (chapters.length < 2) return null;
  return (
    <section>
      <h2>Chapters and their means</h2>
      <ol class="chapters">
        {chapters.map((chapter) => (
          <li key={chapter.startMs}>
            <JumpLink
              videoId={reading.video.videoId}
              ms={chapter.startMs}
              onJump={onJump}
              class="time-link"
            >
              {clockText(chapter.startMs)}
            </JumpLink>
            <span class="chapter-title" title={chapter.title}>
              {chapter.title}
            </span>
            <Trail
              bars={barsOf(chapter)}
              height={18}
              widthPx={92}
              label={`Arc of this chapter, ${chapter.segments.length} segments`}
            />
            <span>{chapter.mean === null ? '' : signedText(chapter.mean)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** From the chapter's own start, so that its arc fills its trail. */
function barsOf({ segments }: ChapterPart): TrailBar[] {
  const fromMs = segments[0]?.startMs ?? 0;
  return segments.map(({ startMs, endMs, score, band }) => [
    startMs - fromMs,
    endMs - fromMs,
    band === 'no-evidence' ? null : score,
  ]);
}
