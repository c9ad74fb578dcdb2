import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toModel } from '@/core/scoring/model';
import { createPhraseReader } from '@/core/scoring/read-phrases';
import { spokenWords } from '@/core/scoring/spoken-words';
import { smallModel } from '../../helpers/small-model';

const read = createPhraseReader(toModel(smallModel()));
const found = (text: string) => read(spokenWords(text));
const sum = (text: string) => found(text).reduce((total, { points }) => total + points, 0);

test('the longest phrase is taken, and none of its words again', () => {
  expect(found('a grave danger')).toMatchObject([{ from: 1, to: 3, points: -14, rule: 'phrase' }]);
});

test.each([
  ['it is not a danger', 'negated', 4],
  ['it might be a danger', 'hedged', -4],
  ['is it a danger', 'question', -4],
  ['very promising', 'intensified', 15],
])('in "%s" the phrase is %s', (text, rule, points) => {
  expect(found(text)).toMatchObject([{ rule, points }]);
});

test('the cue that changed a phrase is named', () => {
  const text = 'it might be a danger';
  const [{ trigger } = { trigger: undefined }] = found(text);
  const cue = spokenWords(text).slice(trigger?.from, trigger?.to);
  expect(cue.map(({ word }) => word)).toEqual(['might', 'be']);
});

test('a scope ends with its reach, and at a stop', () => {
  expect(sum('not one two three four danger')).toBe(-8);
  expect(sum('not that but danger')).toBe(-8);
  expect(sum('not that danger')).toBe(4);
});

test('an exception to a cue opens nothing', () => {
  expect(sum('not only danger')).toBe(-8);
});

test('a phrase said again counts less each time, and says so', () => {
  expect(found('danger, I say danger, danger')).toMatchObject([
    { rule: 'phrase', points: -8 },
    { rule: 'repeated', points: expect.closeTo(-2.4, 9) as number },
    { rule: 'repeated', points: expect.closeTo(-0.72, 9) as number },
  ]);
  expect(found('danger danger')[0]).toMatchObject({ points: -8 });
});

test('two scopes both count', () => {
  expect(sum('not a very grave danger')).toBeCloseTo(-14 * -0.5 * 1.5, 9);
});

test('contributions stand in order and never overlap', () => {
  const word = fc.constantFrom('grave', 'danger', 'safe', 'not', 'only', 'might', 'be', 'x', 'but');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      let last = 0;
      for (const { from, to } of found(words.join(' '))) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        last = to;
      }
      expect(last).toBeLessThanOrEqual(words.length);
    }),
  );
});
