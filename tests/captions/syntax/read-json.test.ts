import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readJson } from '@/captions/syntax/read-json';

const containers = fc.oneof(
  fc.dictionary(fc.string(), fc.jsonValue()),
  fc.array(fc.jsonValue(), { minLength: 1 }),
);

it('reads whole JSON as JSON.parse does', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(readJson(text)).toEqual({ value: JSON.parse(text) as unknown, cut: false });
    }),
  );
});

it('knows a list or an object that broke off, at every place', () => {
  fc.assert(
    fc.property(containers, (value) => {
      const text = JSON.stringify(value);
      for (let at = 1; at < text.length; at++) expect(readJson(text.slice(0, at))?.cut).toBe(true);
    }),
  );
});

it('keeps every inner value that came whole', () => {
  const text = '{"a":[{"b":1},{"c":"}]\\""},{"d":';
  expect(readJson(text)).toEqual({ value: { a: [{ b: 1 }, { c: '}]"' }] }, cut: true });
});

it.each(['{]', '{"a":{}]', '{"a":1} x', '[1}', '{a:{}', 'text', '['.repeat(600)])(
  'takes no %j for JSON',
  (text) => {
    expect(readJson(text)).toBeUndefined();
  },
);
