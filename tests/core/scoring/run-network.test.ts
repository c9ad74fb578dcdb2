import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toNetwork } from '@/core/scoring/network';
import { createNetworkReader } from '@/core/scoring/run-network';
import { spokenWords } from '@/core/scoring/spoken-words';
import { smallNetwork } from '../../helpers/small-model';

const read = createNetworkReader(toNetwork(smallNetwork({ good: 3, bad: -3, so: 10 })));
const sharesOf = (text: string) => {
  const words = spokenWords(text);
  return [...read(words, new Float32Array(words.length * 2)).shares];
};

test('a share is what the layers make of a word and its neighbour', () => {
  expect(sharesOf('so good')[1]).toBeCloseTo(3 + 1, 5);
  expect(sharesOf('good so')[0]).toBeCloseTo(3, 5);
});

test('a layer lets nothing below zero through', () => {
  expect(sharesOf('bad')).toEqual([0]);
});

test('words that it does not know share in nothing', () => {
  expect(sharesOf('qwerty uiop')).toEqual([0, 0]);
});

test('what speaks for a lens adds up over the words, neighbours too', () => {
  const words = spokenWords('good, then good');
  const { lenses } = read(words, new Float32Array(6));
  expect(lenses[1]).toBeCloseTo(31 * 6.3, 3);
  expect(lenses[0]).toBe(0);
});

test('the same words give the same numbers however often and in whatever company', () => {
  const word = fc.constantFrom('good', 'bad', 'so', 'other');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join(' ');
      const alone = sharesOf(text);
      expect(sharesOf(text)).toEqual(alone);
      // Three unknown words away, another text is out of reach.
      expect(sharesOf(`${text} x y z so`).slice(0, words.length)).toEqual(alone);
    }),
  );
});
