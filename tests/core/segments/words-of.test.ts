import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsOf } from '@/core/segments/words-of';

it('gives the runs between white space and never an empty word', () => {
  expect(wordsOf('  so\n the\tmodel ')).toEqual(['so', 'the', 'model']);
  expect(wordsOf(' \n ')).toEqual([]);
});

it('keeps every letter of any text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(wordsOf(text).join('')).toBe(text.replace(/\s+/g, ''));
    }),
  );
});
