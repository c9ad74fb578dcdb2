import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trim as trimBare, type TrimShape } from '@/page/trim';

/** As it crosses the bridge. */
const trim = (value: unknown, shape: TrimShape): unknown =>
  (JSON.parse(JSON.stringify({ kept: trimBare(value, shape) })) as { kept: unknown }).kept;

test('keeps what the shape names, in its nesting, and nothing else', () => {
  const value = { a: 1, b: { c: 'x', d: 'y' }, list: [{ e: true, f: 2 }, null], g: () => 1 };
  expect(trim(value, { a: 1, b: { c: 1 }, list: [{ e: 1 }], g: 1 })).toEqual({
    a: 1,
    b: { c: 'x' },
    list: [{ e: true }, null],
  });
});

test('a copy is plain data that can be written as JSON, whatever came', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withMap: true }), (value) => {
      expect(() => trim(value, { a: 1, b: [{ c: 1 }], length: 1 })).not.toThrow();
    }),
  );
});

test('texts and lists end somewhere', () => {
  const kept = trim(
    { a: 'x'.repeat(30_000), b: Array.from({ length: 900 }, () => 1) },
    { a: 1, b: [1] },
  );
  expect(kept).toMatchObject({ a: 'x'.repeat(20_000), b: { length: 500 } });
});

test('works without the array methods that a page may have replaced', () => {
  const { push, map, slice } = Array.prototype;
  const broken = (): never => {
    throw new Error('replaced');
  };
  let kept: unknown;
  try {
    Object.assign(Array.prototype, { push: broken, map: broken, slice: broken });
    kept = trim({ b: [1, 2] }, { b: [1] });
  } finally {
    Object.assign(Array.prototype, { push, map, slice });
  }
  expect(kept).toEqual({ b: [1, 2] });
});
