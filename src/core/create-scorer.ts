import { chooseLens } from '@/core/choose-lens';
import type { Model } from '@/core/model';
import { createPhraseReader } from '@/core/read-phrases';
import { bandOf } from '@/core/score';
import type { Scorer } from '@/core/scorer';
import { spokenWords } from '@/core/spoken-words';
import { toReasons } from '@/core/to-reasons';
import { toScore } from '@/core/to-score';

/**
 * Makes the scorer of a model. A score is the sum of the points of all phrases found, each changed
 * by the scopes it stands in, put on the axis by one monotone function (`toScore`) and rounded.
 */
export function createScorer(model: Model): Scorer {
  const readPhrases = createPhraseReader(model);
  return {
    version: model.version,
    score(text) {
      const words = spokenWords(text);
      const contributions = readPhrases(words);
      const sum = contributions.reduce((points, { points: more }) => points + more, 0);
      const exact = toScore(sum, model.mapping);
      const score = Math.round(exact) + 0;
      const scale = sum === 0 ? model.mapping.above : exact / sum;
      const reasons = toReasons(contributions, { text, words, scale, score });
      const lens = chooseLens(words, model.lens);
      if (reasons.length === 0) return { score: 0, band: 'no-evidence', lens, reasons };
      return { score, band: bandOf(score), lens, reasons };
    },
  };
}
