import type { Mapping } from '@/core/scoring/model';
import { SCORE_LIMIT } from '@/core/score';

/**
 * The place on the axis of a sum of points, not yet rounded: the sum times the slope of its side,
 * bent so that it never leaves -100 to 100. Monotone, 0 at 0, almost straight up to 60.
 */
export function toScore(sum: number, mapping: Mapping): number {
  const straight = sum * (sum < 0 ? mapping.below : mapping.above);
  const share = straight / SCORE_LIMIT;
  // The fourth root is two square roots, which every engine rounds alike; Math.pow need not be.
  const bend = Math.sqrt(Math.sqrt(1 + share * share * share * share));
  return Number.isFinite(bend) ? straight / bend : Math.sign(sum) * SCORE_LIMIT;
}
