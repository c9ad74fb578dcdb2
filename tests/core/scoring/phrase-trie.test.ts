import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPhraseTrie } from '@/core/scoring/phrase-trie';
import { spokenWords } from '@/core/scoring/spoken-words';

test('the longest phrase wins, and a phrase cut short falls back to a shorter one', () => {
  const trie = createPhraseTrie(['no', 'no idea', 'no idea how it works']);
  const at = (text: string) => trie.longestAt(spokenWords(text), 0);
  expect(at('no idea how it works at all')).toEqual({ length: 5, phrase: 2 });
  expect(at('no idea how it ends')).toEqual({ length: 2, phrase: 1 });
  expect(at('no')).toEqual({ length: 1, phrase: 0 });
  expect(at('nowhere')).toBeUndefined();
});

test('finds what a plain search finds', () => {
  const word = fc.constantFrom('a', 'b', 'c');
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.uniqueArray(phrase), fc.array(word, { minLength: 1 }), (phrases, text) => {
      const words = spokenWords(text.join(' '));
      const found = createPhraseTrie(phrases).longestAt(words, 0);
      const fitting = phrases.filter((p) => `${text.join(' ')} `.startsWith(`${p} `));
      const longest = Math.max(0, ...fitting.map((p) => p.split(' ').length));
      expect(found?.length ?? 0).toBe(longest);
    }),
  );
});
