import type { Cue } from '@/core/cue';
import type { Scorer } from '@/core/scorer';
import { splitSegments } from '@/core/segments/split-segments';
import { scoreInSteps } from '@/worker/score-in-steps';
import { median, ratio, type Benchmark } from './measure.ts';

/** Longest stretch without giving way that the product promises, and the time for everything. */
const STEP_MS = 50;
const WHOLE_MS = 1500;
const ROUNDS = 7;

/** Scoring as the worker does it: its longest stretch of work, and when arc and scores stand. */
export async function stepBenchmarks(scorer: Scorer, cues: readonly Cue[]): Promise<Benchmark[]> {
  const split = splitSegments(cues, []);
  const longest: number[] = [];
  const first: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const begun = performance.now();
    const stretches: number[] = [];
    const told: number[] = [];
    let from = begun;
    const pause = async (): Promise<void> => {
      stretches.push(performance.now() - from);
      await new Promise((resolve) => setTimeout(resolve));
      from = performance.now();
    };
    await scoreInSteps({ now: () => performance.now(), pause }, scorer, split, () =>
      told.push(performance.now() - begun),
    );
    longest.push(Math.max(...stretches, performance.now() - from));
    first.push(told[0] ?? Number.NaN);
    whole.push(performance.now() - begun);
  }
  return [
    ratio('longest step of scoring an episode', median(longest), 'ms', 'the promise', STEP_MS),
    ratio('arc from phrases, in steps', median(first), 'ms', 'the longest step allowed', STEP_MS),
    ratio('whole scores, in steps', median(whole), 'ms', 'the promise', WHOLE_MS),
  ];
}
