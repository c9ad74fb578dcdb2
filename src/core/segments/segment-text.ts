import { clockRangeText, signedText } from '@/core/figures/numbers-for-people';
import type { ScoredSegment } from '@/core/segment';

/**
 * A segment in one spoken line, the part that changes first: "41:10 to 42:28, score −38,
 * risk-forward, technical, segment 12 of 182". Without evidence it says so instead of a score.
 */
export function segmentText(
  segment: Pick<ScoredSegment, 'index' | 'startMs' | 'endMs' | 'score' | 'band' | 'lens'>,
  total: number,
): string {
  const { index, startMs, endMs, score, band, lens } = segment;
  return [
    clockRangeText(startMs, endMs),
    ...(band === 'no-evidence' ? ['no evidence'] : [`score ${signedText(score)}`, band]),
    ...(lens === 'none' ? [] : [lens]),
    `segment ${index + 1} of ${total}`,
  ].join(', ');
}
