import { LENSES, type Lens } from '@/core/lens';
import type { LensModel } from '@/core/scoring/model';
import { UNKNOWN, type HeardWords, type Vocabulary } from '@/core/scoring/vocabulary';

const NO_WEIGHTS = -1;

/**
 * Makes the sum behind a lens: its bias and the weights of the distinct words present (multinomial
 * logistic regression, fitted on labelled passages), in the order of LENSES.
 */
export function createLensReader(
  model: LensModel,
  vocabulary: Vocabulary,
): (words: Pick<HeardWords, 'ids' | 'count'>) => Float64Array {
  const size = model.bias.length;
  const rows = [...model.words];
  const weights = Float64Array.from(rows.flatMap(([, row]) => row));
  const rowOf = new Int32Array(vocabulary.size).fill(-1);
  rows.forEach(([word], row) => (rowOf[vocabulary.idOf(word)] = row));
  rowOf[UNKNOWN] = -1;
  const seenIn = rowOf.map((row) => (row < 0 ? NO_WEIGHTS : 0));
  let text = 0;
  return ({ ids, count }) => {
    const sums = Float64Array.from(model.bias);
    text += 1;
    for (let at = 0; at < count; at++) {
      const id = ids[at] ?? UNKNOWN;
      const seen = seenIn[id] ?? NO_WEIGHTS;
      if (seen === NO_WEIGHTS || seen === text) continue;
      seenIn[id] = text;
      const row = (rowOf[id] ?? 0) * size;
      for (let i = 0; i < size; i++) sums[i] = (sums[i] ?? 0) + (weights[row + i] ?? 0);
    }
    return sums;
  };
}

/** The lens that most speaks for, with what the network adds; `none` for a text without words. */
export function chooseLens(count: number, sums: Float64Array, network?: Float32Array): Lens {
  if (count === 0) return 'none';
  const all = network ? sums.map((sum, i) => sum + (network[i] ?? 0)) : sums;
  return LENSES[all.indexOf(Math.max(...all))] ?? 'none';
}
