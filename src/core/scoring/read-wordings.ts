import { createSaidAgain } from '@/core/scoring/said-again';
import type { SpokenWord } from '@/core/scoring/spoken-words';

/** The longest run of words that is weighed as one wording. */
export const LONGEST_WORDING = 3;

/**
 * Makes the reader of wordings: every run of one to three words that the model knows adds its
 * points, shared equally by its words, overlapping or not, and less each time it comes again. Gives
 * the points of each word.
 */
export function createWordingReader(
  wordings: ReadonlyMap<string, number>,
): (words: readonly SpokenWord[]) => Float32Array {
  return (words) => {
    const shares = new Float32Array(words.length);
    const saidAgain = createSaidAgain();
    for (let at = 0; at < words.length; at++) {
      let run = '';
      for (let end = at; end < Math.min(words.length, at + LONGEST_WORDING); end++) {
        run = end === at ? (words[at]?.word ?? '') : `${run} ${words[end]?.word ?? ''}`;
        const points = wordings.get(run);
        if (points === undefined) continue;
        const share = (points * saidAgain(run)) / (end + 1 - at);
        for (let i = at; i <= end; i++) shares[i] = (shares[i] ?? 0) + share;
      }
    }
    return shares;
  };
}
