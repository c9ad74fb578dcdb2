import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openLetter, writeLetter } from '@/page/bridge-letter';

test('what is written arrives, body and all', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), (head, body) => {
      const sent = JSON.parse(JSON.stringify(head)) as unknown;
      expect(openLetter(writeLetter(head, body))).toEqual({ head: sent, body });
    }),
  );
});

test('a body with lines of its own arrives whole', () => {
  expect(openLetter(writeLetter({ about: 'answer' }, '{\n"a": 1\n}'))?.body).toBe('{\n"a": 1\n}');
});

test('what is no letter opens to nothing, whatever it is', () => {
  fc.assert(
    fc.property(fc.anything(), (detail) => {
      fc.pre(typeof detail !== 'string' || !detail.includes('\n'));
      expect(openLetter(detail)).toBeUndefined();
    }),
  );
  for (const head of ['[]', 'null', '1', '{', '']) expect(openLetter(`${head}\n`)).toBeUndefined();
});

test('a head beyond all measure is not read', () => {
  expect(openLetter(writeLetter({ a: 'x'.repeat(2_100_000) }))).toBeUndefined();
});
