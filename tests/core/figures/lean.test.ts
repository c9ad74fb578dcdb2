import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leanOf } from '@/core/figures/lean';
import { anyScores, segmentAt, segmentsAt } from '../../helpers/talk.ts';

const lean = (scores: readonly (number | null)[]) => leanOf(segmentsAt(scores)).score;

describe('the lean', () => {
  it('follows the formula', () => {
    // O = (40 + 0) / 2, R = (0 + 10) / 2: 100 (20 - 5) / (20 + 5 + 3)
    expect(lean([50, -20])).toBe(54);
    expect(leanOf(segmentsAt([50, -20])).band).toBe('opportunity-forward');
  });

  it('is a whole number within the axis, never -0', () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const score = lean(scores);
        expect(Number.isInteger(score)).toBe(true);
        expect(Math.abs(score)).toBeLessThanOrEqual(100);
        expect(Object.is(score, -0)).toBe(false);
      }),
    );
  });

  it('is mirrored by mirrored scores, but for the rounding of halves', () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const mirrored = lean(scores.map((score) => (score === null ? score : 0 - score)));
        expect(Math.abs(mirrored + lean(scores))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is left unchanged when the transcript is doubled or put in another order', () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        expect(lean([...scores, ...scores])).toBe(lean(scores));
        expect(lean(scores.toReversed())).toBe(lean(scores));
      }),
    );
  });

  it('stays at 0 for talk that never goes beyond the dead zone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -10, max: 10 })), (scores) => {
        expect(lean(scores)).toBe(0);
      }),
    );
  });

  it('never falls when a segment rises', () => {
    fc.assert(
      fc.property(anyScores, fc.nat(60), (scores, more) => {
        const risen = scores.map((s, i) => (i === 0 && s !== null ? Math.min(100, s + more) : s));
        expect(lean(risen)).toBeGreaterThanOrEqual(lean(scores));
      }),
    );
  });

  it('weighs segments by their words', () => {
    const long = segmentAt(0, 60, { wordCount: 280 });
    const short = segmentAt(1, -60, { wordCount: 120 });
    expect(leanOf([long, short]).score).toBeGreaterThan(0);
  });

  it('of nothing is 0', () => {
    expect(leanOf([])).toEqual({ score: 0, band: 'mixed' });
  });
});
