import { describe, expect, it } from 'vitest';
import type { Reason } from '@/core/segment';
import { arcName, firstWords, leanWords, phrasesText, restOf } from '@/ui/arc/segment-words';
import { CALM, GRIM, sampleSegments } from '../harness/sample-view';

describe('words about a segment', () => {
  it('leave a rest so that the column adds up to the score', () => {
    for (const segment of [...sampleSegments(CALM), ...sampleSegments(GRIM)]) {
      const shown = segment.reasons.slice(0, 3).reduce((sum, { weight }) => sum + weight, 0);
      const rest = restOf(segment, 3);
      expect(shown + rest.weight).toBe(segment.score);
      expect(rest.count).toBe(Math.max(0, segment.reasons.length - 3));
    }
  });

  it('name at most three phrases, with true minus signs', () => {
    const reason = (text: string, weight: number): Reason => ({ text, weight, rule: 'phrase' });
    const reasons = [reason('a', 9), reason('b', -8), reason('c', 4), reason('d', 1)];
    expect(phrasesText(reasons)).toBe('“a” +9 · “b” −8 · “c” +4');
  });

  it('begin a quote and say that it goes on', () => {
    expect(firstWords('one two three', 2)).toBe('one two…');
    expect(firstWords(' one  two ', 2)).toBe('one two');
  });
});

describe('words about an arc', () => {
  it('name it with its count and lean', () => {
    expect(arcName(182, { score: 13, band: 'mixed' })).toBe(
      'Episode arc, 182 segments, leaning mixed +13',
    );
    expect(arcName(1, undefined)).toBe('Episode arc, 1 segment');
  });

  it('are short where room is', () => {
    expect(leanWords({ score: -72, band: 'risk-forward' }, false)).toBe('Risk-forward leaning');
    expect(leanWords({ score: -72, band: 'risk-forward' }, true)).toBe('Risk-forward');
  });
});
