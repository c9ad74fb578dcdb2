import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile, statisticsOf } from '@/core/figures/statistics';
import { anyScores, segmentsAt } from '../../helpers/talk.ts';

describe('a quantile', () => {
  it('is linear between neighbours', () => {
    expect(quantile([0, 10], 0.5)).toBe(5);
    expect(quantile([1, 2, 3, 4], 0.1)).toBeCloseTo(1.3);
    expect(quantile([1, 2, 3, 4], 1)).toBe(4);
    expect(quantile([], 0.5)).toBe(0);
  });
});

describe('statistics', () => {
  it('are the same in any order of segments', () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const there = statisticsOf(segmentsAt(scores));
        const back = statisticsOf(segmentsAt(scores.toReversed()));
        expect(back).toEqual({ ...there, mean: back.mean });
        expect(back.mean).toBeCloseTo(there.mean);
      }),
    );
  });

  it('rise from minimum over p10, median and p90 to maximum', () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const { min, p10, median, p90, max, mean } = statisticsOf(segmentsAt(scores));
        const rising = [min, p10, median, p90, max];
        expect(rising).toEqual(rising.toSorted((a, b) => a - b));
        expect(mean).toBeGreaterThanOrEqual(min - 1e-9);
        expect(mean).toBeLessThanOrEqual(max + 1e-9);
      }),
    );
  });

  it('are mirrored by mirrored scores', () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const own = statisticsOf(segmentsAt(scores));
        const mirrored = statisticsOf(segmentsAt(scores.map((s) => (s === null ? s : 0 - s))));
        expect(mirrored.median).toBeCloseTo(0 - own.median);
        expect(mirrored.p10).toBeCloseTo(0 - own.p90);
        expect(mirrored.min).toBe(0 - own.max);
      }),
    );
  });

  it('count segments without evidence apart and let them move nothing', () => {
    fc.assert(
      fc.property(anyScores, fc.nat(9), (scores, more) => {
        const own = statisticsOf(segmentsAt(scores));
        const silent = Array.from({ length: more }, () => null);
        const padded = statisticsOf(segmentsAt([...scores, ...silent]));
        expect(padded).toEqual({ ...own, withoutEvidence: own.withoutEvidence + more });
      }),
    );
  });

  it('have shares that add up to 100, or to 0 without evidence', () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const { count, shares } = statisticsOf(segmentsAt(scores));
        const sum = shares.riskForward + shares.mixed + shares.opportunityForward;
        expect(sum).toBe(count === 0 ? 0 : 100);
      }),
    );
  });

  it('are all 0, and never -0, without evidence', () => {
    for (const value of Object.values(statisticsOf(segmentsAt([null, null])))) {
      if (typeof value === 'number' && value !== 2) expect(Object.is(value, 0)).toBe(true);
    }
  });
});
