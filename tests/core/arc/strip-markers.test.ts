import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf } from '@/core/score';
import {
  nearestSegment,
  scoreAt,
  stripMarkers,
  stripPlace,
  type StripSegment,
} from '@/core/arc/strip-markers';

const segments = fc
  .array(fc.option(fc.integer({ min: -100, max: 100 }), { nil: null, freq: 5 }), { maxLength: 60 })
  .map((scores) =>
    scores.map((score, index): StripSegment => ({
      index,
      startMs: index * 60_000,
      score: score ?? 0,
      band: score === null ? 'no-evidence' : bandOf(score),
    })),
  );

/** Lowest, middle and highest score of those with evidence. */
function figures(of: readonly StripSegment[]) {
  const scores = of
    .filter(({ band }) => band !== 'no-evidence')
    .map(({ score }) => score)
    .sort((a, b) => a - b);
  const at = (share: number) => scores[Math.floor((scores.length - 1) * share)] ?? 0;
  return { min: at(0), median: at(0.5), max: at(1) };
}

describe('the strip', () => {
  it('gives every place its score and every score its place', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100, max: 100 }),
        fc.integer({ min: 50, max: 1200 }),
        (score, width) => {
          expect(scoreAt(stripPlace(score, width), width)).toBeCloseTo(score, 8);
        },
      ),
    );
    expect([scoreAt(-50, 300), scoreAt(9999, 300)]).toEqual([-100, 100]);
  });

  it('leads to the segment whose score is nearest, never to one without evidence', () => {
    fc.assert(
      fc.property(segments, fc.integer({ min: -100, max: 100 }), (all, score) => {
        const found = nearestSegment(score, all);
        const heard = all.filter(({ band }) => band !== 'no-evidence');
        if (heard.length === 0) {
          expect(found).toBeUndefined();
          return;
        }
        const gap = Math.abs((found?.score ?? Infinity) - score);
        expect(found?.band).not.toBe('no-evidence');
        expect(Math.min(...heard.map((one) => Math.abs(one.score - score)))).toBe(gap);
      }),
    );
  });

  it('has its markers in order, inside, at most 8 px from their true place, the median last', () => {
    fc.assert(
      fc.property(segments, fc.integer({ min: 60, max: 600 }), (all, width) => {
        const markers = stripMarkers(figures(all), all, width);
        if (all.every(({ band }) => band === 'no-evidence')) {
          expect(markers).toEqual([]);
          return;
        }
        expect(markers.map(({ name }) => name)).toEqual(['risk', 'opportunity', 'median']);
        const [low, high, middle] = markers;
        for (const { x, score } of markers) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          expect(Math.abs(x - stripPlace(score, width))).toBeLessThanOrEqual(8 + 1e-9);
        }
        expect(middle?.x).toBe(stripPlace(figures(all).median, width));
        expect(low?.x).toBeLessThanOrEqual(middle?.x ?? 0);
        expect(high?.x).toBeGreaterThanOrEqual(middle?.x ?? 0);
      }),
    );
  });

  it('pushes the outer markers apart where all three figures are one', () => {
    const one: StripSegment = { index: 0, startMs: 0, score: 4, band: 'mixed' };
    const xs = stripMarkers({ min: 4, median: 4, max: 4 }, [one], 300).map(({ x }) => x);
    expect(xs).toEqual([148, 164, 156]);
  });
});
