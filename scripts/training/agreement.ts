import { createRandom } from './random.ts';

/** Ranks with ties sharing their mean. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value);
  const out = values.map(() => 0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && order[to]?.value === order[from]?.value) to += 1;
    for (let k = from; k < to; k++) out[order[k]?.i ?? 0] = (from + to - 1) / 2;
    from = to;
  }
  return out;
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (v: readonly number[]) => v.reduce((s, x) => s + x, 0) / v.length;
  const [ma, mb] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  a.forEach((x, i) => {
    const y = b[i] ?? 0;
    ab += (x - ma) * (y - mb);
    aa += (x - ma) ** 2;
    bb += (y - mb) ** 2;
  });
  return aa === 0 || bb === 0 ? 0 : ab / Math.sqrt(aa * bb);
}

/** Spearman's rank correlation, ties by mean rank; 0 where one side does not vary. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  return correlation(ranks(a), ranks(b));
}

/** Mean absolute error. */
export function meanError(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, i) => sum + Math.abs(x - (b[i] ?? 0)), 0) / a.length;
}

/** Share of equal entries. */
export function accuracy<T>(a: readonly T[], b: readonly T[]): number {
  return a.filter((x, i) => x === b[i]).length / a.length;
}

/** Mean over the classes that occur on either side of their F1. */
export function macroF1<T>(told: readonly T[], truth: readonly T[]): number {
  const classes = [...new Set([...told, ...truth])];
  const scores = classes.map((c) => {
    const hits = told.filter((x, i) => x === c && truth[i] === c).length;
    const named = told.filter((x) => x === c).length + truth.filter((x) => x === c).length;
    return (2 * hits) / named;
  });
  return scores.reduce((a, b) => a + b, 0) / classes.length;
}

/** Cohen's kappa, unweighted. */
export function kappa<T>(told: readonly T[], truth: readonly T[]): number {
  const agreed = accuracy(told, truth);
  const share = (list: readonly T[], c: T) => list.filter((x) => x === c).length / list.length;
  const chance = [...new Set(truth)].reduce((s, c) => s + share(told, c) * share(truth, c), 0);
  return chance === 1 ? 0 : (agreed - chance) / (1 - chance);
}

/** The middle 95 % of `figure` over samples of `size` indices drawn with replacement. */
export function bootstrap(
  size: number,
  figure: (sample: readonly number[]) => number,
  rounds = 400,
): [number, number] {
  const random = createRandom(7);
  const figures = Array.from({ length: rounds }, () =>
    figure(Array.from({ length: size }, () => Math.floor(random() * size))),
  ).sort((a, b) => a - b);
  const at = (share: number) => figures[Math.floor(share * (rounds - 1))] ?? 0;
  return [at(0.025), at(0.975)];
}
