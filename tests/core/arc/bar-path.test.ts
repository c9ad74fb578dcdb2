import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawArc, STANDARD_KNEE } from '@/core/arc/arc-geometry';
import { barPath, HATCH_FROM, hatchPath, stubPath } from '@/core/arc/bar-path';
import { colourOf } from '@/core/arc/colour-scale';

const MID = 46;

/** Extent of a path made of absolute M and relative h, v, q and z. */
function extent(path: string) {
  const xs: number[] = [];
  const ys: number[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of path.matchAll(/([Mhvqz])([^Mhvqz]*)/g)) {
    const values = rest
      .trim()
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    if (command === 'M') [x = 0, y = 0] = values;
    else if (command === 'h') x += values[0] ?? 0;
    else if (command === 'v') y += values[0] ?? 0;
    else if (command === 'q') [x, y] = [x + (values[2] ?? 0), y + (values[3] ?? 0)];
    xs.push(x);
    ys.push(y);
  }
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

describe('the path of a bar', () => {
  it('fills exactly its box on its own side of the mid-line', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100, max: 100 }).filter((score) => score !== 0),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 3, max: 42 }),
        fc.constantFrom('notch' as const, 'rows' as const, 'none' as const),
        (score, width, length, cuts) => {
          const box = extent(barPath({ score, width, length }, 10, MID, cuts));
          expect([box.left, box.right]).toEqual([10, 10 + width]);
          const cutOff = cuts === 'rows' && length % 4 === 0 ? 1 : 0;
          if (score > 0) expect([box.top, box.bottom]).toEqual([MID - length, MID]);
          else if (score > -20) expect([box.top, box.bottom]).toEqual([MID + 1, MID + 1 + length]);
          else {
            expect(box.top).toBe(MID + 1);
            expect(box.bottom).toBeGreaterThanOrEqual(MID + 1 + length - cutOff);
            expect(box.bottom).toBeLessThanOrEqual(MID + 1 + length);
          }
        },
      ),
    );
  });

  it('lies centred on the mid-line for a score of 0', () => {
    const box = extent(barPath({ score: 0, width: 5, length: 3 }, 0, MID, 'notch'));
    expect([box.top, box.bottom]).toEqual([MID - 1, MID + 2]);
  });

  it('has a notch only from −20 down and from 8 px', () => {
    const parts = (score: number, length: number) =>
      barPath({ score, width: 6, length }, 0, MID, 'notch').match(/M/g)?.length;
    expect(parts(-19, 20)).toBe(1);
    expect(parts(-20, 7)).toBe(1);
    expect(parts(-20, 8)).toBe(2);
    expect(parts(60, 36)).toBe(1);
  });

  it('is cut every 4 px where patterns are on', () => {
    const path = barPath({ score: -60, width: 6, length: 36 }, 0, MID, 'rows');
    expect(path.match(/M/g)).toHaveLength(9);
  });

  it('is rounded at its outer end alone, and only from 5 px', () => {
    const curves = (width: number) =>
      barPath({ score: 40, width, length: 20 }, 0, MID, 'notch').match(/q/g)?.length ?? 0;
    expect([curves(4), curves(5), curves(8)]).toEqual([0, 2, 2]);
  });
});

describe('a stub', () => {
  it('is three lines on both sides of the mid-line', () => {
    const box = extent(stubPath(3, MID, 4));
    expect([box.top, box.bottom]).toEqual([MID - 2, MID + 3]);
  });

  it('is hatched inside its own width where it has room', () => {
    for (let width = HATCH_FROM; width < 60; width += 1) {
      const xs = [...hatchPath(10, MID, width).matchAll(/[ML]([\d.]+)/g)].map(([, x]) => Number(x));
      expect(xs.length).toBeGreaterThanOrEqual(4);
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(10);
      expect(Math.max(...xs)).toBeLessThanOrEqual(10 + width);
    }
  });
});

it('draws a small arc like this', () => {
  const scores = [0, 12, -12, 60, -60, null, 100, -100, 3, -20];
  const places = scores.map((score, i) => ({
    startMs: i * 1000,
    endMs: (i + 1) * 1000,
    score,
    wordCount: 200,
  }));
  const bars = drawArc(places, {
    widthPx: 90,
    halfPx: 42,
    scale: 'time',
    durationMs: 10_000,
    knee: STANDARD_KNEE,
    smallestPx: 3,
    mergeUnderPx: 3,
    density: 1,
  });
  const paths = bars.map(({ score, width, length, columnX }) =>
    score === null
      ? `<path class="hatch" d="${hatchPath(columnX, MID, width)}"/>`
      : `<path fill="${colourOf(score)}" d="${barPath({ score, width, length }, columnX, MID, 'notch')}"/>`,
  );
  expect(['<svg viewBox="0 0 90 92">', ...paths, '</svg>'].join('\n')).toMatchSnapshot();
});
