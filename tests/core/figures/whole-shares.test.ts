import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wholeShares } from '@/core/figures/whole-shares';

it('gives whole shares that add up to 100 wherever there is anything to share', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000), { minLength: 1 }), (amounts) => {
      const shares = wholeShares(amounts);
      const some = amounts.some((amount) => amount > 0);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(some ? 100 : 0);
      shares.forEach((share, i) => {
        expect(Number.isInteger(share)).toBe(true);
        const exact =
          (100 * (amounts[i] ?? 0)) /
          Math.max(
            1,
            amounts.reduce((a, b) => a + b, 0),
          );
        expect(Math.abs(share - exact)).toBeLessThan(1);
      });
    }),
  );
});

it('gives the odd point to the largest remainder, and on a tie to the earlier one', () => {
  expect(wholeShares([1, 1, 1])).toEqual([34, 33, 33]);
  expect(wholeShares([6, 165, 11])).toEqual([3, 91, 6]);
});

it('never gives a share to nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 1 }), (amounts) => {
      wholeShares(amounts).forEach((share, i) => {
        if (amounts[i] === 0) expect(share).toBe(0);
      });
    }),
  );
});
