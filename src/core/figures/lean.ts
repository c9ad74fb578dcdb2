import type { Lean } from '@/core/reading';
import { bandOf } from '@/core/score';
import type { ScoredSegment } from '@/core/segment';

/** Scores up to this far from 0 take no side and count for neither. */
export const LEAN_DEAD_ZONE = 10;

/** Keeps the lean of a conversation that hardly takes a side near 0 (product.md, section 4). */
const LEAN_DAMPING = 3;

/**
 * Takes scored segments in any order; gives the balance of the stance-taking talk, weighted by
 * words: 100 (O - R) / (O + R + 3), where O is the mean of max(0, score - 10) over all segments and
 * R that of max(0, -score - 10). A whole number from -100 to 100, 0 without segments.
 */
export function leanOf(segments: readonly Pick<ScoredSegment, 'score' | 'wordCount'>[]): Lean {
  let words = 0;
  let opportunity = 0;
  let risk = 0;
  for (const { score, wordCount } of segments) {
    words += wordCount;
    opportunity += wordCount * Math.max(0, score - LEAN_DEAD_ZONE);
    risk += wordCount * Math.max(0, -score - LEAN_DEAD_ZONE);
  }
  if (words === 0) return { score: 0, band: 'mixed' };
  const balance = (opportunity - risk) / words;
  const strength = (opportunity + risk) / words;
  const lean = Math.round((100 * balance) / (strength + LEAN_DAMPING));
  const score = lean === 0 ? 0 : lean;
  return { score, band: bandOf(score) };
}
