import type { Statistics } from '@/core/reading';
import { bandOf } from '@/core/score';
import type { ScoredSegment } from '@/core/segment';
import { wholeShares } from '@/core/figures/whole-shares';

/**
 * Takes numbers in rising order and a share from 0 to 1; gives the quantile, linear between
 * neighbours (Hyndman and Fan's type 7). 0 for no numbers.
 */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/** -0 is 0 to everyone who reads it. */
const plain = (value: number) => (value === 0 ? 0 : value);

/**
 * Takes scored segments in any order; gives the figures over those with evidence, and beside them
 * the count of the others. All figures are 0 where no segment has evidence.
 */
export function statisticsOf(
  segments: readonly Pick<ScoredSegment, 'score' | 'band'>[],
): Statistics {
  const scores = segments
    .filter((segment) => segment.band !== 'no-evidence')
    .map((segment) => segment.score)
    .sort((a, b) => a - b);
  const inBand = (band: string) => scores.filter((score) => bandOf(score) === band).length;
  const bands = ['risk-forward', 'mixed', 'opportunity-forward'].map(inBand);
  const [riskForward = 0, mixed = 0, opportunityForward = 0] = wholeShares(bands);
  const sum = scores.reduce((total, score) => total + score, 0);
  return {
    count: scores.length,
    withoutEvidence: segments.length - scores.length,
    median: plain(quantile(scores, 0.5)),
    mean: plain(sum / Math.max(1, scores.length)),
    min: plain(scores[0] ?? 0),
    max: plain(scores.at(-1) ?? 0),
    p10: plain(quantile(scores, 0.1)),
    p90: plain(quantile(scores, 0.9)),
    shares: { riskForward, mixed, opportunityForward },
  };
}
