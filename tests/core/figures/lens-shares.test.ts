import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LENSES } from '@/core/lens';
import { lensSharesOf, primaryLensOf } from '@/core/figures/lens-shares';

const anySegments = fc.array(
  fc.record({ lens: fc.constantFrom(...LENSES), wordCount: fc.integer({ min: 1, max: 280 }) }),
);

describe('lens shares', () => {
  it('add up to 100 by words, or to 0 for nothing', () => {
    fc.assert(
      fc.property(anySegments, (segments) => {
        const sum = Object.values(lensSharesOf(segments)).reduce((a, b) => a + b, 0);
        expect(sum).toBe(segments.length === 0 ? 0 : 100);
      }),
    );
  });

  it('go by words, not by segments', () => {
    const segments = [
      { lens: 'technical', wordCount: 100 },
      { lens: 'governance', wordCount: 150 },
      { lens: 'governance', wordCount: 150 },
    ] as const;
    expect(lensSharesOf(segments)).toMatchObject({ technical: 25, governance: 75 });
  });
});

describe('the primary lens', () => {
  it('is the one of most words, whatever small talk there is', () => {
    const segments = [
      { lens: 'none', wordCount: 900 },
      { lens: 'strategic', wordCount: 200 },
      { lens: 'technical', wordCount: 100 },
    ] as const;
    expect(primaryLensOf(segments)).toBe('strategic');
  });

  it('is none only where nothing else is', () => {
    fc.assert(
      fc.property(anySegments, (segments) => {
        const hasSubject = segments.some(({ lens }) => lens !== 'none');
        expect(primaryLensOf(segments) === 'none').toBe(!hasSubject);
      }),
    );
  });

  it('does not depend on the order of segments', () => {
    fc.assert(
      fc.property(anySegments, (segments) => {
        expect(primaryLensOf(segments.toReversed())).toBe(primaryLensOf(segments));
      }),
    );
  });
});
