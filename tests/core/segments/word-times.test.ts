import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordTimes } from '@/core/segments/word-times';
import { anyCues } from '../../helpers/talk.ts';

describe('the times of words', () => {
  it('are the source’s own where it has one for each word', () => {
    const words = [
      { text: 'so', startMs: 1000 },
      { text: 'then', startMs: 1700 },
    ];
    const cue = { startMs: 1000, endMs: 2000, text: 'so then', words };
    expect(wordTimes(cue).startsMs).toEqual([1000, 1700]);
  });

  it('are spread evenly where the source has none, or not one for each', () => {
    const cue = { startMs: 1000, endMs: 2000, text: 'a b c d' };
    expect(wordTimes(cue).startsMs).toEqual([1000, 1250, 1500, 1750]);
    const lame = { ...cue, words: [{ text: 'a', startMs: 1900 }] };
    expect(wordTimes(lame).startsMs).toEqual([1000, 1250, 1500, 1750]);
  });

  it('never go back and never leave the cue', () => {
    fc.assert(
      fc.property(anyCues, (cues) => {
        for (const cue of cues) {
          const { words, startsMs } = wordTimes(cue);
          expect(startsMs).toHaveLength(words.length);
          expect(startsMs).toEqual(startsMs.toSorted((a, b) => a - b));
          for (const startMs of startsMs) {
            expect(startMs).toBeGreaterThanOrEqual(cue.startMs);
            expect(startMs).toBeLessThan(cue.endMs);
          }
        }
      }),
    );
  });
});
