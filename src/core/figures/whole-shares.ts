/**
 * Takes amounts, none below 0, and gives whole per cents that add up to 100: largest remainder
 * first, then the larger amount, then the earlier one. All 0 where the amounts are.
 */
export function wholeShares(amounts: readonly number[]): number[] {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (total <= 0) return amounts.map(() => 0);
  const exact = amounts.map((amount) => (100 * amount) / total);
  const shares = exact.map(Math.floor);
  const left = 100 - shares.reduce((sum, share) => sum + share, 0);
  const remainder = (i: number) => (exact[i] ?? 0) - (shares[i] ?? 0);
  exact
    .map((_, i) => i)
    .sort((a, b) => remainder(b) - remainder(a) || (exact[b] ?? 0) - (exact[a] ?? 0) || a - b)
    .slice(0, left)
    .forEach((i) => {
      shares[i] = (shares[i] ?? 0) + 1;
    });
  return shares;
}
