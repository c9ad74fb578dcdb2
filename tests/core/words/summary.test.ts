import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeyPhrase } from '@/core/words/key-phrases';
import { bandOf } from '@/core/score';
import type { ScoredSegment } from '@/core/segment';
import type { WordClock } from '@/core/segments/word-clock';
import { summaryQuotes } from '@/core/words/summary';
import { anyScores, segmentAt } from '../../helpers/talk.ts';

const PHRASES: KeyPhrase[] = ['circuits', 'tokens'].map((text) => ({
  text,
  key: text,
  uses: 9,
  weight: 9,
  distinct: 3,
}));
const start: WordClock = (segment, word) => segment.startMs + word * 100;

function speaking(index: number, score: number | null): ScoredSegment {
  const word = (score ?? 0) < 0 ? 'catastrophe' : 'promising';
  const text = `The circuits in room ${index} explain tokens of kind ${index}. I think it is ${word} for everybody in room ${index}. Thanks for having me.`;
  const reasons =
    score === null || score === 0 ? [] : [{ text: word, weight: score, rule: 'phrase' as const }];
  return segmentAt(index, score, { text, reasons });
}

const quotes = (scores: readonly (number | null)[]) =>
  summaryQuotes(
    scores.map((score, i) => speaking(i, score)),
    PHRASES,
    { clock: start },
  );
const flat = (count: number, score = 0) => Array.from({ length: count }, () => score);

describe('the quotes of a summary', () => {
  it('are three to five by the length of the talk, fewer in a short one', () => {
    expect([1, 2, 4, 6, 20, 60].map((count) => quotes(flat(count, 5)).length)).toEqual([
      1, 1, 2, 3, 4, 5,
    ]);
    expect(quotes([])).toEqual([]);
  });

  it('stand in order of time and are each said once', () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const found = quotes(scores);
        const times = found.map(({ startMs }) => startMs);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect(new Set(found.map(({ quote }) => quote)).size).toBe(found.length);
      }),
    );
  });

  it('speak for every band with more than 15 of 100 segments', () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const heard = scores.filter((score) => score !== null);
        fc.pre(heard.length >= 6);
        const bands = new Set(quotes(scores).map(({ band }) => band));
        for (const band of ['risk-forward', 'mixed', 'opportunity-forward'] as const) {
          const own = heard.filter((score) => bandOf(score) === band);
          if (own.length > 0.15 * heard.length) expect(bands.has(band), band).toBe(true);
        }
      }),
    );
  });

  it('say what a mixed segment is about, and what drove one that takes a side', () => {
    const [first] = quotes([5]);
    expect(first?.quote).toContain('circuits in room 0');
    const [sided] = quotes([-60]);
    expect(sided?.quote).toContain('catastrophe');
  });

  it('are spread over the talk', () => {
    const places = quotes(flat(100, 5)).map(({ segment }) => segment);
    expect(Math.max(...places) - Math.min(...places)).toBeGreaterThan(50);
  });

  it('never greet or thank', () => {
    for (const { quote } of quotes(flat(40, 5))) expect(quote).not.toContain('Thanks');
  });
});
