import { LEAN_DEAD_ZONE, leanOf } from '@/core/figures/lean';
import type { ScoredSegment } from '@/core/segment';

/** Where one side of an arc has most of its weight. */
export interface Gathering {
  /** Places in the list of segments, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Its part of the side's weight, 0 to 1. */
  readonly share: number;
}

/** What one side of an arc comes to. */
export interface Side {
  /** Segments further than 10 from the middle on this side. */
  readonly count: number;
  /** Points beyond 10, weighted by words: the O or R of the lean, not divided. */
  readonly weight: number;
  /** The segment furthest out; undefined where `count` is 0. */
  readonly peak: ScoredSegment | undefined;
  /** Its weight in the first, middle and last third of the talk, each from 0 to 1. */
  readonly thirds: readonly [first: number, middle: number, last: number];
  /** The stretch that holds most of the weight in little of the time, if there is one. */
  readonly gathering: Gathering | undefined;
}

/** A place where the talk changes sides for good. */
export interface Turn {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** A stretch gathers a side when it has this share of its weight and twice its share of the talk. */
const GATHERS_FROM = 0.45;
const LONGEST_GATHERING = 0.28;
const SHORTEST_TALK = 10;

/** A talk turns when its parts lean to different sides, this many points apart. */
const TURN_FROM = 60;
const EACH_PART = 0.25;

const pull = (segment: ScoredSegment, side: 1 | -1) =>
  segment.wordCount * Math.max(0, side * segment.score - LEAN_DEAD_ZONE);

function gatheringOf(pulls: readonly number[], total: number): Gathering | undefined {
  if (total === 0 || pulls.length < SHORTEST_TALK) return undefined;
  let best: (Gathering & { readonly gain: number }) | undefined;
  for (let from = 0; from < pulls.length; from++) {
    let sum = 0;
    for (
      let to = from + 1;
      to <= Math.min(pulls.length, from + LONGEST_GATHERING * pulls.length);
      to++
    ) {
      sum += pulls[to - 1] ?? 0;
      const share = sum / total;
      const gain = share - (1.2 * (to - from)) / pulls.length;
      if (best === undefined || gain > best.gain) best = { from, to, share, gain };
    }
  }
  if (best === undefined || best.to - best.from < 3) return undefined;
  const { from, to, share } = best;
  const gathers = share >= GATHERS_FROM && share >= (2 * (to - from)) / pulls.length;
  return gathers ? { from, to, share } : undefined;
}

function thirdsOf(pulls: readonly number[], total: number): [number, number, number] {
  const sums: [number, number, number] = [0, 0, 0];
  pulls.forEach((own, i) => {
    const third = Math.floor((3 * i) / pulls.length);
    const share = own / Math.max(1, total);
    if (third === 0) sums[0] += share;
    else if (third === 1) sums[1] += share;
    else sums[2] += share;
  });
  return sums;
}

/** Takes segments in order of time and a side, 1 for opportunity and -1 for risk. */
export function sideOf(segments: readonly ScoredSegment[], side: 1 | -1): Side {
  const pulls = segments.map((segment) => pull(segment, side));
  const weight = pulls.reduce((sum, own) => sum + own, 0);
  const out = segments.filter((_, i) => (pulls[i] ?? 0) > 0);
  const peak = out.reduce<ScoredSegment | undefined>(
    (best, next) => (best === undefined || side * next.score > side * best.score ? next : best),
    undefined,
  );
  const thirds = thirdsOf(pulls, weight);
  return { count: out.length, weight, peak, thirds, gathering: gatheringOf(pulls, weight) };
}

/**
 * Takes segments in order of time; gives the place that parts them best into two that lean to
 * different sides, each at least a quarter of the talk. Undefined where the talk doesn't turn.
 */
export function turnOf(segments: readonly ScoredSegment[]): Turn | undefined {
  if (segments.length < SHORTEST_TALK) return undefined;
  const least = Math.ceil(segments.length * EACH_PART);
  let best: Turn | undefined;
  for (let at = least; at <= segments.length - least; at++) {
    const before = leanOf(segments.slice(0, at));
    const after = leanOf(segments.slice(at));
    if (before.score * after.score >= 0) continue;
    const turn = { at, before: before.score, after: after.score };
    const apart = ({ before: a, after: b }: Turn) => Math.abs(a - b);
    if (apart(turn) >= TURN_FROM && (best === undefined || apart(turn) > apart(best))) best = turn;
  }
  return best;
}
