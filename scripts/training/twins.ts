import type { Scorer } from '@/core/scorer';

/** Share of pairs whose twin changes side or loses at least half of the claim's score. */
export function turnedTwins(scorer: Scorer, pairs: readonly (readonly [string, string])[]): number {
  const turned = pairs.filter(([claim, twin]) => {
    const [plain, denied] = [scorer.score(claim).score, scorer.score(twin).score];
    return plain !== 0 && Math.sign(plain) * denied <= Math.abs(plain) / 2;
  });
  return turned.length / pairs.length;
}
