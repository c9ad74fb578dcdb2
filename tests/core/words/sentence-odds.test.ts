import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceKeys, sentenceOdds } from '@/core/words/sentence-odds';

const FIGURES = {
  bias: -3,
  weights: new Map([
    ['right |', 2],
    ['| so', 4],
    ['right | so', 1],
    ['the |', -5],
    ['| 0', 0.5],
  ]),
};
const odds = (text: string) => [...sentenceOdds(text.split(' '), FIGURES)];

describe('the odds of a sentence’s end', () => {
  it('add up what the words around a place tell', () => {
    expect(odds('right so the model')).toEqual([-3, 4, -3, -8, -3]);
  });

  it('take all numbers alike', () => {
    expect(odds('model 12')[1]).toBe(odds('model 1999')[1]);
  });

  it('are told of every place, before the first word and after the last as well', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('right', 'so', 'the', '7', 'x')), (words) => {
        expect(sentenceOdds(words, FIGURES)).toHaveLength(words.length + 1);
      }),
    );
  });

  it('depend on no word further than three away', () => {
    const words = fc.array(fc.constantFrom('right', 'so', 'the'), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(words, words, words, (far, before, after) => {
        const near = [...before, ...after];
        expect(sentenceKeys([...far, ...near, ...far], 6)).toEqual(sentenceKeys(near, 3));
      }),
    );
  });

  it('know a run by its words and the place of the end', () => {
    expect(sentenceKeys(['a', 'b', 'c', 'd'], 2)).toEqual(
      expect.arrayContaining(['b |', 'a _ |', '| c', '| _ d', 'b | c', 'a b | c', 'b | c d']),
    );
  });
});
