import { toModel, type Model } from '@/core/scoring/model';
import { toRatings } from '@/core/scoring/create-scorer';
import { toNetwork } from '@/core/scoring/network';
import { createPhraseReader } from '@/core/scoring/read-phrases';
import { createWordingReader } from '@/core/scoring/read-wordings';
import { createNetworkReader } from '@/core/scoring/run-network';
import { spokenWords } from '@/core/scoring/spoken-words';
import { fitLens } from './fit-lens.ts';
import { fitMapping } from './fit-mapping.ts';
import { fitNetworks, NO_FOLD } from './fit-networks.ts';
import { fitPhrases } from './fit-phrases.ts';
import { foldOfEpisode } from './folds.ts';
import { fitWordings } from './fit-wordings.ts';
import { passageText, type LabelledPassage } from './labelled-passage.ts';
import { toModelData, type Blend, type ModelParts } from './model-file.ts';
import { prepare } from './prepare.ts';
import type { Claim } from './read-claims.ts';
import { fitRidge } from './ridge.ts';
import { SCOPE_RULES, STOPS } from './scope-rules.ts';

export const FOLDS = 5;

/** What training starts from. */
export interface Sources {
  readonly passages: readonly LabelledPassage[];
  readonly ratings: ReadonlyMap<string, number>;
  /** Sentences written for the network. */
  readonly claims: readonly Claim[];
  /** Folder of transcripts. */
  readonly transcripts: string;
}

/** One fold: the model of all the other episodes, and which passages were kept from it. */
export interface Fold {
  readonly model: Model;
  readonly held: readonly number[];
}

/** What phrases, wordings and network say of one passage. */
type Sums = readonly [phrases: number, wordings: number, network: number];

/** Everything but the weights of the two parts and the mapping. */
function fitParts(
  passages: readonly LabelledPassage[],
  ratings: ReadonlyMap<string, number>,
  network: unknown,
): ModelParts {
  const scopes = { rules: SCOPE_RULES, stops: STOPS };
  const phrases = fitPhrases(passages, ratings, scopes);
  return {
    ...scopes,
    phrases,
    polarity: [...ratings.values()],
    // Beside a network, least squares gives wordings nothing.
    wordings: network === undefined ? fitWordings(passages) : new Map(),
    lens: fitLens(passages),
    network,
  };
}

/** What phrases, wordings and network each say of a passage, in points. */
function partSums(parts: ModelParts, passages: readonly LabelledPassage[]): Sums[] {
  const readPhrases = createPhraseReader(parts);
  const readWordings = createWordingReader(parts.wordings);
  const readNetwork =
    parts.network === undefined ? undefined : createNetworkReader(toNetwork(parts.network));
  const total = (list: Iterable<number>) => [...list].reduce((a, b) => a + b, 0);
  return passages.map((passage) => {
    const words = spokenWords(passageText(passage));
    const found = readPhrases(words);
    const shares = readNetwork?.(words, toRatings(parts.polarity, words, found)).shares ?? [];
    return [total(found.map((c) => c.points)), total(readWordings(words)), total(shares)];
  });
}

/** How much of each part makes the best guess at the readers' scores (least squares). */
function fitBlend(sums: readonly Sums[], truth: readonly number[]): Blend {
  const rows = sums.map((values) => ({ features: [0, 1, 2], values }));
  const trust = rows.map(() => 1);
  const [phrases = 0, wordings = 0, network = 0] = fitRidge(rows, truth, {
    strength: Float64Array.of(1, 1, 1),
    trust,
    steps: 20,
  });
  return {
    phrases: Math.max(0, phrases),
    wordings: Math.max(0, wordings),
    network: Math.max(0, network),
  };
}

/**
 * Cross-validation by episode, and the model of all passages. Each fold's blend and mapping are
 * fitted on what the other folds' parts said of passages that they had not seen.
 */
export async function trainModel(
  { passages, ratings, claims, transcripts }: Sources,
  wanted: { readonly whole: boolean; readonly network: boolean },
): Promise<{ folds: Fold[]; whole: unknown }> {
  const foldOf = foldOfEpisode(passages, FOLDS);
  const folds = passages.map((p) => foldOf.get(p.episode) ?? 0);
  const without = Array.from({ length: FOLDS }, (_, fold) => fold);
  const networks = wanted.network
    ? await fitNetworks(
        { ...prepare({ passages, claims }, ratings, transcripts), folds },
        wanted.whole ? [...without, NO_FOLD] : without,
      )
    : [];
  const indices = (of: (fold: number) => boolean) =>
    folds.flatMap((fold, i) => (of(fold) ? [i] : []));
  const pick = (list: readonly number[]) => list.flatMap((i) => passages[i] ?? []);
  const sums: Sums[] = passages.map(() => [0, 0, 0]);
  const parts = without.map((fold) => {
    const fitted = fitParts(pick(indices((f) => f !== fold)), ratings, networks[fold]);
    const held = indices((f) => f === fold);
    partSums(fitted, pick(held)).forEach((said, k) => (sums[held[k] ?? 0] = said));
    return { fitted, held };
  });
  const finish = (fitted: ModelParts, seen: readonly number[]): unknown => {
    const truth = seen.map((i) => passages[i]?.score ?? 0);
    const rows = seen.map((i): Sums => sums[i] ?? [0, 0, 0]);
    const blend = fitBlend(rows, truth);
    const told = rows.map(
      ([a, b, c]) => a * blend.phrases + b * blend.wordings + c * blend.network,
    );
    return toModelData(fitted, blend, fitMapping(told, truth));
  };
  return {
    folds: parts.map(({ fitted, held }, fold) => ({
      model: toModel(
        finish(
          fitted,
          indices((f) => f !== fold),
        ),
      ),
      held,
    })),
    whole: wanted.whole
      ? finish(
          fitParts(passages, ratings, networks.at(-1)),
          indices(() => true),
        )
      : undefined,
  };
}
