import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captionFigures } from '@/core/figures/caption-figures';
import { percentText } from '@/core/figures/numbers-for-people';

const segment = (startMs: number, endMs: number, wordCount: number) => ({
  startMs,
  endMs,
  wordCount,
});

describe('figures of captions', () => {
  it('counts words, the share covered and the pace of what is covered', () => {
    const segments = [segment(0, 60_000, 150), segment(90_000, 150_000, 170)];
    expect(captionFigures(segments, 240_000)).toEqual({ words: 320, covered: 0.5, pace: 160 });
  });

  it('knows no share of an unknown length, and no pace of silence', () => {
    expect(captionFigures([], 0)).toEqual({ words: 0, covered: undefined, pace: undefined });
    expect(captionFigures([segment(0, 60_000, 9)], 0).covered).toBeUndefined();
  });

  it('keeps the share within a whole, and a silence takes nothing from the pace', () => {
    const lengths = fc.array(fc.tuple(fc.integer({ min: 1, max: 9e4 }), fc.nat(280)), {
      minLength: 1,
    });
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 9e6 }), (parts, durationMs) => {
        const apart = (gapMs: number) => {
          let at = 0;
          return parts.map(([ms, words]) => segment((at += gapMs), (at += ms), words));
        };
        const [dense, loose] = [apart(0), apart(5000)].map((all) =>
          captionFigures(all, durationMs),
        );
        expect(dense).toEqual(loose);
        expect(dense?.covered).toBeGreaterThan(0);
        expect(dense?.covered).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('a share in per cent', () => {
  it('is a whole only where it is one, and nothing only where it is nothing', () => {
    const said = [0, 0.001, 0.5, 0.999, 1].map(percentText);
    expect(said).toEqual(['0%', 'under 1%', '50%', '99%', '100%']);
  });
});
