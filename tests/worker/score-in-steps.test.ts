import { expect, test } from 'vitest';
import type { Progress } from '@/core/overlay-progress';
import type { ScoredSegment, Verdict } from '@/core/segment';
import { scoreInSteps } from '@/worker/score-in-steps';
import { segmentAt } from '../helpers/talk.ts';

const verdict = (score: number): Verdict => ({
  score,
  band: 'mixed',
  lens: 'technical',
  reasons: [{ text: 'so', weight: score, rule: 'phrase' }],
});

/** A scorer that takes its time on a clock of its own: 1 ms for phrases, more for all of it. */
function slowWorker(wholeMs: number) {
  const clock = { now: 1000, pausedAt: 1000 };
  const stretches: number[] = [];
  const told: (Pick<Progress, 'from' | 'segments' | 'done'> & { at: number })[] = [];
  const spend = (ms: number, score: number): Verdict => {
    clock.now += ms;
    return verdict(score);
  };
  const parts = {
    now: () => clock.now,
    pause: () => {
      stretches.push(clock.now - clock.pausedAt);
      clock.pausedAt = clock.now;
      return Promise.resolve();
    },
  };
  const hear = () => ({ first: () => spend(1, 1), whole: () => spend(wholeMs, 2) });
  const scorer = { version: 'slow', hear, score: () => hear().whole() };
  const read = async (count: number): Promise<ScoredSegment[]> => {
    const split = Array.from({ length: count }, (_none, i) => segmentAt(i, 0));
    const scored = await scoreInSteps(parts, scorer, split, (progress) =>
      told.push({ ...progress, at: clock.now }),
    );
    stretches.push(clock.now - clock.pausedAt);
    return scored;
  };
  return { read, stretches, told };
}

test('the first word is the whole arc from phrases, before any finer verdict', async () => {
  const { read, told } = slowWorker(5);
  await read(10);
  expect(told[0]).toMatchObject({ from: 0, done: 0, at: 1010 });
  expect(told[0]?.segments.map(({ score }) => score)).toEqual(Array.from({ length: 10 }, () => 1));
});

test('what is told, laid over what was told before, grows into what comes out', async () => {
  const { read, told } = slowWorker(9);
  const scored = await read(60);
  expect(scored.map(({ score }) => score)).toEqual(Array.from({ length: 60 }, () => 2));
  const shown: ScoredSegment[] = [];
  for (const { from, segments, done } of told) {
    expect(from).toBeLessThanOrEqual(shown.length);
    shown.splice(from, segments.length, ...segments);
    expect(shown).toHaveLength(60);
    expect(shown.slice(0, done)).toEqual(scored.slice(0, done));
  }
  expect(told.length).toBeGreaterThan(2);
});

test('no stretch of work is longer than a step and the segment at hand', async () => {
  for (const wholeMs of [1, 6, 19]) {
    const { read, stretches } = slowWorker(wholeMs);
    await read(300);
    expect(Math.max(...stretches)).toBeLessThan(20 + wholeMs);
    expect(stretches.length).toBeGreaterThan(10);
  }
});

test('a page is not made to draw at every step', async () => {
  const { read, told } = slowWorker(6);
  await read(100);
  told.slice(2).forEach(({ at }, i) => {
    expect(at - (told[i + 1]?.at ?? 0)).toBeGreaterThanOrEqual(100);
  });
});

test('nothing to score is told as nothing', async () => {
  const { read, told } = slowWorker(1);
  expect(await read(0)).toEqual([]);
  expect(told).toMatchObject([{ from: 0, segments: [], done: 0 }]);
});
