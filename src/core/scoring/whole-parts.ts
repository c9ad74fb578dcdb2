/**
 * Rounds parts to whole numbers that add up to `total` exactly, by largest remainder; every part
 * moves by less than 1 where `total` is within half of the sum of the parts. First come, first
 * served among equal remainders.
 */
export function wholeParts(parts: readonly number[], total: number): number[] {
  const floors = parts.map(Math.floor);
  let missing = total - floors.reduce((sum, part) => sum + part, 0);
  const order = parts
    .map((part, i) => ({ i, rest: part - Math.floor(part) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of order) {
    if (missing <= 0) break;
    floors[i] = (floors[i] ?? 0) + 1;
    missing -= 1;
  }
  // "+ 0" turns a negative zero into zero.
  return floors.map((part) => part + 0);
}
