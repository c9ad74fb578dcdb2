import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spokenWords } from '@/core/scoring/spoken-words';

const heard = (text: string) => spokenWords(text).map(({ word }) => word);

describe('spokenWords', () => {
  test('case, punctuation, fillers and sound marks make no difference', () => {
    const clean = heard("so it isn't that safe");
    expect(heard('So, um — it ISN’T [Music] that… safe!')).toEqual(clean);
    expect(clean).toEqual(['so', 'it', "isn't", 'that', 'safe']);
  });

  test('a run of digits is one number whatever it says', () => {
    expect(heard('in 2031 or 2,048')).toEqual(['in', '0', 'or', '0', '0']);
  });

  test('a bracket that never closes hides nothing', () => {
    expect(heard(`[ ${'word '.repeat(30)}`)).toHaveLength(30);
  });

  test('every word stands where it says, in order, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { word, start, end } of spokenWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          const written = text.slice(start, end).toLowerCase().replaceAll('’', "'");
          expect(word === '0' || word === written).toBe(true);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('takes time in proportion to the text, even where brackets never close', () => {
    const time = (text: string) => {
      const started = performance.now();
      spokenWords(text);
      return performance.now() - started;
    };
    time('['.repeat(100_000));
    expect(time('['.repeat(2_000_000))).toBeLessThan(3_000);
  });
});
