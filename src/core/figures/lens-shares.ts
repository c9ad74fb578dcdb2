import { LENSES, type Lens } from '@/core/lens';
import type { ScoredSegment } from '@/core/segment';
import { wholeShares } from '@/core/figures/whole-shares';

/** Each lens's share of the words in whole per cent, adding up to 100 (all 0 without words). */
export function lensSharesOf(
  segments: readonly Pick<ScoredSegment, 'lens' | 'wordCount'>[],
): Record<Lens, number> {
  const words: Record<Lens, number> = {
    technical: 0,
    governance: 0,
    societal: 0,
    strategic: 0,
    philosophical: 0,
    none: 0,
  };
  for (const segment of segments) words[segment.lens] += segment.wordCount;
  const shares = wholeShares(LENSES.map((lens) => words[lens]));
  LENSES.forEach((lens, i) => {
    words[lens] = shares[i] ?? 0;
  });
  return words;
}

/** The lens of most words; `none` only where no other lens has any, an earlier one on a tie. */
export function primaryLensOf(
  segments: readonly Pick<ScoredSegment, 'lens' | 'wordCount'>[],
): Lens {
  const words = new Map<Lens, number>();
  for (const { lens, wordCount } of segments) words.set(lens, (words.get(lens) ?? 0) + wordCount);
  const count = (lens: Lens) => words.get(lens) ?? 0;
  const [first] = LENSES.filter((lens) => lens !== 'none' && count(lens) > 0).sort(
    (a, b) => count(b) - count(a),
  );
  return first ?? 'none';
}
