import type { Mapping } from '@/core/scoring/model';
import { bandOf } from '@/core/score';
import { toScore } from '@/core/scoring/to-score';
import { macroF1 } from './agreement.ts';

/** Slopes tried: 0.4 to 6 in steps of a twelfth. */
const SLOPES = Array.from({ length: 34 }, (_, i) => Math.round(40 * 1.0836 ** i) / 100);

/**
 * The slopes that give the best band macro-F1 of sums that the model was not trained on, first the
 * side below zero, then the one above, twice over.
 */
export function fitMapping(sums: readonly number[], truth: readonly number[]): Mapping {
  const bands = truth.map(bandOf);
  const worth = (mapping: Mapping) =>
    macroF1(
      sums.map((sum) => bandOf(Math.round(toScore(sum, mapping)))),
      bands,
    );
  let best: Mapping = { below: 1, above: 1 };
  for (let round = 0; round < 2; round++) {
    for (const side of ['below', 'above'] as const) {
      const tried = SLOPES.map((slope) => ({ ...best, [side]: slope }));
      const worths = tried.map(worth);
      best = tried[worths.indexOf(Math.max(...worths))] ?? best;
    }
  }
  return best;
}
