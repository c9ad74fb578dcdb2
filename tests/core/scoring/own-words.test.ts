import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createScorer } from '@/core/scoring/create-scorer';
import { toModel } from '@/core/scoring/model';
import {
  faultOfOwnWord,
  MOST_OWN_WORDS,
  scorerVersion,
  spokenPhrase,
  type OwnWord,
} from '@/core/scoring/own-words';
import { smallModel, smallNetwork } from '../../helpers/small-model';

const model = toModel(smallModel({ network: smallNetwork({ flourish: 9 }) }));
const shippedModel = toModel(
  JSON.parse(readFileSync(new URL('../../../assets/public/model.json', import.meta.url), 'utf8')),
);
const with_ = (...own: [string, number][]) =>
  createScorer(
    model,
    own.map(([phrase, weight]): OwnWord => ({ phrase, weight })),
  );

describe('own words', () => {
  test('an added phrase gives its weight each time it is said, under its own name', () => {
    const { score, reasons } = with_(['Winter is coming', -14]).score('and winter is coming soon');
    expect(score).toBe(-14);
    expect(reasons).toEqual([{ text: 'winter is coming', weight: -14, rule: 'own word' }]);
  });

  test('a silenced phrase, or a word that only the network knows, says nothing any more', () => {
    expect(with_().score('a promising result').score).toBe(10);
    expect(with_(['promising', 0]).score('a promising result')).toMatchObject({
      score: 0,
      band: 'no-evidence',
      reasons: [],
    });
    expect(with_(['flourish', 0]).score('we flourish').reasons).toEqual([]);
  });

  test('an own word is a reason of its own beside what stands next to it', () => {
    const { reasons } = with_(['winter', -5]).score('danger winter danger');
    expect(reasons.filter(({ rule }) => rule === 'own word')).toEqual([
      { text: 'winter', weight: -5, rule: 'own word' },
    ]);
    expect(reasons.length).toBeGreaterThan(1);
  });

  test('texts without them score as ever', () => {
    const plain = createScorer(shippedModel);
    const mine = createScorer(shippedModel, [{ phrase: 'zzyzx road', weight: 20 }]);
    const text = 'I am worried, but this method works surprisingly well and it is promising.';
    expect(mine.score(text)).toEqual(plain.score(text));
  });

  test('reasons still add up, and more weight never lowers a score', () => {
    const words = 'danger safe promising winter we not very but flourish'.split(' ');
    const phrase = fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 2 })
      .map((some) => some.join(' '));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { maxLength: 40 }),
        phrase,
        fc.integer({ min: -30, max: 29 }),
        (said, own, weight) => {
          const text = said.join(' ');
          const less = with_([own, weight]).score(text);
          const more = with_([own, weight + 1]).score(text);
          expect(more.score).toBeGreaterThanOrEqual(less.score);
          for (const { score, reasons } of [less, more]) {
            expect(reasons.reduce((sum, reason) => sum + reason.weight, 0)).toBe(score);
          }
        },
      ),
    );
  });
});

test('the version tells which own words were heeded, whatever their order', () => {
  const a = { phrase: 'Winter is coming', weight: -14 };
  const b = { phrase: 'promising', weight: 0 };
  expect(scorerVersion('3', [])).toBe('3');
  expect(scorerVersion('3', [a, b])).toBe(scorerVersion('3', [b, a]));
  expect(scorerVersion('3', [a])).not.toBe(scorerVersion('3', [{ ...a, weight: -13 }]));
  expect(createScorer(model, [a]).version).toBe(scorerVersion('small', [a]));
});

describe('what can be an own word', () => {
  test.each([
    ['winter is coming', undefined],
    ['AGI', undefined],
    ['  ', 'Write a word'],
    ['[Music]', 'Write a word'],
    ['the', 'stands everywhere'],
    ['of the', 'stands everywhere'],
    ['a b c d e f g h winter', 'at most 8 words'],
    ['w'.repeat(61), 'at most 8 words and 60 letters'],
    ['PROMISING!', 'in your list already'],
  ])('%s: %s', (phrase, fault) => {
    const said = faultOfOwnWord(phrase, [{ phrase: 'promising', weight: 0 }]);
    if (fault === undefined) expect(said).toBeUndefined();
    else expect(said).toContain(fault);
  });

  test('there is an end to the list', () => {
    const many = Array.from({ length: MOST_OWN_WORDS }, (_, n) => ({
      phrase: `word${n}`,
      weight: 1,
    }));
    expect(faultOfOwnWord('winter', many)).toContain('room for 100');
    expect(spokenPhrase('It’s 2027!')).toBe("it's 0");
  });
});
