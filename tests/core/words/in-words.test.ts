import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeInWords, shareInWords } from '@/core/words/in-words';

const MINUTE = 60_000;
const HOURS_4 = 240 * MINUTE;
const place = (from: number, to: number, chapters: { startMs: number; title: string }[] = []) =>
  placeInWords({ startMs: from * MINUTE, endMs: to * MINUTE }, chapters, HOURS_4);

describe('a share in words', () => {
  it('is said as a simple fraction', () => {
    expect([91, 67, 50, 26, 3].map(shareInWords)).toEqual([
      'nine in ten',
      'two in three',
      'half',
      'one in four',
      'one in fifty',
    ]);
  });

  it('is all or none only where it is', () => {
    for (let percent = 1; percent < 100; percent++) {
      expect(['all', 'none']).not.toContain(shareInWords(percent));
    }
    expect([shareInWords(100), shareInWords(0)]).toEqual(['all', 'none']);
  });
});

describe('a place in words', () => {
  it('is at an end where it is', () => {
    expect(place(0, 28)).toBe('in the first half hour');
    expect(place(210, 240)).toBe('in the last half hour');
    expect(place(180, 239)).toBe('in the last hour');
    expect(place(234, 240)).toBe('in the last six minutes');
  });

  it('is between two times elsewhere', () => {
    expect(place(41, 62)).toBe('between 41:00 and 1:02:00');
  });

  it('is a chapter where the two are nearly the same', () => {
    const chapters = [0, 40, 65].map((minute, i) => ({
      startMs: minute * MINUTE,
      title: `Part ${i}`,
    }));
    expect(place(41, 62, chapters)).toBe('in the chapter “Part 1”');
    expect(place(41, 120, chapters)).toBe('between 41:00 and 2:00:00');
  });

  it('is always some place', () => {
    fc.assert(
      fc.property(fc.nat(240), fc.nat(240), (a, b) => {
        expect(place(Math.min(a, b), Math.max(a, b))).toMatch(
          /^(?:in the (?:first|last) |between \d)/,
        );
      }),
    );
  });
});
