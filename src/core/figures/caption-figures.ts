import type { Segment } from '@/core/segment';

/** What can be counted of a talk's captions. */
export interface CaptionFigures {
  readonly words: number;
  /** Share of the video within segments, 0 to 1; undefined where its length isn't known. */
  readonly covered: number | undefined;
  /** Words a minute while captions run, unrounded; undefined where none do. */
  readonly pace: number | undefined;
}

/** Takes segments in order of time and the video's length in ms (0 where unknown). */
export function captionFigures(
  segments: readonly Pick<Segment, 'startMs' | 'endMs' | 'wordCount'>[],
  durationMs: number,
): CaptionFigures {
  const words = segments.reduce((sum, { wordCount }) => sum + wordCount, 0);
  const spokenMs = segments.reduce((sum, { startMs, endMs }) => sum + (endMs - startMs), 0);
  return {
    words,
    covered: durationMs > 0 ? Math.min(1, spokenMs / durationMs) : undefined,
    pace: spokenMs > 0 ? (words * 60_000) / spokenMs : undefined,
  };
}
