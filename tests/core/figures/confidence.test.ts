import { describe, expect, it } from 'vitest';
import { confidenceOf } from '@/core/figures/confidence';
import { segmentsAt } from '../../helpers/talk.ts';

const RANK = { low: 0, medium: 1, high: 2 };
const steady = (count: number) =>
  segmentsAt(Array.from({ length: count }, (_, i) => (i % 2 ? 30 : -5)));
const whole = (count: number) => count * 80_000;

describe('confidence', () => {
  it('is high for people’s captions of a whole, steady talk, and says all that holds it up', () => {
    const { level, because } = confidenceOf(steady(40), 'manual', whole(40));
    expect(level).toBe('high');
    expect(because).toContain('the captions were written by people');
    expect(because).toContain('8,000 words were read');
    expect(because.some((fact) => fact.startsWith('the two halves agree'))).toBe(true);
  });

  it('is medium for automatic captions, and says that they set it', () => {
    expect(confidenceOf(steady(40), 'asr', whole(40))).toEqual({
      level: 'medium',
      because: ['the captions are automatic'],
    });
  });

  it.each([
    ['few words', steady(4), 'manual' as const, whole(4), 'only 800 words were read'],
    [
      'a part of the video',
      steady(40),
      'manual' as const,
      whole(100),
      'the captions cover only 40% of the video',
    ],
    [
      'silence',
      segmentsAt([30, ...Array.from({ length: 29 }, () => null)]),
      'manual' as const,
      whole(30),
      'only 3% of the segments hold evidence',
    ],
    [
      'halves that contradict',
      segmentsAt(Array.from({ length: 30 }, (_, i) => (i < 15 ? -60 : 60))),
      'manual' as const,
      whole(30),
      'the two halves lean differently (−94 and +94)',
    ],
  ])('is low for %s, which comes first in the reasons', (_, segments, kind, durationMs, fact) => {
    const { level, because } = confidenceOf(segments, kind, durationMs);
    expect(level).toBe('low');
    expect(because[0]).toBe(fact);
  });

  it('never rises when words, evidence or the people behind the captions are taken away', () => {
    for (const kind of ['manual', 'asr', 'file'] as const) {
      for (const count of [40, 10, 3, 1]) {
        const own = confidenceOf(steady(count), kind, whole(40)).level;
        expect(RANK[own]).toBeLessThanOrEqual(
          RANK[confidenceOf(steady(40), 'manual', whole(40)).level],
        );
      }
    }
  });

  it('does not look at the share of the video where its length isn’t known', () => {
    expect(confidenceOf(steady(40), 'manual', 0).because.join()).not.toContain('of the video');
  });

  it('of nothing is low', () => {
    expect(confidenceOf([], 'manual', 0).level).toBe('low');
  });
});
