import { LENSES } from '@/core/lens';
import type { LensModel } from '@/core/scoring/model';
import { spokenWords } from '@/core/scoring/spoken-words';
import { createClimb } from './climb.ts';
import { passageText, type LabelledPassage } from './labelled-passage.ts';

/** Words seen in fewer passages say too little of a lens; more than these would cost room only. */
const FEWEST_PASSAGES = 6;
const MOST_WORDS = 2500;
const STRENGTH = 30;
const STEPS = 120;
const RATE = 0.03;

/** Soft-max of sums, in place of them. */
function toChances(sums: number[]): number[] {
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

function chooseVocabulary(texts: readonly (readonly string[])[]): string[] {
  const seen = new Map<string, number>();
  for (const words of texts) for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
  return [...seen]
    .filter(([, count]) => count >= FEWEST_PASSAGES)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
}

/** Multinomial logistic regression on the distinct words of each passage, by gradient descent. */
export function fitLens(passages: readonly LabelledPassage[]): LensModel {
  const kinds = LENSES.length;
  const texts = passages.map((p) => [
    ...new Set(spokenWords(passageText(p)).map(({ word }) => word)),
  ]);
  const vocabulary = chooseVocabulary(texts);
  const index = new Map(vocabulary.map((word, i) => [word, i]));
  const rows = texts.map((words) => words.flatMap((word) => index.get(word) ?? []));
  const truth = passages.map((p) => LENSES.indexOf(p.lens));
  const bias = vocabulary.length * kinds;
  const weights = new Float64Array(bias + kinds);
  const climb = createClimb(weights, RATE);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, i) => (i < bias ? STRENGTH * weight : 0));
    rows.forEach((features, row) => {
      const sums = LENSES.map((_, k) =>
        features.reduce((s, f) => s + (weights[f * kinds + k] ?? 0), weights[bias + k] ?? 0),
      );
      const off = toChances(sums).map((chance, k) => chance - Number(truth[row] === k));
      for (let k = 0; k < kinds; k++) {
        for (const f of features)
          slope[f * kinds + k] = (slope[f * kinds + k] ?? 0) + (off[k] ?? 0);
        slope[bias + k] = (slope[bias + k] ?? 0) + (off[k] ?? 0);
      }
    });
    climb(slope);
  }
  const hundredths = (from: number) =>
    LENSES.map((_, k) => Math.round((weights[from + k] ?? 0) * 100) / 100 + 0);
  return {
    bias: hundredths(bias),
    words: new Map(vocabulary.map((word, i) => [word, hundredths(i * kinds)])),
  };
}
