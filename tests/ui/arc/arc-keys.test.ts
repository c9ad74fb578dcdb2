import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChapterCell } from '@/core/arc/chapter-cells';
import { segmentAfterKey } from '@/ui/arc/arc-keys';

const cell = (firstSegment: number, segments: number): ChapterCell => ({
  automatic: false,
  title: '',
  startMs: 0,
  endMs: 0,
  x: 0,
  width: 0,
  mean: null,
  firstSegment,
  segments,
});

const BARE = { count: 50, cells: [] };
const WITH_CHAPTERS = { count: 50, cells: [cell(0, 20), cell(20, 0), cell(20, 15), cell(35, 15)] };

describe('keys on the arc', () => {
  it('step by one, and up is later', () => {
    expect(segmentAfterKey('ArrowRight', 7, BARE)).toBe(8);
    expect(segmentAfterKey('ArrowUp', 7, BARE)).toBe(8);
    expect(segmentAfterKey('ArrowLeft', 7, BARE)).toBe(6);
    expect(segmentAfterKey('ArrowDown', 7, BARE)).toBe(6);
  });

  it('go by ten without chapters', () => {
    expect(segmentAfterKey('PageDown', 7, BARE)).toBe(17);
    expect(segmentAfterKey('PageUp', 7, BARE)).toBe(0);
  });

  it('go by chapter where there are some, and from its middle back to its start', () => {
    expect(segmentAfterKey('PageDown', 7, WITH_CHAPTERS)).toBe(20);
    expect(segmentAfterKey('PageDown', 40, WITH_CHAPTERS)).toBe(49);
    expect(segmentAfterKey('PageUp', 25, WITH_CHAPTERS)).toBe(20);
    expect(segmentAfterKey('PageUp', 20, WITH_CHAPTERS)).toBe(0);
  });

  it('never leave the arc', () => {
    const keys = 'ArrowRight ArrowLeft ArrowUp ArrowDown Home End PageUp PageDown'.split(' ');
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        fc.nat(49),
        fc.constantFrom(BARE, WITH_CHAPTERS),
        (key, from, arc) => {
          const next = segmentAfterKey(key, from, arc);
          expect(next).toBeGreaterThanOrEqual(0);
          expect(next).toBeLessThan(arc.count);
        },
      ),
    );
  });

  it('leave the keys of the player alone', () => {
    for (const key of ['f', 'k', 'm', 'c', 'j', 'l', '0', ' ', '/', '<', 'Tab', 'Shift', 'Enter']) {
      expect(segmentAfterKey(key, 3, BARE)).toBeUndefined();
    }
  });
});
