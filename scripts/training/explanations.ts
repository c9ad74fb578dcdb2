import { createScorer } from '@/core/scoring/create-scorer';
import type { Scorer } from '@/core/scorer';
import { spokenWords } from '@/core/scoring/spoken-words';
import type { LabelledPassage } from './labelled-passage.ts';
import type { Fold } from './train-model.ts';

/** Shorter words are seldom content. */
const CONTENT_LENGTH = 4;

const wordsIn = (text: string) => spokenWords(text).map(({ word }) => word);

/** For each word, whether one of the quotes covers it. */
function covered(words: readonly string[], quotes: readonly string[]): boolean[] {
  const inside = words.map(() => false);
  for (const quote of quotes) {
    const span = wordsIn(quote);
    for (let at = 0; span.length > 0 && at + span.length <= words.length; at++) {
      if (span.every((word, i) => words[at + i] === word)) inside.fill(true, at, at + span.length);
    }
  }
  return inside;
}

/** Shares over sentences that push and in which a reader pointed at words. */
export interface Pointing {
  readonly sentences: number;
  /** Sentences in which the scorer gives a reason. */
  readonly explained: number;
  /** Among those explained: the strongest reason overlaps the reader's words. */
  readonly overlap: number;
  /** Among those explained: a content word at random lies in the reader's words. */
  readonly random: number;
}

function pointAt(scorer: Scorer, text: string, spans: readonly string[]) {
  const words = wordsIn(text);
  const inside = covered(words, spans);
  if (!inside.includes(true)) return undefined;
  const [reason] = scorer.score(text).reasons;
  const content = words.flatMap((word, i) => (word.length >= CONTENT_LENGTH ? [inside[i]] : []));
  const random = content.filter(Boolean).length / Math.max(1, content.length);
  if (reason === undefined) return { explained: false, hit: false, random };
  const told = covered(words, [reason.text]);
  return { explained: true, hit: told.some((is, i) => is && inside[i] === true), random };
}

/** How often the strongest reason falls where a reader pointed, in episodes not trained on. */
export function measurePointing(
  folds: readonly Fold[],
  passages: readonly LabelledPassage[],
): Pointing {
  const seen = folds.flatMap(({ model, held }) => {
    const scorer = createScorer(model);
    return held.flatMap((i) =>
      (passages[i]?.sentences ?? []).flatMap(([text, , spans = []]) => {
        const along = spans.flatMap(([words, side]) => (side > 0 ? [words] : []));
        return pointAt(scorer, text, along) ?? [];
      }),
    );
  });
  const explained = seen.filter((one) => one.explained);
  return {
    sentences: seen.length,
    explained: explained.length / seen.length,
    overlap: explained.filter((one) => one.hit).length / explained.length,
    random: explained.reduce((sum, one) => sum + one.random, 0) / explained.length,
  };
}
