import { chapterCells } from '@/core/arc/chapter-cells';
import type { Reading } from '@/core/reading';
import type { ScoredSegment } from '@/core/segment';

/** A chapter with its segments; the stretch before the first chapter has no title. */
export interface ChapterPart {
  readonly title: string;
  readonly startMs: number;
  readonly segments: readonly ScoredSegment[];
  /** Mean score of those with evidence; null where none has any. */
  readonly mean: number | null;
}

/** The reading's segments by chapter, as the arc's lane has them; one part without chapters. */
export function chaptersOf({ video, segments }: Reading): ChapterPart[] {
  const places = segments.map(({ startMs, endMs, score, band, wordCount }) => ({
    startMs,
    endMs,
    score: band === 'no-evidence' ? null : score,
    wordCount,
  }));
  const cells = chapterCells(video.chapters, places, NO_FRAME);
  const before = segments.slice(0, cells[0]?.firstSegment ?? segments.length);
  const parts = cells.map(({ title, startMs, firstSegment, segments: count, mean }) => ({
    title,
    startMs,
    segments: segments.slice(firstSegment, firstSegment + count),
    mean,
  }));
  return before.length > 0
    ? [{ title: '', startMs: 0, segments: before, mean: null }, ...parts]
    : parts;
}

// Places in px are of no interest here.
const NO_FRAME = {
  widthPx: 0,
  halfPx: 0,
  scale: 'time',
  durationMs: 0,
  knee: 1,
  smallestPx: 0,
  mergeUnderPx: 0,
  density: 1,
} as const;
