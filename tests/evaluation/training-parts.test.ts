import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fitWordings } from '../../scripts/training/fit-wordings.ts';
import type { LabelledPassage } from '../../scripts/training/labelled-passage.ts';
import { markSpans } from '../../scripts/training/mark-spans.ts';
import { readClaims } from '../../scripts/training/read-claims.ts';
import { PATHS } from '../../scripts/training/paths.ts';
import { readAllRatings, readRatings } from '../../scripts/training/ratings.ts';

const passage = (sentences: LabelledPassage['sentences']): LabelledPassage => ({
  id: 'p',
  episode: 'e',
  score: 0,
  lens: 'technical',
  sentences,
});

function fileOf(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'claims-')), 'claims.tsv');
  writeFileSync(path, text);
  return path;
}

test('marks go with the push, or against it where the span says so', () => {
  const words = ['it', 'holds', 'up', 'but', 'costs', 'more'];
  const spans = [['holds up', 1] as const, ['costs more', -1] as const];
  expect(markSpans(words, 20, spans)).toEqual([0, 1, 1, 0, -1, -1]);
  expect(markSpans(words, -20, spans)).toEqual([0, -1, -1, 0, 1, 1]);
});

test('wordings pull where spans lie, and less the oftener they are heard outside one', () => {
  const inside = passage([
    ['it holds up', 10, [['holds up', 1]]],
    ['that holds up', 10, [['holds up', 1]]],
  ]);
  const outside = passage([
    ['who holds up the sign', 0],
    ['she holds up a hand', 0],
  ]);
  const often = fitWordings([inside]).get('holds up') ?? 0;
  const seldom = fitWordings([inside, outside]).get('holds up') ?? 0;
  expect(often).toBeCloseTo(2 / 5, 9);
  expect(seldom).toBeCloseTo(2 / 7, 9);
  expect(fitWordings([outside]).size).toBe(0);
});

test('a line of claims that is no claim is named', () => {
  expect(readClaims(fileOf('12\tIt holds up.\n\n-8\tIt does not.\n'))).toEqual([
    { text: 'It holds up.', push: 12 },
    { text: 'It does not.', push: -8 },
  ]);
  expect(() => readClaims(fileOf('12\tIt holds up.\nno push\n'))).toThrow('line 2');
  expect(() => readClaims(fileOf('900\tIt holds up.\n'))).toThrow('line 1');
});

test('judged ratings and claims are on their scales, and the given ratings win', () => {
  const judged = readRatings(PATHS.judgedRatings);
  expect(judged.size).toBeGreaterThan(8000);
  for (const polarity of judged.values()) expect(Math.abs(polarity)).toBeLessThanOrEqual(3);
  expect(readClaims(PATHS.claims).length).toBeGreaterThan(10_000);
  const given = join(fileOf(''), '..', 'given.tsv');
  const [first = ''] = judged.keys();
  writeFileSync(given, `${first}\t0.125\n`);
  expect(readAllRatings(PATHS.judgedRatings, given).get(first)).toBe(0.125);
});
