import { SCORE_LIMIT } from '@/core/score';

/** What the arc needs of a segment; `score` is null without evidence. */
export interface ArcPlace {
  readonly startMs: number;
  readonly endMs: number;
  readonly score: number | null;
  readonly wordCount: number;
}

/** The room that an arc is drawn in; lengths in CSS px. */
export interface ArcFrame {
  readonly widthPx: number;
  /** Room on either side of the mid-line. */
  readonly halfPx: number;
  readonly scale: 'time' | 'order';
  /** Length of the video, for the time scale. */
  readonly durationMs: number;
  /** Up to here heights are linear and fill 86% of the half: 60, or 20 in the close-up. */
  readonly knee: number;
  readonly smallestPx: number;
  /** Neighbours are merged where a bar would have less width than this. */
  readonly mergeUnderPx: number;
  /** Device pixels per CSS px; edges fall on device pixels. */
  readonly density: number;
  /** How many places there will be, while some are still to come; never fewer than given. */
  readonly total?: number;
}

/** One drawn bar: a segment, or a group of neighbours where there is no room for each. */
export interface ArcBar {
  readonly first: number;
  readonly last: number;
  /** The full column, for pointing at. */
  readonly columnX: number;
  readonly columnWidth: number;
  readonly width: number;
  /** Whole score, the word-weighted mean in a group; null where nothing in it has evidence. */
  readonly score: number | null;
  /** Length from the mid-line, always positive; the side is the score's sign. */
  readonly length: number;
  /** The strongest member on the bar's side, where it is at least 2 px longer. */
  readonly whisker?: { readonly score: number; readonly length: number };
}

export const STANDARD_KNEE = 60;
export const CLOSE_UP_KNEE = 20;
const KNEE_SHARE = 0.86;

/**
 * Share of the half that a score's size takes, from 0 to 1: linear up to the knee, then the rest
 * squeezed into what is left, in order, so that nothing is cut off.
 */
export function heightShare(score: number, knee: number): number {
  const size = Math.min(SCORE_LIMIT, Math.abs(score));
  if (size <= knee) return (KNEE_SHARE * size) / knee;
  return KNEE_SHARE + ((1 - KNEE_SHARE) * (size - knee)) / (SCORE_LIMIT - knee);
}

/** Length of a bar in whole px for a score from -100 to 100. */
export function barLength(
  score: number,
  frame: Pick<ArcFrame, 'halfPx' | 'knee' | 'smallestPx'>,
): number {
  return Math.max(frame.smallestPx, Math.round(frame.halfPx * heightShare(score, frame.knee)));
}

/** How many neighbours share a bar: 1 where each has room. */
export function groupSize(count: number, frame: Pick<ArcFrame, 'widthPx' | 'mergeUnderPx'>) {
  if (count === 0 || frame.widthPx <= 0 || frame.widthPx / count >= frame.mergeUnderPx) return 1;
  return Math.ceil((frame.mergeUnderPx * count) / frame.widthPx);
}

/**
 * Bars from left to right for places in order of time. Every place is in exactly one bar; bars
 * stay inside 0 to widthPx and are at least one device pixel wide.
 */
export function drawArc(places: readonly ArcPlace[], frame: ArcFrame): readonly ArcBar[] {
  const total = Math.max(places.length, frame.total ?? 0);
  const size = groupSize(total, frame);
  const pitch = (frame.widthPx / Math.max(1, total)) * size;
  const gap = pitch >= 10 ? 2 : 1;
  const bars: ArcBar[] = [];
  for (let first = 0; first < places.length; first += size) {
    const group = places.slice(first, first + size);
    bars.push({
      first,
      last: first + group.length - 1,
      ...column(places, [first, first + group.length - 1], frame, gap),
      ...strength(group, frame),
    });
  }
  return bars;
}

/** Where a moment stands on the arc in px from its left edge: by the clock, or inside its bar. */
export function placeOf(ms: number, places: readonly ArcPlace[], frame: ArcFrame): number {
  const inside = (share: number) => Math.min(1, Math.max(0, share)) * frame.widthPx;
  if (frame.scale === 'time') return frame.durationMs > 0 ? inside(ms / frame.durationMs) : 0;
  const at = segmentAt(ms, places);
  const place = places[at];
  if (!place) return 0;
  const share = (ms - place.startMs) / Math.max(1, place.endMs - place.startMs);
  const total = Math.max(places.length, frame.total ?? 0);
  return inside((at + Math.min(1, Math.max(0, share))) / total);
}

/** Index of the place that plays at a moment: the last one begun, the first one before all. */
export function segmentAt(ms: number, places: readonly { readonly startMs: number }[]): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle]?.startMs ?? Infinity) <= ms) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Length of a bar in the 12 px trail: four steps, so that a glance can tell them apart. */
export function trailStep(score: number): number {
  const size = Math.abs(score);
  if (size >= 60) return 5;
  if (size >= 20) return 4;
  return size >= 8 ? 2 : 1;
}

function column(
  places: readonly ArcPlace[],
  [first, last]: readonly [number, number],
  frame: ArcFrame,
  gap: number,
): Pick<ArcBar, 'columnX' | 'columnWidth' | 'width'> {
  const end = Math.floor(frame.widthPx * frame.density) / frame.density;
  const snap = (share: number) =>
    Math.min(end, Math.round(Math.max(0, share) * frame.widthPx * frame.density) / frame.density);
  const byTime = frame.scale === 'time' && frame.durationMs > 0;
  const total = Math.max(places.length, frame.total ?? 0);
  const from = byTime ? (places[first]?.startMs ?? 0) / frame.durationMs : first / total;
  const to = byTime ? (places[last]?.endMs ?? 0) / frame.durationMs : (last + 1) / total;
  const smallest = 1 / frame.density;
  const columnX = Math.min(snap(from), end - smallest);
  const columnWidth = Math.max(smallest, snap(to) - columnX);
  return { columnX, columnWidth, width: Math.max(smallest, columnWidth - gap) };
}

function strength(
  group: readonly ArcPlace[],
  frame: ArcFrame,
): Pick<ArcBar, 'score' | 'length' | 'whisker'> {
  let words = 0;
  let sum = 0;
  for (const place of group) {
    if (place.score === null) continue;
    words += Math.max(1, place.wordCount);
    sum += Math.max(1, place.wordCount) * place.score;
  }
  if (words === 0) return { score: null, length: 0 };
  const score = Math.round(sum / words) || 0;
  const length = barLength(score, frame);
  const side = Math.sign(score);
  const strongest = group.reduce((best, place) => Math.max(best, side * (place.score ?? 0)), 0);
  const reach = barLength(strongest, frame);
  return reach >= length + 2
    ? { score, length, whisker: { score: side * strongest, length: reach } }
    : { score, length };
}
