import { createPhraseReader } from '@/core/scoring/read-phrases';
import { spokenWords } from '@/core/scoring/spoken-words';
import { spearman } from './agreement.ts';
import { fitPhrases } from './fit-phrases.ts';
import { passageText, type LabelledPassage } from './labelled-passage.ts';
import { SCOPE_RULES, STOPS } from './scope-rules.ts';
import type { Fold } from './train-model.ts';

/** Shares of the training episodes tried. */
const SHARES = [0, 0.25, 0.5, 1] as const;

/**
 * Rank correlation of the phrases alone, held-out, when they learn from a part of the episodes:
 * how much more labels of the same kind would bring. (The network is not trained again for it.)
 */
export function learningCurve(
  folds: readonly Fold[],
  passages: readonly LabelledPassage[],
): { share: number; rho: number }[] {
  const scopes = { rules: SCOPE_RULES, stops: STOPS };
  return SHARES.map((share) => {
    const told: number[] = [];
    const truth: number[] = [];
    for (const { model, held } of folds) {
      const out = new Set(held);
      const seen = passages.filter((_p, i) => !out.has(i));
      const episodes = [...new Set(seen.map((p) => p.episode))];
      const kept = new Set(episodes.filter((_e, i) => (i + 1) / episodes.length <= share));
      const ratings = new Map([...model.phrases.keys()].map((p, i) => [p, model.polarity[i] ?? 0]));
      const some = seen.filter((p) => kept.has(p.episode));
      const phrases = some.length === 0 ? ratings : fitPhrases(some, ratings, scopes);
      const read = createPhraseReader({ ...model, phrases });
      for (const i of held) {
        const passage = passages[i];
        if (!passage) continue;
        const found = read(spokenWords(passageText(passage)));
        told.push(found.reduce((sum, { points }) => sum + points, 0));
        truth.push(passage.score);
      }
    }
    return { share, rho: spearman(told, truth) };
  });
}
