import type { Statistics } from '@/core/reading';
import { SCORE_LIMIT } from '@/core/score';
import type { ScoredSegment } from '@/core/segment';

/** What finding a place on the strip needs of a segment. */
export type StripSegment = Pick<ScoredSegment, 'index' | 'startMs' | 'score' | 'band'>;

export type MarkerName = 'risk' | 'median' | 'opportunity';

/** One of the strip's three markers: where it is drawn, what it says and where it leads. */
export interface StripMarker {
  readonly name: MarkerName;
  /** The true figure, from -100 to 100. */
  readonly score: number;
  /** Place from the strip's left end in px, pushed aside where markers would cover each other. */
  readonly x: number;
  readonly segment: StripSegment;
}

const TOO_CLOSE = 16;
const FURTHEST_PUSH = 8;

/** Place of a score on a strip of this width, in px from its left end. */
export function stripPlace(score: number, widthPx: number): number {
  return ((score + SCORE_LIMIT) / (2 * SCORE_LIMIT)) * widthPx;
}

/** The score at a place on the strip: the way back from `stripPlace`, kept within the axis. */
export function scoreAt(x: number, widthPx: number): number {
  const score = (x / Math.max(1, widthPx)) * 2 * SCORE_LIMIT - SCORE_LIMIT;
  return Math.min(SCORE_LIMIT, Math.max(-SCORE_LIMIT, score));
}

/** The segment with evidence whose score is nearest, the earliest of several; none without any. */
export function nearestSegment(
  score: number,
  segments: readonly StripSegment[],
): StripSegment | undefined {
  let best: StripSegment | undefined;
  for (const segment of segments) {
    if (segment.band === 'no-evidence') continue;
    if (!best || Math.abs(segment.score - score) < Math.abs(best.score - score)) best = segment;
  }
  return best;
}

/**
 * Lowest, highest and, last so that it lies on top, median. Where an outer one would lie within
 * 16 px of the median it is pushed outward by at most 8; empty without evidence.
 */
export function stripMarkers(
  { min, median, max }: Pick<Statistics, 'min' | 'median' | 'max'>,
  segments: readonly StripSegment[],
  widthPx: number,
): readonly StripMarker[] {
  const middle = stripPlace(median, widthPx);
  const marker = (name: MarkerName, score: number, outward: number): readonly StripMarker[] => {
    const segment = nearestSegment(score, segments);
    const place = stripPlace(score, widthPx);
    const lacking = TOO_CLOSE - Math.abs(middle - place);
    const push = outward * Math.min(FURTHEST_PUSH, Math.max(0, lacking));
    const x = Math.min(widthPx, Math.max(0, place + push));
    return segment ? [{ name, score, x, segment }] : [];
  };
  return [
    ...marker('risk', min, -1),
    ...marker('opportunity', max, 1),
    ...marker('median', median, 0),
  ];
}
