import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeParts } from '@/core/scoring/whole-parts';

const parts = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1 });

test('whole parts add up to the rounded total and move by less than one', () => {
  fc.assert(
    fc.property(parts, (exact) => {
      const total = Math.round(exact.reduce((a, b) => a + b, 0));
      const whole = wholeParts(exact, total);
      expect(whole.reduce((a, b) => a + b, 0)).toBe(total + 0);
      whole.forEach((part, i) => {
        expect(Number.isInteger(part)).toBe(true);
        expect(Math.abs(part - (exact[i] ?? 0))).toBeLessThan(1);
      });
    }),
  );
});

test('the largest remainder gets the point that is left', () => {
  expect(wholeParts([1.2, 2.7, 0.1], 4)).toEqual([1, 3, 0]);
  expect(wholeParts([-1.2, -2.7, -0.1], -4)).toEqual([-1, -3, 0]);
});

test('no parts stay no parts', () => {
  expect(wholeParts([], 0)).toEqual([]);
});
