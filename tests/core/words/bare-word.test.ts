import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bareWord } from '@/core/words/bare-word';

it('takes case and outer punctuation off and leaves what is within', () => {
  expect(['“Don’t,', 'GPT-4.', '(well)', '95%', '—', 'e.g.'].map(bareWord)).toEqual([
    "don't",
    'gpt-4',
    'well',
    '95%',
    '',
    'e.g',
  ]);
});

it('leaves a bare word as it is', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(bareWord(bareWord(text))).toBe(bareWord(text));
    }),
  );
});
