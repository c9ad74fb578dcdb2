import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCaptions } from '@/captions/parse-captions';
import { createScorer } from '@/core/scoring/create-scorer';
import { toModel } from '@/core/scoring/model';
import { splitSegments } from '@/core/segments/split-segments';

const fileAt = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const scorer = createScorer(toModel(JSON.parse(fileAt('assets/public/model.json'))));
const outcome = parseCaptions(fileAt('tests/corpus/for-better-and-worse/captions.vtt'), {
  durationMs: 0,
});
if (outcome.kind === 'refused') throw new Error(outcome.found);
const heard = splitSegments(outcome.cues, []).map(({ text }) => scorer.hear(text));
const first = heard.map((text) => text.first().score);
const whole = heard.map((text) => text.whole().score);

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function spread(values: readonly number[]): number {
  return Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const together = mean(a.map((value, i) => (value - mean(a)) * ((b[i] ?? 0) - mean(b))));
  return together / (spread(a) * spread(b));
}

test('the arc of phrases alone has the shape and the size of the whole arc', () => {
  expect(first.length).toBeGreaterThanOrEqual(10);
  expect(correlation(first, whole)).toBeGreaterThanOrEqual(0.9);
  expect(spread(first) / spread(whole)).toBeGreaterThan(0.7);
  expect(spread(first) / spread(whole)).toBeLessThan(1.4);
});

test('an arc in another order would not pass for it', () => {
  expect(correlation([...first].reverse(), whole)).toBeLessThan(0.5);
  expect(first).not.toEqual(whole);
});
