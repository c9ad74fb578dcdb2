import { createPhraseReader } from '@/core/scoring/read-phrases';
import type { ScopeRule } from '@/core/scoring/model';
import { spokenWords } from '@/core/scoring/spoken-words';
import type { LabelledPassage } from './labelled-passage.ts';
import { fitRidge, type SparseRow } from './ridge.ts';

/** Points that a reader's push of a sentence adds to its passage (slope of score on their sum). */
export const POINTS_PER_PUSH = 0.264;
/** How strongly a phrase's weight is held to its rating, and the slope of ratings to nothing. */
const HOLD_TO_RATING = 8;
const HOLD_SLOPE = 1;
const STEPS = 60;

/**
 * Points of each phrase: a common slope times its rating, moved by what the labelled sentences
 * say of it (ridge regression of their pushes on the phrases found, as the scopes change them).
 */
export function fitPhrases(
  passages: readonly LabelledPassage[],
  ratings: ReadonlyMap<string, number>,
  scopes: { rules: readonly ScopeRule[]; stops: readonly string[] },
): Map<string, number> {
  const phrases = [...ratings.keys()];
  const polarity = [...ratings.values()];
  const slope = phrases.length;
  // Every phrase at one point: what the reader gives back is then the factor of its scopes.
  const read = createPhraseReader({ ...scopes, phrases: new Map(phrases.map((p) => [p, 1])) });
  const rows: SparseRow[] = [];
  const targets: number[] = [];
  for (const passage of passages) {
    for (const [text, push] of passage.sentences) {
      const found = read(spokenWords(text));
      if (found.length === 0) continue;
      const rated = found.reduce((sum, c) => sum + c.points * (polarity[c.phrase] ?? 0), 0);
      rows.push({
        features: [...found.map((c) => c.phrase), slope],
        values: [...found.map((c) => c.points), rated],
      });
      targets.push(push * POINTS_PER_PUSH);
    }
  }
  const strength = new Float64Array(slope + 1).fill(HOLD_TO_RATING);
  strength[slope] = HOLD_SLOPE;
  const weights = fitRidge(rows, targets, { strength, trust: rows.map(() => 1), steps: STEPS });
  return new Map(
    phrases.map((phrase, i) => [
      phrase,
      (weights[slope] ?? 0) * (polarity[i] ?? 0) + (weights[i] ?? 0),
    ]),
  );
}
