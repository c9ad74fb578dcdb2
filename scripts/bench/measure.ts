/** One figure, with what it is a ratio to when it has a peer or a floor from the same run. */
export interface Benchmark {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly ratioTo?: string;
  readonly ratio?: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Where results go so that no engine may leave the work out. */
const sink: { value: unknown } = { value: undefined };

function timeOf(job: () => unknown): number {
  const from = performance.now();
  sink.value = job();
  return performance.now() - from;
}

/**
 * Runs the jobs in turn, A B C A B C …, so that all of them meet the same weather; gives each one's
 * median in milliseconds.
 */
export function inTurn<Name extends string>(
  jobs: Readonly<Record<Name, () => unknown>>,
  rounds = 15,
): Record<Name, number> {
  const names = Object.keys(jobs) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (const name of names) timeOf(jobs[name]);
  for (let round = 0; round < rounds; round++) {
    for (const name of names) times.get(name)?.push(timeOf(jobs[name]));
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}

/** A benchmark against another figure of the same run. */
export function ratio(
  name: string,
  value: number,
  unit: string,
  ratioTo: string,
  other: number,
): Benchmark {
  return { name, value, unit, ratioTo, ratio: value / other };
}
