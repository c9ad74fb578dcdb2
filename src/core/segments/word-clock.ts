import type { Cue } from '@/core/cue';
import type { Segment } from '@/core/segment';
import { wordTimes } from '@/core/segments/word-times';

/** The moment of a segment's word, by its place in the segment, in whole milliseconds. */
export type WordClock = (segment: Segment, word: number) => number;

/**
 * Takes the cues of a transcript and the segments cut from them; gives a clock for their words. It
 * is as fine as the cues are: by word, or within a line.
 */
export function wordClock(cues: readonly Cue[], segments: readonly Segment[]): WordClock {
  const startsMs = cues.flatMap((cue) => wordTimes(cue).startsMs);
  const firstWord = new Map<number, number>();
  let before = 0;
  for (const segment of segments) {
    firstWord.set(segment.index, before);
    before += segment.wordCount;
  }
  return (segment, word) => {
    const at = startsMs[(firstWord.get(segment.index) ?? 0) + word] ?? segment.startMs;
    return Math.min(segment.endMs, Math.max(segment.startMs, at));
  };
}
