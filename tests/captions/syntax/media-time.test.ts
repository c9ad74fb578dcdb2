import { describe, expect, it } from 'vitest';
import { clockToMs, toMs } from '@/captions/syntax/media-time';

describe('toMs', () => {
  it.each([
    [12, 1, 12],
    ['12', 1, 12],
    [' 12.6 ', 1, 13],
    [1.54, 1000, 1540],
    ['-3', 1, -3],
    [-0.2, 1, 0],
  ])('takes %j in units of %i', (value, unit, ms) => {
    expect(toMs(value, unit)).toBe(ms);
  });

  it.each([
    NaN,
    Infinity,
    1e308,
    -1e308,
    86_400_001,
    '1e3',
    '0x10',
    '',
    ' ',
    'soon',
    '9'.repeat(50),
    null,
    undefined,
    true,
    {},
    [5],
  ])('takes no %j for a time', (value) => {
    expect(toMs(value)).toBeUndefined();
  });
});

describe('clockToMs', () => {
  it.each([
    ['0:04', 4000],
    ['1:02:03', 3_723_000],
    ['00:00:01.5', 1500],
    ['00:01,250', 1250],
    ['90:00', 5_400_000],
    [' 0:01 ', 1000],
  ])('reads %j', (text, ms) => {
    expect(clockToMs(text)).toBe(ms);
  });

  it.each(['', '5', '1:2:3:4', '-0:05', 'a:bc', '999:00:00', '1:02:03.'])(
    'does not read %j',
    (text) => {
      expect(clockToMs(text)).toBeUndefined();
    },
  );
});
