import { createPhraseTrie } from '@/core/scoring/phrase-trie';
import { createSaidAgain } from '@/core/scoring/said-again';
import type { SpokenWord } from '@/core/scoring/spoken-words';
import {
  createVocabulary,
  UNKNOWN,
  type HeardWords,
  type Vocabulary,
} from '@/core/scoring/vocabulary';

/** The longest run of words that is weighed as one wording. */
export const LONGEST_WORDING = 3;

/**
 * Makes the reader of wordings: every run of one to three words that the model knows adds its
 * points, shared equally by its words, overlapping or not, and less each time it comes again. Gives
 * the points of each word. The words are numbered by `vocabulary`.
 */
export function createHeardWordingReader(
  wordings: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
): (words: Pick<HeardWords, 'ids' | 'count'>) => Float32Array {
  const trie = createPhraseTrie([...wordings.keys()], vocabulary);
  const points = Float64Array.from(wordings.values());
  const saidAgain = createSaidAgain(points.length);
  return ({ ids, count }) => {
    const shares = new Float32Array(count);
    saidAgain.begin();
    for (let at = 0; at < count; at++) {
      let { root: place } = trie;
      const last = Math.min(count, at + LONGEST_WORDING);
      for (let end = at; end < last; end++) {
        place = trie.step(place, ids[end] ?? UNKNOWN);
        if (place === 0) break;
        const wording = trie.phraseAt(place);
        if (wording < 0) continue;
        const share = ((points[wording] ?? 0) * saidAgain.next(wording)) / (end + 1 - at);
        for (let i = at; i <= end; i++) shares[i] = (shares[i] ?? 0) + share;
      }
    }
    return shares;
  };
}

/** The same for words that aren't numbered yet. */
export function createWordingReader(
  wordings: ReadonlyMap<string, number>,
): (words: readonly SpokenWord[]) => Float32Array {
  const vocabulary = createVocabulary([...wordings.keys()].flatMap((run) => run.split(' ')));
  const read = createHeardWordingReader(wordings, vocabulary);
  return (words) => {
    const ids = Int32Array.from(words, ({ word }) => vocabulary.idOf(word));
    return read({ ids, count: words.length });
  };
}
