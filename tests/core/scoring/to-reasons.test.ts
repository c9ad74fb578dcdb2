import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toReasons } from '@/core/scoring/to-reasons';
import { createVocabulary } from '@/core/scoring/vocabulary';

const text = 'One  TWO, three four five six seven eight nine ten';
const words = createVocabulary([]).hear(text);
const plain = (from: number, to: number, points: number) => ({
  from,
  to,
  points,
  rule: 'phrase' as const,
  phrase: 0,
});

test('weights add up to the score exactly, largest first, none of them nought', () => {
  const points = fc.double({ min: -20, max: 20, noNaN: true });
  fc.assert(
    fc.property(fc.array(points, { maxLength: 10 }), (list) => {
      const score = Math.round(list.reduce((a, b) => a + b, 0));
      const contributions = list.map((p, i) => plain(i, i + 1, p));
      const reasons = toReasons(contributions, { text, words, scale: 1, score });
      expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBe(score + 0);
      reasons.forEach(({ weight }, i) => {
        expect(weight).not.toBe(0);
        expect(Math.abs(weight)).toBeLessThanOrEqual(Math.abs(reasons[i - 1]?.weight ?? 1e9));
      });
    }),
  );
});

test('neighbours that pull the same way are one phrase, as it stands in the text', () => {
  const contributions = [plain(0, 1, 3), plain(1, 2, 4), plain(3, 4, -5)];
  const reasons = toReasons(contributions, { text, words, scale: 1, score: 2 });
  expect(reasons).toEqual([
    { text: 'One TWO', weight: 7, rule: 'phrase' },
    { text: 'four', weight: -5, rule: 'phrase' },
  ]);
});

test('a phrase that a cue changed names its rule and the cue', () => {
  const negated = { ...plain(2, 3, 6), rule: 'negated' as const, trigger: { from: 1, to: 2 } };
  const reasons = toReasons([negated], { text, words, scale: 1, score: 6 });
  expect(reasons).toEqual([{ text: 'three', weight: 6, rule: 'negated', trigger: 'TWO' }]);
});
