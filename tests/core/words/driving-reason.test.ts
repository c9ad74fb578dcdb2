import { describe, expect, it } from 'vitest';
import { drivingReasons, reasonInWords } from '@/core/words/driving-reason';
import type { Reason } from '@/core/segment';

const reason = (text: string, weight: number): Reason => ({ text, weight, rule: 'phrase' });

describe('what drives a segment', () => {
  it('pulls the way of its score', () => {
    const reasons = [reason('bad outcome', -30), reason('promising path', 20)];
    expect(drivingReasons({ score: -10, reasons }).map(({ text }) => text)).toEqual([
      'bad outcome',
    ]);
    expect(drivingReasons({ score: 10, reasons }).map(({ text }) => text)).toEqual([
      'promising path',
    ]);
    expect(drivingReasons({ score: 0, reasons })).toEqual([]);
  });

  it('is the one that says most, not only the heaviest', () => {
    const reasons = [reason('very', -20), reason('nuclear war', -18), reason('war', -2)];
    expect(drivingReasons({ score: -40, reasons })[0]?.text).toBe('nuclear war');
  });
});

describe('a reason in words', () => {
  const said = (text: string, own: string) => reasonInWords({ text }, reason(own, -10));

  it('has no fillers, no article ahead, and no small word left hanging', () => {
    expect(said('we lose um control of it', 'lose control of')).toBe('lose control');
    expect(said('that is a promising path', 'a promising path')).toBe('promising path');
  });

  it('is made of whole words of the segment', () => {
    expect(said('with AI-enabled attacks now', 'enabled attacks')).toBe('AI-enabled attacks');
  });

  it('stays within a sentence', () => {
    expect(said('I like it. That is hopeful and good news', 'it. That is hopeful')).toBe(
      'That is hopeful',
    );
  });

  it('is the reason’s own text where the segment does not hold it', () => {
    expect(said('nothing of the kind', 'quite different words')).toBe('quite different words');
  });
});
