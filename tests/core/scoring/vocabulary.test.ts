import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spokenWords } from '@/core/scoring/spoken-words';
import { createVocabulary, UNKNOWN } from '@/core/scoring/vocabulary';

const known =
  "danger don't rock'n'roll superintelligence electroencephalography gpt0 naïve öl 0 a".split(' ');
const vocabulary = createVocabulary(known);

/** What is heard, word for word as `spokenWords` has it. */
function heard(text: string) {
  const { count, ids, places } = vocabulary.hear(text);
  return Array.from({ length: count }, (_none, i) => ({
    id: ids[i],
    start: places[2 * i],
    end: places[2 * i + 1],
  }));
}

const expected = (text: string) =>
  spokenWords(text).map(({ word, start, end }) => ({ id: vocabulary.idOf(word), start, end }));

describe('a vocabulary', () => {
  test('every known word has a number of its own, any other none', () => {
    const ids = known.map(vocabulary.idOf);
    expect(new Set(ids).size).toBe(known.length);
    expect(Math.min(...ids)).toBeGreaterThan(UNKNOWN);
    expect(Math.max(...ids)).toBeLessThan(vocabulary.size);
    expect(vocabulary.idOf('dangers')).toBe(UNKNOWN);
  });

  test('is heard whatever its case, apostrophes, length and alphabet', () => {
    for (const word of known) {
      const written = word.toUpperCase().replaceAll("'", '’');
      expect(heard(`um, [Music] “${written}”!`).map(({ id }) => id)).toEqual([
        vocabulary.idOf(word),
      ]);
    }
  });

  test('words that share their last eighteen letters are told apart', () => {
    const [a = '', b = ''] = ['x', 'y'].map((first) => `${first}${'abcdefghi'.repeat(2)}`);
    const two = createVocabulary([a, b]);
    expect([...two.hear(`${a} ${b} ${a.slice(1)}`).ids]).toEqual([two.idOf(a), two.idOf(b), 0]);
  });

  test('hears any text as spokenWords does', () => {
    const bit = fc.oneof(
      fc.constantFrom(...known, 'Danger', 'DON’T', "'", '’', ' ', '[', ']', '[Music]', 'um', '42'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 40 }), (bits) => {
        const text = bits.join('');
        expect(heard(text)).toEqual(expected(text));
      }),
      { numRuns: 500 },
    );
  });

  test('what one text said stays as it was when others are heard', () => {
    const first = vocabulary.hear('danger a danger');
    const before = [...first.ids, ...first.places];
    for (let i = 0; i < 200; i++) vocabulary.hear('a danger '.repeat(200));
    expect([...first.ids, ...first.places]).toEqual(before);
  });
});
