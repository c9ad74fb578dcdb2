import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, labelAt, listAt, numberAt, textAt } from '@/page/narrow';

test('nothing that a stranger sends makes them throw or lie about the type', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(typeof textAt(10, value, 'a', 'b')).toBe('string');
      expect(textAt(10, value, 'a').length).toBeLessThanOrEqual(10);
      expect(typeof labelAt(10, value, 'a')).toBe('string');
      expect(Array.isArray(listAt(value, 'a'))).toBe(true);
      const number = numberAt(value, 'a');
      expect(number === undefined || Number.isFinite(number)).toBe(true);
    }),
  );
});

test('a path ends where the value ends', () => {
  expect(at({ a: { b: [5] } }, 'a', 'b', 0)).toBe(5);
  expect(at({ a: null }, 'a', 'b')).toBeUndefined();
});

test('a label is one text from either shape', () => {
  expect(labelAt(99, { name: { simpleText: 'English' } }, 'name')).toBe('English');
  expect(labelAt(99, { name: { runs: [{ text: 'Eng' }, { text: 'lish' }] } }, 'name')).toBe(
    'English',
  );
});

test('numbers may come as texts, and an empty text is none', () => {
  expect(numberAt({ a: '316' }, 'a')).toBe(316);
  expect(numberAt({ a: ' ' }, 'a')).toBeUndefined();
});
