import type { Lens } from '@/core/lens';
import type { Band } from '@/core/score';

/** About 200 words of consecutive cues: the unit that is scored, one bar of the arc. */
export interface Segment {
  readonly index: number;
  readonly startMs: number;
  readonly endMs: number;
  readonly wordCount: number;
  /** The words of its cues, joined by single spaces, as heard. */
  readonly text: string;
}

/** What changed the plain weight of a phrase; `phrase` when nothing did. */
export const RULES = [
  'phrase',
  'negated',
  'hedged',
  'question',
  'quoted',
  'intensified',
  'contrast',
  'conditional',
  'repeated',
  'context',
  'own word',
] as const;

export type Rule = (typeof RULES)[number];

/** One contribution to a score. The weights of a segment's reasons add up to its score. */
export interface Reason {
  /** The words as they stand in the segment. */
  readonly text: string;
  /** Whole points on the axis, negative towards risk. */
  readonly weight: number;
  readonly rule: Rule;
  /** The word that set the rule off, such as "not" or "might". */
  readonly trigger?: string;
}

/** What a scorer says of one stretch of text. */
export interface Verdict {
  /** Whole number from -100 to 100; 0 without evidence. */
  readonly score: number;
  readonly band: Band;
  readonly lens: Lens;
  /** Largest first by absolute weight; empty exactly when the band is `no-evidence`. */
  readonly reasons: readonly Reason[];
}

/** A segment with its place on the axis. */
export interface ScoredSegment extends Segment, Verdict {}
