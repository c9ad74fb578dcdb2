import { chooseLens } from '@/core/scoring/choose-lens';
import type { Model } from '@/core/scoring/model';
import { RATING_INPUTS } from '@/core/scoring/network';
import { createPhraseReader, type Contribution } from '@/core/scoring/read-phrases';
import { createWordingReader } from '@/core/scoring/read-wordings';
import { createNetworkReader } from '@/core/scoring/run-network';
import { bandOf } from '@/core/score';
import type { Scorer } from '@/core/scorer';
import type { Verdict } from '@/core/segment';
import { shareOut } from '@/core/scoring/share-out';
import { spokenWords, type SpokenWord } from '@/core/scoring/spoken-words';
import { toReasons } from '@/core/scoring/to-reasons';
import { toScore } from '@/core/scoring/to-score';

/** How good and how bad the rated phrase is that each word stands in. */
export function toRatings(
  polarity: readonly number[],
  words: readonly SpokenWord[],
  found: readonly Contribution[],
): Float32Array {
  const ratings = new Float32Array(words.length * RATING_INPUTS);
  for (const { from, to, phrase } of found) {
    const rating = polarity[phrase] ?? 0;
    const side = rating < 0 ? 1 : 0;
    for (let at = from; at < to; at++) ratings[at * RATING_INPUTS + side] = Math.abs(rating);
  }
  return ratings;
}

/** Contributions that make up a text's sum of points, with what the network says of its lens. */
export type TextReader = (text: string) => {
  readonly words: readonly SpokenWord[];
  readonly contributions: readonly Contribution[];
  readonly lenses: Float32Array | undefined;
};

/** Makes the reader behind a scorer: phrases, and the network's shares where the model has one. */
export function createTextReader(model: Omit<Model, 'version' | 'mapping'>): TextReader {
  const readPhrases = createPhraseReader(model);
  const readWordings = model.wordings.size > 0 ? createWordingReader(model.wordings) : undefined;
  const readNetwork = model.network && createNetworkReader(model.network);
  return (text) => {
    const words = spokenWords(text);
    const found = readPhrases(words);
    if (!readWordings && !readNetwork) return { words, contributions: found, lenses: undefined };
    const heard = readNetwork?.(words, toRatings(model.polarity, words, found));
    const worded = readWordings?.(words);
    const shares = Float32Array.from(
      words,
      (_word, i) => (heard?.shares[i] ?? 0) + (worded?.[i] ?? 0),
    );
    return { words, contributions: shareOut(found, shares), lenses: heard?.lenses };
  };
}

/**
 * Makes the scorer of a model. A score is the sum of the points of all phrases, each changed by the
 * scopes it stands in, of all wordings, and of the network's share for every word, put on the axis
 * by one monotone function (`toScore`) and rounded.
 */
export function createScorer(model: Model): Scorer {
  const read = createTextReader(model);
  return {
    version: model.version,
    score(text): Verdict {
      const { words, contributions, lenses } = read(text);
      const sum = contributions.reduce((points, { points: more }) => points + more, 0);
      const exact = toScore(sum, model.mapping);
      const score = Math.round(exact) + 0;
      const scale = sum === 0 ? model.mapping.above : exact / sum;
      const reasons = toReasons(contributions, { text, words, scale, score });
      const lens = chooseLens(words, model.lens, lenses);
      if (reasons.length === 0) return { score: 0, band: 'no-evidence', lens, reasons };
      return { score, band: bandOf(score), lens, reasons };
    },
  };
}
