/**
 * Rounds parts to whole numbers that add up to `total` exactly, by largest remainder; every part
 * moves by less than 1 where `total` is within half of the sum of the parts. First come, first
 * served among equal remainders.
 */
export function wholeParts(parts: readonly number[], total: number): number[] {
  const whole: number[] = [];
  const rests: number[] = [];
  const order: number[] = [];
  let missing = total;
  for (const part of parts) {
    // "+ 0" turns a negative zero into zero.
    const floor = Math.floor(part) + 0;
    missing -= floor;
    order.push(whole.length);
    whole.push(floor);
    rests.push(part - floor);
  }
  if (missing <= 0) return whole;
  order.sort((a, b) => (rests[b] ?? 0) - (rests[a] ?? 0));
  const rounded = order.slice(0, missing);
  for (const i of rounded) whole[i] = (whole[i] ?? 0) + 1;
  return whole;
}
