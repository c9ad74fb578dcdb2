import { chooseLens } from '@/core/scoring/choose-lens';
import type { Model } from '@/core/scoring/model';
import { RATING_INPUTS } from '@/core/scoring/network';
import {
  createOwnWordReader,
  scorerVersion,
  withoutOwnWords,
  type OwnWord,
} from '@/core/scoring/own-words';
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

/**
 * Makes the reader behind a scorer: phrases, and the network's shares where the model has one. The
 * words that `readOwn` finds count as it says and in no other way.
 */
export function createTextReader(
  model: Omit<Model, 'version' | 'mapping'>,
  readOwn: (words: readonly SpokenWord[]) => readonly Contribution[] = () => [],
): TextReader {
  const readPhrases = createPhraseReader(model);
  const readWordings = model.wordings.size > 0 ? createWordingReader(model.wordings) : undefined;
  const readNetwork = model.network && createNetworkReader(model.network);
  return (text) => {
    const words = spokenWords(text);
    const own = readOwn(words);
    const all = readPhrases(words);
    const found = own.length === 0 ? all : withoutOwnWords(all, own);
    if (!readWordings && !readNetwork) {
      return { words, contributions: inOrder(found, own), lenses: undefined };
    }
    const heard = readNetwork?.(words, toRatings(model.polarity, words, all));
    const worded = readWordings?.(words);
    const shares = Float32Array.from(
      words,
      (_word, i) => (heard?.shares[i] ?? 0) + (worded?.[i] ?? 0),
    );
    for (const { from, to } of own) shares.fill(0, from, to);
    const contributions = inOrder(shareOut(found, shares), own);
    return { words, contributions, lenses: heard?.lenses };
  };
}

function inOrder(
  found: readonly Contribution[],
  own: readonly Contribution[],
): readonly Contribution[] {
  return own.length === 0 ? found : [...found, ...own].sort((a, b) => a.from - b.from);
}

/**
 * Makes the scorer of a model. A score is the sum of the points of all phrases, each changed by the
 * scopes it stands in, of all wordings, and of the network's share for every word, put on the axis
 * by one monotone function (`toScore`) and rounded. Own words take the place of all that for the
 * words they are made of.
 */
export function createScorer(model: Model, ownWords: readonly OwnWord[] = []): Scorer {
  const read =
    ownWords.length === 0
      ? createTextReader(model)
      : createTextReader(model, createOwnWordReader(ownWords, model.mapping));
  return {
    version: scorerVersion(model.version, ownWords),
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
