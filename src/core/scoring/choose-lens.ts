import type { Lens } from '@/core/lens';
import { LENSES } from '@/core/lens';
import type { LensModel } from '@/core/scoring/model';
import type { SpokenWord } from '@/core/scoring/spoken-words';

/**
 * The lens with the highest sum of its bias, the weights of the distinct words present
 * (multinomial logistic regression, fitted on labelled passages) and what the network adds; `none` for a text without words.
 */
export function chooseLens(
  words: readonly SpokenWord[],
  model: LensModel,
  network?: Float32Array,
): Lens {
  if (words.length === 0) return 'none';
  const sums = [...model.bias];
  for (const word of new Set(words.map((spoken) => spoken.word))) {
    const weights = model.words.get(word);
    if (weights === undefined) continue;
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (weights[i] ?? 0);
  }
  if (network) sums.forEach((sum, i) => (sums[i] = sum + (network[i] ?? 0)));
  return LENSES[sums.indexOf(Math.max(...sums))] ?? 'none';
}
