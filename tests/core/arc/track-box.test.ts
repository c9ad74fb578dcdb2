import { describe, expect, it } from 'vitest';
import { lineDistance, overlayHeight, TRAIL_BOX, trackBox } from '@/core/arc/track-box';

const HEIGHTS = ['standard', 'compact', 'tall'] as const;

describe('the track', () => {
  it.each(HEIGHTS)('of %s height has equal room on both sides of the mid-line', (height) => {
    for (const hasChapters of [true, false]) {
      const box = trackBox(height, hasChapters);
      expect(box.midY - box.plotTop).toBe(box.half);
      expect(box.plotBottom - box.midY - 1).toBe(box.half);
      expect(box.plotTop).toBeGreaterThanOrEqual(4);
      expect(box.plotBottom).toBeLessThanOrEqual(box.laneTop ?? box.height);
    }
  });

  it('keeps its half without chapters, so that heights stay comparable', () => {
    expect(trackBox('standard', false).half).toBe(trackBox('standard', true).half);
    expect(trackBox('tall', false).laneTop).toBeUndefined();
    expect(trackBox('compact', true).laneTop).toBeUndefined();
  });

  it('has its lines at ±20 and ±60 where bars of that score end', () => {
    expect(lineDistance(20, 42)).toBe(12);
    expect(lineDistance(60, 42)).toBe(36);
  });

  it('shrinks to a trail that steps of 5 px fit', () => {
    expect(TRAIL_BOX.midY).toBeGreaterThanOrEqual(5);
    expect(TRAIL_BOX.height - TRAIL_BOX.midY - 1).toBeGreaterThanOrEqual(5);
  });
});

describe('the height that the overlay reserves', () => {
  it('is 200, 109 and 266 under the player, 24 when folded', () => {
    const of = (height: (typeof HEIGHTS)[number], collapsed = false) =>
      overlayHeight({ height, collapsed }, 806);
    expect(HEIGHTS.map((height) => of(height))).toEqual([200, 109, 266]);
    expect(HEIGHTS.map((height) => of(height, true))).toEqual([24, 24, 24]);
  });

  it('is more where the rows stand below one another', () => {
    expect(overlayHeight({ height: 'standard', collapsed: false }, 479)).toBeGreaterThan(300);
  });
});
