import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOut } from '@/core/scoring/share-out';

const share = fc.double({ min: -5, max: 5, noNaN: true });

test('nothing of the sum is lost, and contributions do not overlap', () => {
  fc.assert(
    fc.property(fc.array(share, { maxLength: 60 }), (values) => {
      const shares = Float32Array.from(values);
      const out = shareOut([], shares);
      if (out.length === 0) return;
      const total = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
      expect(total(out.map(({ points }) => points))).toBeCloseTo(total([...shares]), 3);
      out.slice(1).forEach(({ from }, i) => {
        expect(from).toBeGreaterThanOrEqual(out[i]?.to ?? 0);
      });
    }),
  );
});

test('small shares alone are no evidence', () => {
  expect(shareOut([], Float32Array.of(0.1, -0.1, 0.2))).toEqual([]);
});

test('a phrase keeps its rule and its cue', () => {
  const phrase = {
    from: 2,
    to: 4,
    points: 6,
    rule: 'negated' as const,
    trigger: { from: 0, to: 1 },
    phrase: 7,
  };
  expect(shareOut([phrase], new Float32Array(6))).toEqual([phrase]);
});

test('where only the network speaks, the rule is context', () => {
  expect(shareOut([], Float32Array.of(0, 2, 2, 0.1))).toMatchObject([
    { from: 1, to: 3, rule: 'context' },
  ]);
});
