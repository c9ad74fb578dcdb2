import { expect, it } from 'vitest';
import { silentWebm } from './silent-webm';

/** The Duration element of a WebM file, in milliseconds at this file's time scale. */
function durationOf(file: Buffer): number {
  const at = file.indexOf(Buffer.from('4489', 'hex'));
  return file.readDoubleBE(at + 2 + 8);
}

it('a silent film is as long as asked and stays small', () => {
  for (const seconds of [1, 7.5, 120, 14_400]) {
    const file = silentWebm(seconds);
    expect(durationOf(file)).toBe(seconds * 1000);
    expect(file.length).toBeLessThan(1000 + seconds * 40);
  }
});
