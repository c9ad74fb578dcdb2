import { countText, signedText } from '@/core/figures/numbers-for-people';
import type { Reading, ReadingCard } from '@/core/reading';

/** What a trail says to those who don't see it: "Arc of 182 segments, leaning +13, mixed". */
export function trailLabel({
  lean,
  statistics,
}: Pick<Reading | ReadingCard, 'lean' | 'statistics'>): string {
  const all = statistics.count + statistics.withoutEvidence;
  return `Arc of ${countText(all)} ${all === 1 ? 'segment' : 'segments'}, leaning ${signedText(lean.score)}, ${lean.band}`;
}
