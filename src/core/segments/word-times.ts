import type { Cue } from '@/core/cue';
import { wordsOf } from '@/core/segments/words-of';

/** One cue's words with the moment each is spoken, in whole milliseconds of video time. */
export interface TimedWords {
  readonly words: readonly string[];
  readonly startsMs: readonly number[];
}

/**
 * Takes a cue and times its words: by the source's own word times where it has one for each,
 * otherwise spread evenly from the cue's start to its end. Starts never decrease.
 */
export function wordTimes(cue: Cue): TimedWords {
  const words = wordsOf(cue.text);
  const timed = cue.words?.length === words.length ? cue.words : undefined;
  const spanMs = Math.max(0, cue.endMs - cue.startMs);
  let latest = cue.startMs;
  const startsMs = words.map((_, index) => {
    const even = cue.startMs + Math.floor((spanMs * index) / words.length);
    latest = Math.max(latest, timed?.[index]?.startMs ?? even);
    return latest;
  });
  return { words, startsMs };
}
