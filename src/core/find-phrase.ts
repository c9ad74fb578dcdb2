import { bareWord } from '@/core/bare-word';

/** Neighbouring words of a text, by place: from the first up to, not including, `to`. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * Takes the bare words of a text and a phrase; gives the first place where the phrase stands, or
 * undefined. Words left out between the phrase's own (fillers) are allowed, up to three.
 */
export function findPhrase(bareWords: readonly string[], phrase: string): WordSpan | undefined {
  const wanted = phrase.split(/\s+/).map(bareWord).filter(Boolean);
  const first = wanted[0];
  if (first === undefined) return undefined;
  for (let from = bareWords.indexOf(first); from >= 0; from = bareWords.indexOf(first, from + 1)) {
    let at = from + 1;
    let found = 1;
    for (let skipped = 0; found < wanted.length && skipped <= 3 && at < bareWords.length; at++) {
      if (bareWords[at] === wanted[found]) {
        found++;
        skipped = 0;
      } else skipped++;
    }
    if (found === wanted.length) return { from, to: at };
  }
  return undefined;
}
