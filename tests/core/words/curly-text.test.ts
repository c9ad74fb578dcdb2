import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curlyText } from '@/core/words/curly-text';

test('apostrophes and quotation marks are curly, each on its side', () => {
  expect(curlyText(`it's "the thing" I'm most scared about, "you know"`)).toBe(
    'it’s “the thing” I’m most scared about, “you know”',
  );
});

test('no straight one is left, and no other character changes', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const curly = curlyText(text);
      expect(curly).not.toMatch(/["']/);
      expect(curly.length).toBe(text.length);
      expect(curlyText(curly)).toBe(curly);
      text.split('').forEach((character) => {
        if (!/["']/.test(character)) expect(curly).toContain(character);
      });
    }),
  );
});
