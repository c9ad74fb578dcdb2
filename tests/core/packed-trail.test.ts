import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barCount, isPackedTrail, packTrail, trailBars } from '@/core/packed-trail';
import type { TrailBar } from '@/core/reading';

const aDay = 24 * 60 * 60 * 1000;
const score = fc.option(fc.integer({ min: -100, max: 100 }));
const bars: fc.Arbitrary<TrailBar[]> = fc
  .array(fc.tuple(fc.nat(aDay), fc.nat(aDay), score), { maxLength: 30 })
  .map((list) => list.map(([a, b, at]) => [Math.min(a, b), Math.max(a, b), at] as const));

describe('a packed trail', () => {
  it('is the same bars again, in whatever order they come', () => {
    fc.assert(
      fc.property(bars, (list) => {
        const packed = packTrail(list);
        expect(trailBars(packed)).toEqual(list);
        expect(barCount(packed)).toBe(list.length);
        expect(isPackedTrail(packed)).toBe(true);
      }),
    );
  });

  it('is less than half of the lists it stands for', () => {
    const talk = Array.from({ length: 180 }, (_, n): TrailBar => {
      return [n * 76_400, (n + 1) * 76_400, n % 9 === 0 ? null : (n % 60) - 30];
    });
    expect(packTrail(talk).length).toBeLessThan(JSON.stringify(talk).length / 2);
  });

  it('knows what is none', () => {
    for (const value of [undefined, null, [], 5, 'x', '1', ',', ',1,z9x', ',-5,1', ',1,1  ,1,1'])
      expect(isPackedTrail(value), String(value)).toBe(value === ',');
  });

  it('can be drawn whatever text stands in its place', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\da-z, -]*$/), (text) => {
        if (!isPackedTrail(text)) return;
        for (const [startMs, endMs] of trailBars(text))
          expect(endMs).toBeGreaterThanOrEqual(startMs);
      }),
    );
  });
});
