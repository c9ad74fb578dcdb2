import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeyPhrase } from '@/core/words/key-phrases';
import type { ScoredSegment } from '@/core/segment';
import { statisticsOf } from '@/core/figures/statistics';
import { whyItMatters } from '@/core/words/why-it-matters';
import { anyScores, segmentAt } from '../../helpers/talk.ts';

const phrase = (text: string): KeyPhrase => ({ text, key: text, uses: 9, weight: 9, distinct: 3 });
const PHRASES = [phrase('induction heads'), phrase('grokking')];

function speaking(index: number, score: number | null): ScoredSegment {
  const word = (score ?? 0) < 0 ? 'catastrophe' : 'promising';
  const text = `I think it is ${word} for everybody.`;
  const reasons =
    score === null || score === 0 ? [] : [{ text: word, weight: score, rule: 'phrase' as const }];
  return segmentAt(index, score, { text, reasons });
}

function why(scores: readonly (number | null)[], phrases: readonly KeyPhrase[] = PHRASES) {
  const segments = scores.map((score, i) => speaking(i, score));
  const statistics = statisticsOf(segments);
  return whyItMatters({
    segments,
    statistics,
    lens: 'technical',
    moments: [],
    phrases,
    chapters: [],
  });
}

const flat = (count: number, score = 0) => Array.from({ length: count }, () => score);

describe('why an episode matters', () => {
  it('says what dominates and what stands out, with phrase and time', () => {
    const text = why([...flat(30), 50, ...flat(9)]);
    expect(text).toContain(
      'Nineteen in twenty segments take no side; they explain induction heads and grokking.',
    );
    expect(text).toContain('The one clear hope comes at 40:00, with “promising”');
    expect(text).toContain('nothing pulls clearly the other way');
  });

  it('says where the arc turns', () => {
    const text = why([...flat(20, -50), ...flat(20, 50)]);
    expect(text).toContain(
      'It turns at 26:40: the talk leans −93 until then and +93 from there on',
    );
  });

  it('says where a side gathers', () => {
    expect(why([...flat(34), 50, 60, 50, 40, 30, 30])).toContain('The hope gathers in the last');
  });

  it('says plainly that nothing was found', () => {
    expect(why([null, null])).toBe(
      'None of the words speak for risk or opportunity. They speak of induction heads and grokking.',
    );
    expect(why([], [])).toBe('The captions hold no words.');
    expect(why([0, 3, -8])).toContain('the furthest is −8 at 2:40, with “catastrophe”');
  });

  it('is different for arcs that are different', () => {
    const arcs = [
      flat(40),
      flat(40, -50),
      flat(40, 50),
      [...flat(20, -50), ...flat(20, 50)],
      [...flat(20, 50), ...flat(20, -50)],
      [...flat(36), -60, -60, -60, -60],
      [-60, -60, -60, -60, ...flat(36)],
      [...flat(39), 30],
      flat(40).map((_, i) => (i % 2 ? 40 : -40)),
    ];
    expect(new Set(arcs.map((scores) => why(scores))).size).toBe(arcs.length);
  });

  it('is one to three clean sentences for any arc, without praise or a machine’s numbers', () => {
    fc.assert(
      fc.property(anyScores, fc.boolean(), (scores, named) => {
        const text = why(scores, named ? PHRASES : []);
        expect(text).toMatch(/^[A-Z].*\.$/);
        expect(text).not.toMatch(/undefined|NaN|-\d|\.\.|\s{2}|\s[,.;:]|balanced|good|bad|!/);
        expect(text.split(/\.\s/).length).toBeLessThanOrEqual(2);
        expect(text.split('“').length).toBe(text.split('”').length);
      }),
    );
  });
});
