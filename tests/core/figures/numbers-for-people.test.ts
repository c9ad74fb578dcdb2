import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clockRangeText,
  clockText,
  countText,
  dateText,
  dayText,
  deltaText,
  plainText,
  sharesText,
  shortStatisticsText,
  signedText,
  statisticsText,
} from '@/core/figures/numbers-for-people';
import type { Statistics } from '@/core/reading';
import { statisticsOf } from '@/core/figures/statistics';
import { anyScores, segmentsAt } from '../../helpers/talk.ts';

const anyNumber = fc.oneof(
  fc.double(),
  fc.double({ min: -1, max: 1 }),
  fc.integer({ min: -200, max: 200 }),
  fc.constantFrom(-0, NaN, Infinity, -Infinity, -0.4, 0.5, -3.7999999999999989),
);

/** A hyphen-minus before a figure, a zero with a sign, a fraction, or a word of the machine. */
const MACHINE = /-\d|[+−]0(?!\d)|\d\.\d|NaN|Infinity|undefined|null|e[+-]\d/;

const SAMPLE: Statistics = {
  count: 171,
  withoutEvidence: 11,
  median: 1,
  mean: 2.4,
  min: -67,
  max: 39,
  p10: -7,
  p90: 14,
  shares: { riskForward: 3, mixed: 91, opportunityForward: 6 },
};

describe('numbers for people', () => {
  it('never look like a machine’s, whatever they are made from', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (a, b) => {
        const texts = [signedText(a), plainText(a), deltaText(a), countText(a), clockText(a)];
        texts.push(
          clockRangeText(a, b),
          sharesText({ riskForward: a, mixed: b, opportunityForward: 0 }),
        );
        for (const text of texts) expect(text).not.toMatch(MACHINE);
      }),
      { numRuns: 2000 },
    );
  });

  it('carry their sign when they stand alone', () => {
    expect([13, -38, 0, -0.3, 0.4].map(signedText)).toEqual(['+13', '−38', '0', '0', '0']);
    expect([13, -38, -0].map(plainText)).toEqual(['13', '−38', '0']);
    expect([deltaText(-39), deltaText(36), deltaText(3.799999999999999)]).toEqual([
      'Δ −39',
      'Δ +36',
      'Δ +4',
    ]);
  });

  it('have commas at the thousands', () => {
    expect([0, 999, 1000, 5807, 1_234_567].map(countText)).toEqual([
      '0',
      '999',
      '1,000',
      '5,807',
      '1,234,567',
    ]);
  });

  it('are mirrored by the sign alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200, max: 200 }), (value) => {
        const swap = (text: string) => text.replace(/[+−]/, (sign) => (sign === '+' ? '−' : '+'));
        expect(signedText(0 - value)).toBe(swap(signedText(value)));
      }),
    );
  });
});

describe('times', () => {
  it('read as on the player', () => {
    expect([322_000, 3_149_999, 4_963_000, 0, 59_999].map(clockText)).toEqual([
      '5:22',
      '52:29',
      '1:22:43',
      '0:00',
      '0:59',
    ]);
    expect(clockRangeText(2_470_000, 2_548_000)).toBe('41:10 to 42:28');
  });

  it('never go back as time goes on', () => {
    const seconds = (clock: string) =>
      clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
    fc.assert(
      fc.property(fc.nat(100_000_000), fc.nat(100_000_000), (a, b) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)];
        expect(seconds(clockText(early))).toBeLessThanOrEqual(seconds(clockText(late)));
        expect(seconds(clockText(a))).toBe(Math.floor(a / 1000));
      }),
    );
  });
});

describe('days', () => {
  it('leave out the year that it is', () => {
    expect(dayText('2026-04-02', 2026)).toBe('2 Apr');
    expect(dayText('2025-12-31', 2026)).toBe('31 Dec 2025');
  });

  it('are empty where there is no day', () => {
    for (const text of ['', '2026', '2026-13-01', '2026-04-00', 'soon'])
      expect(dayText(text, 2026)).toBe('');
    expect(dateText(NaN, 0)).toBe('');
  });

  it('come from moments too', () => {
    const noon = new Date(2026, 3, 2, 12).getTime();
    expect(dateText(noon, new Date(2026, 10, 23).getTime())).toBe('2 Apr');
    expect(dateText(noon, new Date(2027, 0, 1).getTime())).toBe('2 Apr 2026');
  });
});

describe('the line of statistics', () => {
  it('reads as designed, with and without silent segments', () => {
    const line =
      'median 1, mean 2, from −67 to 39, p10–p90 −7 to 14; 3% risk-forward, 91% mixed, 6% opportunity-forward.';
    expect(statisticsText(SAMPLE)).toBe(`Across 171 of 182 segments: ${line} 11 without evidence.`);
    expect(statisticsText({ ...SAMPLE, count: 182, withoutEvidence: 0 })).toBe(
      `Across 182 segments: ${line}`,
    );
    expect(shortStatisticsText(SAMPLE)).toBe('Med 1 · avg 2 · 182 segs');
  });

  it('says so where nothing was found', () => {
    expect(statisticsText(statisticsOf(segmentsAt([null, null])))).toBe(
      'Across 2 segments: none with evidence.',
    );
  });

  it('never looks like a machine’s', () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const statistics = statisticsOf(segmentsAt(scores));
        expect(statisticsText(statistics)).not.toMatch(MACHINE);
        expect(shortStatisticsText(statistics)).not.toMatch(MACHINE);
      }),
    );
  });
});
