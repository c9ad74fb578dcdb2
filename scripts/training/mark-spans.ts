import { spokenWords } from '@/core/scoring/spoken-words';

/**
 * For each word of a sentence 1, -1 or 0: whether a reader's span says that it pushes up, down or
 * not at all. A span's own 1 or -1 says whether it goes with the sentence's push or against it.
 */
export function markSpans(
  words: readonly string[],
  push: number,
  spans: readonly (readonly [text: string, side: number])[],
): number[] {
  const marks = words.map(() => 0);
  for (const [text, side] of spans) {
    const span = spokenWords(text).map(({ word }) => word);
    for (let at = 0; span.length > 0 && at + span.length <= words.length; at++) {
      if (!span.every((word, i) => words[at + i] === word)) continue;
      marks.fill(Math.sign(push) * side, at, at + span.length);
    }
  }
  return marks;
}
