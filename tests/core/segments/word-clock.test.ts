import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSegments } from '@/core/segments/split-segments';
import { wordClock } from '@/core/segments/word-clock';
import { anyCues, cuesOf } from '../../helpers/talk.ts';

describe('the clock of words', () => {
  it('tells when a segment’s word is spoken, by the line it stands in', () => {
    const cues = cuesOf(Array.from({ length: 600 }, (_, i) => `word${i}`).join(' '));
    const segments = splitSegments(cues, []);
    const clock = wordClock(cues, segments);
    for (const segment of segments) {
      segment.text.split(' ').forEach((word, i) => {
        expect(clock(segment, i)).toBe(Number(word.slice(4)) * 400);
      });
    }
  });

  it('never leaves the segment', () => {
    fc.assert(
      fc.property(anyCues, fc.integer({ min: 0, max: 500 }), (cues, word) => {
        const segments = splitSegments(cues, []);
        const clock = wordClock(cues, segments);
        for (const segment of segments) {
          expect(clock(segment, word)).toBeGreaterThanOrEqual(segment.startMs);
          expect(clock(segment, word)).toBeLessThanOrEqual(segment.endMs);
        }
      }),
    );
  });
});
