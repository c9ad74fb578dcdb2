import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownLeanOf, withPlace } from '@/core/assessment';

const LENGTH = 60_000;
const segments = Array.from({ length: 12 }, (_, at) => ({
  startMs: at * LENGTH,
  endMs: (at + 1) * LENGTH,
}));
const lean = fc.integer({ min: -100, max: 100 });
const moves = fc.array(fc.tuple(fc.nat(11), fc.option(lean, { nil: undefined })));
const at = (which: number) => segments[which] ?? { startMs: 0, endMs: 0 };

describe('where the user places segments', () => {
  it('holds the last word on each segment, in order of time', () => {
    fc.assert(
      fc.property(moves, (all) => {
        const places = all.reduce(
          (now, [which, own]) => withPlace(now, at(which), own),
          withPlace(undefined, at(0), undefined),
        );
        const last = new Map(all);
        segments.forEach((segment, which) =>
          expect(ownLeanOf(places, segment)).toBe(last.get(which)),
        );
        const starts = places.map(({ startMs }) => startMs);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
      }),
    );
  });

  it('stays with its moment when the talk is cut elsewhere', () => {
    const places = withPlace(undefined, at(3), -40);
    const cut = { startMs: at(3).startMs - 9000, endMs: at(3).endMs - 9000 };
    expect(ownLeanOf(places, cut)).toBe(-40);
    expect(ownLeanOf(places, { startMs: cut.endMs, endMs: cut.endMs + LENGTH })).toBeUndefined();
    expect(withPlace(places, cut, 5)).toEqual([{ startMs: cut.startMs, lean: 5 }]);
  });
});
