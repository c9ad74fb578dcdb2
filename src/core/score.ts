/** Where a score lies on the axis; the edges are -20 and 20 (product words: band). */
export type StanceBand = 'risk-forward' | 'mixed' | 'opportunity-forward';

/** A segment's band: one of the three, or none because nothing in it speaks either way. */
export type Band = StanceBand | 'no-evidence';

/** Scores from here up are opportunity-forward, from its negative down risk-forward. */
export const BAND_EDGE = 20;

/** The ends of the axis. */
export const SCORE_LIMIT = 100;

/** The band of a score from -100 to 100. */
export function bandOf(score: number): StanceBand {
  if (score <= -BAND_EDGE) return 'risk-forward';
  return score >= BAND_EDGE ? 'opportunity-forward' : 'mixed';
}
