import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArcFrame, type ArcPlace, STANDARD_KNEE } from '@/core/arc/arc-geometry';
import { chapterCells } from '@/core/arc/chapter-cells';

const FRAME: ArcFrame = {
  widthPx: 782,
  halfPx: 42,
  scale: 'time',
  durationMs: 600_000,
  knee: STANDARD_KNEE,
  smallestPx: 3,
  mergeUnderPx: 3,
  density: 1,
};

const places = (count: number, score: (i: number) => number | null): ArcPlace[] =>
  Array.from({ length: count }, (_, i) => ({
    startMs: (i * FRAME.durationMs) / count,
    endMs: ((i + 1) * FRAME.durationMs) / count,
    score: score(i),
    wordCount: 200,
  }));

const chapters = fc
  .uniqueArray(fc.integer({ min: 1, max: 599_999 }), { maxLength: 30 })
  .map((starts) =>
    [0, ...starts.sort((a, b) => a - b)].map((startMs, i) => ({ startMs, title: `Part ${i}` })),
  );

describe('the chapter lane', () => {
  it('covers the whole plot without gaps, and every segment once', () => {
    fc.assert(
      fc.property(
        chapters,
        fc.integer({ min: 1, max: 200 }),
        fc.constantFrom('time' as const, 'order' as const),
        (marks, count, scale) => {
          const cells = chapterCells(
            marks,
            places(count, () => 1),
            { ...FRAME, scale },
          );
          let edge = 0;
          for (const { x, width } of cells) {
            expect(x).toBe(edge);
            edge = x + width;
          }
          expect(edge).toBe(FRAME.widthPx);
          expect(cells.reduce((sum, { segments }) => sum + segments, 0)).toBe(count);
        },
      ),
    );
  });

  it('gives each chapter the mean of its own segments with evidence', () => {
    const scores = [10, 20, null, -30, -10, 5];
    const cells = chapterCells(
      [
        { startMs: 0, title: 'One' },
        { startMs: 300_000, title: 'Two' },
      ],
      places(6, (i) => scores[i] ?? null),
      FRAME,
    );
    expect(cells.map(({ mean }) => mean)).toEqual([15, -35 / 3]);
    expect(cells.map(({ segments }) => segments)).toEqual([3, 3]);
  });

  it('has no mean where nothing in a chapter has evidence', () => {
    const [cell] = chapterCells(
      [{ startMs: 0, title: 'One' }],
      places(3, () => null),
      FRAME,
    );
    expect(cell?.mean).toBeNull();
  });

  it('begins at its first segment in the order scale', () => {
    const cells = chapterCells(
      [
        { startMs: 0, title: 'One' },
        { startMs: 100_000, title: 'Two' },
      ],
      // All but one segment lie in the first 100 seconds.
      [
        ...places(6, () => 0).map((place) => ({
          ...place,
          endMs: place.startMs / 6 + 1000,
          startMs: place.startMs / 6,
        })),
        { startMs: 500_000, endMs: 600_000, score: 0, wordCount: 1 },
      ],
      { ...FRAME, scale: 'order', widthPx: 700 },
    );
    expect(cells.map(({ x }) => x)).toEqual([0, 600]);
  });
});
