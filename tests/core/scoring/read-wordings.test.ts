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

test('a run that comes again counts less each time', () => {
  const [first = 0, second = 0, third = 0] = shares('turns x turns x turns').filter((v) => v !== 0);
  expect([first, second, third]).toEqual([1, expect.closeTo(0.3, 6), expect.closeTo(0.09, 6)]);
});

test('the sum over the words is the sum over the runs, each less when it comes again', () => {
  const word = fc.constantFrom('turns', 'out', 'that', 'it', 'so');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const count = (run: string) =>
        words.filter((_w, i) => {
          const length = run.split(' ').length;
          return words.slice(i, i + length).join(' ') === run;
        }).length;
      const times = (run: string) => (1 - 0.3 ** count(run)) / (1 - 0.3);
      const wanted = times('turns') + 4 * times('turns out') - 3 * times('out that it');
      expect(shares(words.join(' ')).reduce((a, b) => a + b, 0)).toBeCloseTo(wanted, 4);
    }),
  );
});
