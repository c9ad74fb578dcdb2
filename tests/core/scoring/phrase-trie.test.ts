import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPhraseTrie } from '@/core/scoring/phrase-trie';
import { createVocabulary } from '@/core/scoring/vocabulary';

function finderOf(phrases: readonly string[]) {
  const vocabulary = createVocabulary(phrases.flatMap((phrase) => phrase.split(' ')));
  const trie = createPhraseTrie(phrases, vocabulary);
  return (text: string, at = 0) => {
    const { ids, count } = vocabulary.hear(text);
    const phrase = trie.longestAt(ids, count, at);
    return { phrase, length: trie.lengthOf(phrase) };
  };
}

test('the longest phrase wins, and a phrase cut short falls back to a shorter one', () => {
  const at = finderOf(['no', 'no idea', 'no idea how it works']);
  expect(at('no idea how it works at all')).toEqual({ length: 5, phrase: 2 });
  expect(at('no idea how it ends')).toEqual({ length: 2, phrase: 1 });
  expect(at('no')).toEqual({ length: 1, phrase: 0 });
  expect(at('nowhere')).toEqual({ length: 0, phrase: -1 });
});

test('finds what a plain search finds, at every word', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'no', "don't", '0');
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const text = fc.array(fc.oneof(word, fc.constant('else')), { minLength: 1 });
  fc.assert(
    fc.property(fc.uniqueArray(phrase), text, (phrases, words) => {
      const find = finderOf(phrases);
      words.forEach((_word, at) => {
        const rest = `${words.slice(at).join(' ')} `;
        const fitting = phrases.filter((p) => rest.startsWith(`${p} `));
        const longest = Math.max(0, ...fitting.map((p) => p.split(' ').length));
        const found = find(words.join(' '), at);
        expect(found.length).toBe(longest);
        if (longest > 0) expect(rest.startsWith(`${phrases[found.phrase] ?? '?'} `)).toBe(true);
      });
    }),
  );
});

test('steps lead through the phrases and nowhere else', () => {
  const vocabulary = createVocabulary(['a', 'b']);
  const trie = createPhraseTrie(['a b'], vocabulary);
  const [a, b] = [vocabulary.idOf('a'), vocabulary.idOf('b')];
  const place = trie.step(trie.root, a);
  expect(trie.phraseAt(place)).toBe(-1);
  expect(trie.phraseAt(trie.step(place, b))).toBe(0);
  expect([trie.step(trie.root, b), trie.step(place, a), trie.step(0, b)]).toEqual([0, 0, 0]);
});
