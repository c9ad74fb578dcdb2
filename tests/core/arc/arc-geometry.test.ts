import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ArcFrame,
  type ArcPlace,
  barLength,
  CLOSE_UP_KNEE,
  drawArc,
  groupSize,
  heightShare,
  placeOf,
  segmentAt,
  STANDARD_KNEE,
  trailStep,
} from '@/core/arc/arc-geometry';

const FRAME: ArcFrame = {
  widthPx: 782,
  halfPx: 42,
  scale: 'time',
  durationMs: 7_200_000,
  knee: STANDARD_KNEE,
  smallestPx: 3,
  mergeUnderPx: 3,
  density: 1,
};

const scores = fc.option(fc.integer({ min: -100, max: 100 }), { nil: null, freq: 8 });

/** Places one after the other, with silences between them, inside `durationMs`. */
const episode = fc
  .array(fc.record({ length: fc.integer({ min: 1, max: 90 }), gap: fc.nat(20), score: scores }), {
    minLength: 1,
    maxLength: 400,
  })
  .map((parts) => {
    let at = 0;
    const places = parts.map(({ length, gap, score }): ArcPlace => {
      const startMs = at + gap * 1000;
      at = startMs + length * 1000;
      return { startMs, endMs: at, score, wordCount: length * 3 };
    });
    return { places, durationMs: at + 5000 };
  });

const frames = fc.record({
  widthPx: fc.integer({ min: 40, max: 1800 }),
  scale: fc.constantFrom('time' as const, 'order' as const),
  density: fc.constantFrom(1, 1.25, 1.5, 2, 3),
  halfPx: fc.constantFrom(28, 42, 74),
  knee: fc.constantFrom(STANDARD_KNEE, CLOSE_UP_KNEE),
});

const even = (count: number, score: (i: number) => number | null): ArcPlace[] =>
  Array.from({ length: count }, (_, i) => ({
    startMs: (i * FRAME.durationMs) / count,
    endMs: ((i + 1) * FRAME.durationMs) / count,
    score: score(i),
    wordCount: 200,
  }));

describe('height by score', () => {
  it('is linear to the knee, which takes 86% of the half', () => {
    expect(heightShare(60, STANDARD_KNEE)).toBeCloseTo(0.86, 10);
    expect(heightShare(30, STANDARD_KNEE)).toBeCloseTo(0.43, 10);
    expect(heightShare(20, CLOSE_UP_KNEE)).toBeCloseTo(0.86, 10);
    expect(heightShare(100, STANDARD_KNEE)).toBeCloseTo(1, 10);
  });

  it('rises with the score and is the same on both sides', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom(STANDARD_KNEE, CLOSE_UP_KNEE),
        (score, knee) => {
          expect(heightShare(score + 1, knee)).toBeGreaterThan(heightShare(score, knee));
          expect(heightShare(-score, knee)).toBe(heightShare(score, knee));
        },
      ),
    );
  });

  it('is about three times as much in the close-up, until both are squeezed', () => {
    expect(heightShare(15, CLOSE_UP_KNEE) / heightShare(15, STANDARD_KNEE)).toBeCloseTo(3, 10);
  });

  it('never falls under the smallest length nor leaves its half', () => {
    expect(barLength(1, FRAME)).toBe(3);
    expect(barLength(5, FRAME)).toBe(3);
    expect(barLength(-60, FRAME)).toBe(36);
    expect(barLength(100, FRAME)).toBe(42);
  });

  it('has four steps in the 12 px trail', () => {
    expect([0, 7, -8, 19, 20, -59, 60, -100].map(trailStep)).toEqual([1, 1, 2, 2, 4, 4, 5, 5]);
  });
});

describe('drawing an arc', () => {
  it('puts every place in exactly one bar, in order, inside the frame', () => {
    fc.assert(
      fc.property(episode, frames, ({ places, durationMs }, wanted) => {
        const frame = { ...FRAME, ...wanted, durationMs };
        const bars = drawArc(places, frame);
        const covered = bars.flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, i) => first + i),
        );
        expect(covered).toEqual(places.map((_, i) => i));
        let left = -1;
        for (const bar of bars) {
          expect(bar.columnX).toBeGreaterThanOrEqual(left);
          expect(bar.width).toBeGreaterThanOrEqual(1 / frame.density);
          expect(bar.width).toBeLessThanOrEqual(bar.columnWidth);
          expect(bar.columnX + bar.columnWidth).toBeLessThanOrEqual(frame.widthPx + 1e-9);
          const device = bar.columnX * frame.density;
          expect(Math.abs(device - Math.round(device))).toBeLessThan(1e-6);
          left = bar.columnX;
        }
      }),
    );
  });

  it('gives a bar a length exactly when something in it has evidence', () => {
    fc.assert(
      fc.property(episode, frames, ({ places, durationMs }, wanted) => {
        const frame = { ...FRAME, ...wanted, durationMs };
        for (const { first, last, score, length } of drawArc(places, frame)) {
          const members = places.slice(first, last + 1);
          const hasEvidence = members.some((member) => member.score !== null);
          expect(score !== null).toBe(hasEvidence);
          if (!hasEvidence) expect(length).toBe(0);
          else expect(length).toBeGreaterThanOrEqual(frame.smallestPx);
          expect(length).toBeLessThanOrEqual(frame.halfPx);
          expect(Object.is(score, -0)).toBe(false);
        }
      }),
    );
  });

  it('draws a mean that lies between the members, and a whisker beyond it on its side', () => {
    fc.assert(
      fc.property(episode, ({ places, durationMs }) => {
        const frame = { ...FRAME, widthPx: 120, durationMs };
        for (const { first, last, score, length, whisker } of drawArc(places, frame)) {
          const members = places
            .slice(first, last + 1)
            .flatMap((member) => (member.score === null ? [] : [member.score]));
          if (score === null) continue;
          expect(score).toBeGreaterThanOrEqual(Math.min(...members));
          expect(score).toBeLessThanOrEqual(Math.max(...members));
          if (!whisker) continue;
          expect(members).toContain(whisker.score);
          expect(Math.sign(whisker.score)).toBe(Math.sign(score));
          expect(whisker.length).toBeGreaterThanOrEqual(length + 2);
        }
      }),
    );
  });

  it('leaves the columns where they are when only scores change', () => {
    const columns = (bars: ReturnType<typeof drawArc>) =>
      bars.map(({ columnX, columnWidth, width }) => [columnX, columnWidth, width]);
    const calm = drawArc(
      even(182, () => 0),
      FRAME,
    );
    const wild = drawArc(
      even(182, (i) => (i % 2 ? 90 : -90)),
      FRAME,
    );
    expect(columns(wild)).toEqual(columns(calm));
  });

  it('merges only where a bar would have less than 3 px', () => {
    expect(groupSize(182, FRAME)).toBe(1);
    expect(groupSize(182, { ...FRAME, widthPx: 442 })).toBe(2);
    expect(
      drawArc(
        even(182, () => 4),
        { ...FRAME, widthPx: 296 },
      ),
    ).toHaveLength(91);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 40, max: 1800 }),
        (n, width) => {
          const size = groupSize(n, { widthPx: width, mergeUnderPx: 3 });
          expect(size === 1).toBe(width / n >= 3);
          if (size > 1) expect((width * size) / n).toBeGreaterThanOrEqual(3);
        },
      ),
    );
  });

  it('weighs the members of a group by their words', () => {
    const two = even(2, (i) => (i === 0 ? 40 : -20)).map((place, i) => ({
      ...place,
      wordCount: i === 0 ? 300 : 100,
    }));
    const [bar] = drawArc(two, { ...FRAME, widthPx: 4 });
    expect(bar?.score).toBe(25);
  });

  it('leaves silence between segments empty', () => {
    const places: ArcPlace[] = [
      { startMs: 0, endMs: 1_800_000, score: 5, wordCount: 1 },
      { startMs: 5_400_000, endMs: 7_200_000, score: 5, wordCount: 1 },
    ];
    const [one, two] = drawArc(places, FRAME);
    expect((two?.columnX ?? 0) - ((one?.columnX ?? 0) + (one?.columnWidth ?? 0))).toBeGreaterThan(
      380,
    );
  });

  it('keeps the bars in place while more are still being scored', () => {
    for (const scale of ['time', 'order'] as const) {
      const all = even(182, (i) => (i % 9) - 4);
      const whole = drawArc(all, { ...FRAME, scale });
      const part = drawArc(all.slice(0, 96), { ...FRAME, scale, total: 182 });
      expect(part).toEqual(whole.slice(0, 96));
    }
  });

  it('draws nothing of nothing', () => {
    expect(drawArc([], FRAME)).toEqual([]);
    expect(placeOf(5000, [], { ...FRAME, scale: 'order' })).toBe(0);
  });
});

describe('where the video plays', () => {
  it('is a straight line of the clock in the time scale', () => {
    expect(placeOf(3_600_000, [], FRAME)).toBe(391);
    expect(placeOf(-5, [], FRAME)).toBe(0);
    expect(placeOf(9_999_999, [], FRAME)).toBe(782);
  });

  it('lies inside the bar that plays, in both scales, and never goes back', () => {
    fc.assert(
      fc.property(
        episode,
        frames,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (sample, wanted, share) => {
          const { places, durationMs } = sample;
          const frame = { ...FRAME, ...wanted, durationMs };
          const ms = share * durationMs;
          const x = placeOf(ms, places, frame);
          expect(placeOf(ms + 1000, places, frame)).toBeGreaterThanOrEqual(x);
          const at = segmentAt(ms, places);
          const place = places[at];
          if (!place || ms < place.startMs || ms >= place.endMs) return;
          const bar = drawArc(places, frame).find(({ first, last }) => first <= at && at <= last);
          if (!bar) throw new Error('a place without a bar');
          expect(x).toBeGreaterThanOrEqual(bar.columnX - 1);
          expect(x).toBeLessThanOrEqual(bar.columnX + bar.columnWidth + 1);
        },
      ),
    );
  });

  it('is the last segment begun, and the first one before all', () => {
    const places = [{ startMs: 1000 }, { startMs: 2000 }, { startMs: 9000 }];
    expect([0, 1000, 1999, 2000, 8999, 9000, 99_999].map((ms) => segmentAt(ms, places))).toEqual([
      0, 0, 0, 1, 1, 2, 2,
    ]);
  });
});
