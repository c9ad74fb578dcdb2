import { createPhraseReader, type PhraseModel } from '@/core/scoring/read-phrases';
import { LONGEST_WORDING } from '@/core/scoring/read-wordings';
import { spokenWords } from '@/core/scoring/spoken-words';
import { POINTS_PER_PUSH } from './fit-phrases.ts';
import type { LabelledPassage } from './labelled-passage.ts';
import { fitRidge } from './ridge.ts';

/** Wordings in fewer sentences are left out, and of the rest all but the weightiest. */
const FEWEST_SENTENCES = 3;
const MOST_WORDINGS = 10_000;
const STRENGTH = 30;
const STEPS = 30;

function runsOf(words: readonly string[]): string[] {
  const runs: string[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let length = 1; length <= LONGEST_WORDING && at + length <= words.length; length++) {
      runs.push(words.slice(at, at + length).join(' '));
    }
  }
  return runs;
}

/**
 * Points of runs of one to three words: what readers' pushes of sentences leave to explain once
 * the phrases have had their say (ridge regression, rare runs held down less than common ones).
 */
export function fitWordings(
  passages: readonly LabelledPassage[],
  phrases: PhraseModel,
): Map<string, number> {
  const read = createPhraseReader(phrases);
  const sentences = passages.flatMap((p) =>
    p.sentences.map(([text, push]) => {
      const words = spokenWords(text);
      const said = read(words).reduce((sum, { points }) => sum + points, 0);
      return { runs: runsOf(words.map(({ word }) => word)), rest: push * POINTS_PER_PUSH - said };
    }),
  );
  const counts = new Map<string, number>();
  for (const { runs } of sentences) {
    for (const run of new Set(runs)) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count >= FEWEST_SENTENCES);
  const index = new Map(kept.map(([run], i) => [run, i]));
  const value = kept.map(([, count]) => 1 / Math.sqrt(1 + Math.log(count)));
  const rows = sentences.map(({ runs }) => {
    const features = runs.flatMap((run) => index.get(run) ?? []);
    return { features, values: features.map((f) => value[f] ?? 0) };
  });
  const weights = fitRidge(
    rows,
    sentences.map(({ rest }) => rest),
    {
      strength: new Float64Array(kept.length).fill(STRENGTH),
      trust: rows.map(() => 1),
      steps: STEPS,
    },
  );
  return new Map(
    kept
      .map(([run, count], i) => {
        const points = (weights[i] ?? 0) * (value[i] ?? 0);
        return { run, points, worth: Math.abs(points) * Math.sqrt(count) };
      })
      .sort((a, b) => b.worth - a.worth || (a.run < b.run ? -1 : 1))
      .slice(0, MOST_WORDINGS)
      .map(({ run, points }) => [run, points]),
  );
}
