import { expect, test } from 'vitest';
import { loadScorer } from '../../scripts/load-model.ts';
import { turnedTwins } from '../../scripts/training/twins.ts';
import { NEGATED_TWINS } from './negated-twins.ts';

test('there are two hundred pairs, and no twin is its claim', () => {
  expect(new Set(NEGATED_TWINS.map(([claim]) => claim)).size).toBe(200);
  for (const [claim, twin] of NEGATED_TWINS) expect(twin).not.toBe(claim);
});

test('a denied claim changes side or loses half its score in most pairs', () => {
  expect(turnedTwins(loadScorer(), NEGATED_TWINS)).toBeGreaterThanOrEqual(0.7);
});

test('a claim that is its own twin turns nothing', () => {
  const same = NEGATED_TWINS.map(([claim]): [string, string] => [claim, claim]);
  expect(turnedTwins(loadScorer(), same)).toBe(0);
});
