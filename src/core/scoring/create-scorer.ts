import { chooseLens, createLensReader } from '@/core/scoring/choose-lens';
import type { Model } from '@/core/scoring/model';
import { RATING_INPUTS } from '@/core/scoring/network';
import {
  createOwnWordReader,
  scorerVersion,
  spokenPhrase,
  withoutOwnWords,
  type OwnWord,
} from '@/core/scoring/own-words';
import {
  createHeardPhraseReader,
  phraseModelWords,
  type Contribution,
} from '@/core/scoring/read-phrases';
import { createHeardWordingReader } from '@/core/scoring/read-wordings';
import { createHeardNetworkReader } from '@/core/scoring/run-network';
import { bandOf } from '@/core/score';
import type { Scorer } from '@/core/scorer';
import type { Lens } from '@/core/lens';
import type { Verdict } from '@/core/segment';
import { shareOut } from '@/core/scoring/share-out';
import { toReasons } from '@/core/scoring/to-reasons';
import { toScore } from '@/core/scoring/to-score';
import { createVocabulary, type HeardWords } from '@/core/scoring/vocabulary';

/**
 * How much further phrases reach in a first verdict, where they stand for the whole sum and not for
 * their share of it: the slope of whole scores over first ones on the labelled passages, so that
 * bars neither grow nor shrink on the whole when the finer reading comes.
 */
const ALONE = 1.75;

/** What was found in a text in one pass over its words. */
interface Heard {
  readonly text: string;
  readonly words: HeardWords;
  /** Every phrase; those that no own word overrules; and the own words. */
  readonly all: readonly Contribution[];
  readonly found: readonly Contribution[];
  readonly own: readonly Contribution[];
  readonly lensSums: Float64Array;
}

/** How good and how bad the rated phrase is that each word stands in. */
export function toRatings(
  polarity: readonly number[],
  words: { readonly length: number },
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

function inOrder(
  found: readonly Contribution[],
  own: readonly Contribution[],
): readonly Contribution[] {
  return own.length === 0 ? found : [...found, ...own].sort((a, b) => a.from - b.from);
}

function modelWords(model: Model, ownWords: readonly OwnWord[]): string[] {
  const runs = [...model.wordings.keys(), ...ownWords.map(({ phrase }) => spokenPhrase(phrase))];
  return [
    ...phraseModelWords(model),
    ...runs.flatMap((run) => run.split(' ')),
    ...model.lens.words.keys(),
    ...(model.network?.words.keys() ?? []),
  ];
}

/** What speaks for each word beside the phrases: wordings and the network, where a model has them. */
function createFinerReader(model: Model, vocabulary: ReturnType<typeof createVocabulary>) {
  const readWordings =
    model.wordings.size > 0 ? createHeardWordingReader(model.wordings, vocabulary) : undefined;
  const readNetwork = model.network && createHeardNetworkReader(model.network, vocabulary);
  if (!readWordings && !readNetwork) return undefined;
  return (words: HeardWords, found: readonly Contribution[]) => {
    const { count } = words;
    const heard = readNetwork?.(words, toRatings(model.polarity, { length: count }, found));
    const shares = heard?.shares ?? new Float32Array(count);
    readWordings?.(words).forEach((worded, i) => (shares[i] = (shares[i] ?? 0) + worded));
    return { shares, lenses: heard?.lenses };
  };
}

/**
 * Makes the scorer of a model. A score is the sum of the points of all phrases, each changed by the
 * scopes it stands in, of all wordings, and of the network's share for every word, put on the axis
 * by one monotone function (`toScore`) and rounded. Own words take the place of all that for the
 * words they are made of. The first verdict has the phrases and own words alone.
 */
export function createScorer(model: Model, ownWords: readonly OwnWord[] = []): Scorer {
  const { mapping } = model;
  const vocabulary = createVocabulary(modelWords(model, ownWords));
  const readPhrases = createHeardPhraseReader(model, vocabulary);
  const readOwn = createOwnWordReader(ownWords, mapping, vocabulary);
  const readLens = createLensReader(model.lens, vocabulary);
  const readFiner = createFinerReader(model, vocabulary);

  /** `reach` multiplies all points. */
  function toVerdict(
    heard: Heard,
    contributions: readonly Contribution[],
    { lens, reach }: { lens: Lens; reach: number },
  ): Verdict {
    let points = 0;
    for (const contribution of contributions) points += contribution.points;
    const sum = points * reach;
    const exact = toScore(sum, mapping);
    const score = Math.round(exact) + 0;
    const scale = sum === 0 ? mapping.above : (exact / sum) * reach;
    const reasons = toReasons(contributions, { ...heard, scale, score });
    if (reasons.length === 0) return { score: 0, band: 'no-evidence', lens, reasons };
    return { score, band: bandOf(score), lens, reasons };
  }

  function ofPhrases(heard: Heard, reach: number): Verdict {
    const { words, found, own, lensSums } = heard;
    // Own words reach as far as their writer said.
    const kept = own.map((mine) => ({ ...mine, points: mine.points / reach }));
    return toVerdict(heard, inOrder(found, kept), {
      lens: chooseLens(words.count, lensSums),
      reach,
    });
  }

  function ofEverything(heard: Heard): Verdict {
    if (!readFiner) return ofPhrases(heard, 1);
    const { words, all, found, own, lensSums } = heard;
    const { shares, lenses } = readFiner(words, all);
    for (const { from, to } of own) shares.fill(0, from, to);
    const contributions = inOrder(shareOut(found, shares), own);
    const lens = chooseLens(words.count, lensSums, lenses);
    return toVerdict(heard, contributions, { lens, reach: 1 });
  }

  function read(text: string): Heard {
    const words = vocabulary.hear(text);
    const all = readPhrases(words);
    const own = readOwn(words);
    const found = own.length === 0 ? all : withoutOwnWords(all, own);
    return { text, words, all, own, found, lensSums: readLens(words) };
  }

  return {
    version: scorerVersion(model.version, ownWords),
    hear(text) {
      const heard = read(text);
      return {
        first() {
          return ofPhrases(heard, readFiner ? ALONE : 1);
        },
        whole() {
          return ofEverything(heard);
        },
      };
    },
    score: (text) => ofEverything(read(text)),
  };
}
