import { sentenceKeys, type SentenceFigures } from '@/core/words/sentence-odds';
import type { UnmarkedTalk } from './read-talk.ts';

/** A run of words heard less often says nothing for sure. */
const LEAST_USES = 20;
const ROUNDS = 3;
const STEP = 0.3;
const BIAS_STEP = 0.1;
const SHRINK = 1e-4;
/** Of all runs those are kept that change most: beyond these, the fit hardly gains. */
const MOST_RUNS = 3000;
/** Weights are kept in hundredths. */
const FINENESS = 100;

/** The known keys at each place of a talk, as indices; places one after the other. */
interface Places {
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  readonly ended: Float32Array;
}

function countKeys(talks: readonly UnmarkedTalk[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { bare } of talks) {
    for (let at = 1; at < bare.length; at++) {
      for (const key of sentenceKeys(bare, at)) uses.set(key, (uses.get(key) ?? 0) + 1);
    }
  }
  return uses;
}

function toPlaces({ bare, ended }: UnmarkedTalk, index: ReadonlyMap<string, number>): Places {
  const keys: number[] = [];
  const starts = new Int32Array(bare.length + 1);
  for (let at = 1; at < bare.length; at++) {
    starts[at] = keys.length;
    for (const key of sentenceKeys(bare, at)) {
      const known = index.get(key);
      if (known !== undefined) keys.push(known);
    }
  }
  starts[bare.length] = keys.length;
  return { keys: Int32Array.from(keys), starts, ended };
}

/** Logistic regression by gradient steps that shrink with what a weight has moved (AdaGrad). */
function fit(places: readonly Places[], count: number): { bias: number; weights: Float64Array } {
  const weights = new Float64Array(count);
  const moved = new Float64Array(count).fill(1);
  let bias = -2.5;
  let biasMoved = 1;
  for (let round = 0; round < ROUNDS; round++) {
    for (const { keys, starts, ended } of places) {
      for (let at = 1; at < ended.length; at++) {
        const [from, to] = [starts[at] ?? 0, starts[at + 1] ?? 0];
        let odds = bias;
        for (let k = from; k < to; k++) odds += weights[keys[k] ?? 0] ?? 0;
        const miss = (ended[at - 1] ?? 0) - 1 / (1 + Math.exp(-odds));
        biasMoved += miss * miss;
        bias += (BIAS_STEP * miss) / Math.sqrt(biasMoved);
        for (let k = from; k < to; k++) {
          const key = keys[k] ?? 0;
          const step = miss - SHRINK * (weights[key] ?? 0);
          moved[key] = (moved[key] ?? 1) + step * step;
          weights[key] = (weights[key] ?? 0) + (STEP * step) / Math.sqrt(moved[key] ?? 1);
        }
      }
    }
  }
  return { bias, weights };
}

/** Fits how sentences end to talk whose sentences are known. The same talk gives the same figures. */
export function fitSentences(talks: readonly UnmarkedTalk[]): SentenceFigures {
  const uses = countKeys(talks);
  const known = [...uses].filter(([, count]) => count >= LEAST_USES).map(([key]) => key);
  const index = new Map(known.map((key, i) => [key, i]));
  const { bias, weights } = fit(
    talks.map((talk) => toPlaces(talk, index)),
    known.length,
  );
  const changes = (i: number) =>
    Math.abs(weights[i] ?? 0) * Math.sqrt(uses.get(known[i] ?? '') ?? 0);
  const kept = known
    .map((_, i) => i)
    .sort((a, b) => changes(b) - changes(a))
    .slice(0, MOST_RUNS);
  const rounded = (value: number) => Math.round(value * FINENESS) / FINENESS;
  const rows = kept.map((i) => [known[i] ?? '', rounded(weights[i] ?? 0)] as const);
  return { bias: rounded(bias), weights: new Map(rows.filter(([, weight]) => weight !== 0)) };
}
