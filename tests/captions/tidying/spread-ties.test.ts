import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadTies } from '@/captions/tidying/spread-ties';
import type { TimedLine } from '@/captions/tidying/timed-line';

const line = (startMs: number): TimedLine => ({
  row: { startMs, pieces: [] },
  startMs,
  tokens: [{ text: 'x', atMs: undefined }],
  marks: [],
  newSpeaker: false,
});
const spread = (starts: readonly number[]) =>
  spreadTies(starts.map(line)).map((each) => each.startMs);

it('shares the time to the next start, a second at most', () => {
  expect(spread([0, 0, 5000, 5000, 5000, 5300])).toEqual([0, 500, 5000, 5100, 5200, 5300]);
});

it('moves on by a millisecond where there is no time to share', () => {
  expect(spread([7, 7, 7, 8, 9])).toEqual([7, 8, 9, 10, 11]);
});

it('never puts two together, and leaves alone what is apart', () => {
  const starts = fc.array(fc.nat({ max: 3000 }), { maxLength: 40 });
  fc.assert(
    fc.property(starts, (all) => {
      const sorted = all.toSorted((a, b) => a - b);
      const out = spread(sorted);
      out.forEach((start, i) => expect(start).toBeGreaterThan(out[i - 1] ?? -1));
      out.forEach((start, i) => expect(start).toBeGreaterThanOrEqual(sorted[i] ?? 0));
      if (new Set(all).size === all.length) expect(out).toEqual(sorted);
    }),
  );
});
