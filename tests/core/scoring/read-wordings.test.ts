import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWordingReader } from '@/core/scoring/read-wordings';
import { spokenWords } from '@/core/scoring/spoken-words';

const read = createWordingReader(
  new Map([
    ['turns', 1],
    ['turns out', 4],
    ['out that it', -3],
  ]),
);
const shares = (text: string) => [...read(spokenWords(text))];

test('every known run adds its points, overlapping or not, shared by its words', () => {
  expect(shares('it turns out that it')).toEqual([0, 3, 1, -1, -1]);
});

test('the sum over the words is the sum over the runs', () => {
  const word = fc.constantFrom('turns', 'out', 'that', 'it', 'so');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = ` ${words.join(' ')} `;
      const count = (run: string) =>
        words.filter((_w, i) => {
          const length = run.split(' ').length;
          return words.slice(i, i + length).join(' ') === run;
        }).length;
      const wanted = count('turns') + 4 * count('turns out') - 3 * count('out that it');
      expect(shares(text).reduce((a, b) => a + b, 0)).toBeCloseTo(wanted, 4);
    }),
  );
});
