import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toScore } from '@/core/scoring/to-score';

const slope = fc.double({ min: 0.1, max: 8, noNaN: true });
const sum = fc.double({ min: -1e6, max: 1e6, noNaN: true });

test('a larger sum never scores lower, and no sum leaves the axis', () => {
  fc.assert(
    fc.property(slope, slope, sum, sum, (below, above, a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)].map((s) => toScore(s, { below, above }));
      expect(low).toBeLessThanOrEqual(high ?? Number.NaN);
      expect(Math.abs(low ?? Number.NaN)).toBeLessThanOrEqual(100);
    }),
  );
});

test('nothing is nothing, and small sums go by their slope', () => {
  const mapping = { below: 2, above: 3 };
  expect(toScore(0, mapping)).toBe(0);
  expect(toScore(5, mapping)).toBeCloseTo(15, 1);
  expect(toScore(-5, mapping)).toBeCloseTo(-10, 1);
});

test('a sum too large for a number still ends at the end of the axis', () => {
  expect(toScore(1e200, { below: 1, above: 1 })).toBe(100);
  expect(toScore(-1e200, { below: 1, above: 1 })).toBe(-100);
});
