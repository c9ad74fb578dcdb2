import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packText, unpackText } from '@/messaging/packed-text';

const LIMIT = 20_000_000;
const long = (text: string) => text.repeat(Math.ceil(120_000 / text.length));

test('a long text arrives as it was, whatever is in it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), async (text) => {
      const packed = await packText(long(text));
      expect(await unpackText(packed ?? '', LIMIT)).toBe(long(text));
    }),
    { numRuns: 25 },
  );
});

test('captions come out far smaller, short texts are left as they are', async () => {
  const events = Array.from({ length: 20_000 }, (_, i) => ({
    tStartMs: i * 2000,
    w: `word ${i % 97}`,
  }));
  const body = JSON.stringify({ events });
  const packed = await packText(body);
  expect(packed?.length).toBeLessThan(body.length / 4);
  expect(await packText('{"events":[]}')).toBeUndefined();
});

test('what was not packed is refused, and so is what grows beyond the limit', async () => {
  await expect(unpackText('!!', LIMIT)).rejects.toThrow();
  await expect(unpackText(btoa('no gzip'), LIMIT)).rejects.toThrow();
  const packed = await packText(long('a'));
  await expect(unpackText(packed ?? '', 1000)).rejects.toThrow(RangeError);
});
