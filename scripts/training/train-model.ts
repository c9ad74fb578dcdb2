import type { Mapping, Model } from '@/core/model';
import { createPhraseReader } from '@/core/read-phrases';
import { spokenWords } from '@/core/spoken-words';
import { fitLens } from './fit-lens.ts';
import { fitMapping } from './fit-mapping.ts';
import { fitPhrases } from './fit-phrases.ts';
import { foldOfEpisode } from './folds.ts';
import { passageText, type LabelledPassage } from './labelled-passage.ts';
import { SCOPE_RULES, STOPS } from './scope-rules.ts';

export const FOLDS = 5;

/** A model that has not been put on the axis yet. */
export type RawModel = Omit<Model, 'version' | 'mapping'>;

/** Fits everything but the mapping. */
export function trainRaw(
  passages: readonly LabelledPassage[],
  ratings: ReadonlyMap<string, number>,
): RawModel {
  const scopes = { rules: SCOPE_RULES, stops: STOPS };
  return { ...scopes, phrases: fitPhrases(passages, ratings, scopes), lens: fitLens(passages) };
}

/** The sum of points of each passage, before it is put on the axis. */
export function rawSums(model: RawModel, passages: readonly LabelledPassage[]): number[] {
  const read = createPhraseReader(model);
  return passages.map((p) =>
    read(spokenWords(passageText(p))).reduce((sum, c) => sum + c.points, 0),
  );
}

/** One fold: the model of all the other episodes, and which passages were kept from it. */
export interface Fold {
  readonly model: Omit<Model, 'version'>;
  readonly held: readonly number[];
}

/**
 * Cross-validation by episode. Each fold's mapping is fitted on what the other folds' models said
 * of their own held-out passages.
 */
export function crossValidate(
  passages: readonly LabelledPassage[],
  ratings: ReadonlyMap<string, number>,
): { folds: Fold[]; mapping: Mapping } {
  const foldOf = foldOfEpisode(passages, FOLDS);
  const folds = passages.map((p) => foldOf.get(p.episode) ?? 0);
  const sums = passages.map(() => 0);
  const raw = Array.from({ length: FOLDS }, (_, fold) => {
    const model = trainRaw(
      passages.filter((_p, i) => folds[i] !== fold),
      ratings,
    );
    const held = passages.flatMap((_p, i) => (folds[i] === fold ? [i] : []));
    const told = rawSums(
      model,
      held.flatMap((i) => passages[i] ?? []),
    );
    held.forEach((i, k) => (sums[i] = told[k] ?? 0));
    return { model, held };
  });
  const mappingWithout = (fold: number) => {
    const kept = passages.flatMap((_p, i) => (folds[i] === fold ? [] : [i]));
    return fitMapping(
      kept.map((i) => sums[i] ?? 0),
      kept.map((i) => passages[i]?.score ?? 0),
    );
  };
  return {
    folds: raw.map(({ model, held }, fold) => ({
      model: { ...model, mapping: mappingWithout(fold) },
      held,
    })),
    mapping: mappingWithout(-1),
  };
}
