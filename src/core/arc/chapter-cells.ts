import { type ArcFrame, type ArcPlace, placeOf } from '@/core/arc/arc-geometry';
import type { Chapter } from '@/core/video';

/** One chapter in the lane under the arc. */
export interface ChapterCell {
  readonly title: string;
  readonly automatic: boolean;
  readonly startMs: number;
  readonly endMs: number;
  /** Left edge and width in whole px. */
  readonly x: number;
  readonly width: number;
  /** Index of its first segment, which may belong to the next chapter where it has none. */
  readonly firstSegment: number;
  readonly segments: number;
  /** Mean over its segments with evidence; null where none has any. */
  readonly mean: number | null;
}

/**
 * The chapters as cells of the lane. A segment belongs to the chapter in which its middle lies; in
 * the order scale a chapter begins where its first segment does.
 */
export function chapterCells(
  chapters: readonly Chapter[],
  places: readonly ArcPlace[],
  frame: ArcFrame,
): readonly ChapterCell[] {
  const middles = places.map(({ startMs, endMs }) => (startMs + endMs) / 2);
  const firstFrom = (ms: number) => {
    const at = middles.findIndex((middle) => middle >= ms);
    return at < 0 ? places.length : at;
  };
  const total = Math.max(places.length, frame.total ?? 0, 1);
  const edge = (ms: number) =>
    Math.round(
      frame.scale === 'time' ? placeOf(ms, places, frame) : (firstFrom(ms) / total) * frame.widthPx,
    );
  return chapters.map(({ title, startMs, automatic = false }, i) => {
    const endMs = chapters[i + 1]?.startMs ?? Math.max(startMs, frame.durationMs);
    const first = firstFrom(startMs);
    const last = i + 1 < chapters.length ? firstFrom(endMs) : places.length;
    const scores = places
      .slice(first, last)
      .flatMap(({ score }) => (score === null ? [] : [score]));
    const x = edge(startMs);
    const right = i + 1 < chapters.length ? edge(endMs) : frame.widthPx;
    return {
      title,
      automatic,
      startMs,
      endMs,
      x,
      width: Math.max(0, right - x),
      firstSegment: first,
      segments: last - first,
      mean:
        scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length,
    };
  });
}
