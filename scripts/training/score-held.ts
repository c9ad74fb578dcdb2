import { createScorer } from '@/core/scoring/create-scorer';
import type { Verdict } from '@/core/segment';
import { passageText, type LabelledPassage } from './labelled-passage.ts';
import { toBare } from './to-bare.ts';
import type { Fold } from './train-model.ts';

export type TextForm = 'punctuated' | 'bare';

/** The text of a passage as it is written, or as automatic captions would have it. */
export function textIn(form: TextForm, passage: LabelledPassage): string {
  const text = passageText(passage);
  return form === 'bare' ? toBare(text) : text;
}

/** Every passage's verdict by the model that never saw its episode, in the order of `passages`. */
export function scoreHeld(
  folds: readonly Fold[],
  passages: readonly LabelledPassage[],
  form: TextForm,
): Verdict[] {
  const verdicts = new Map<number, Verdict>();
  folds.forEach(({ model, held }) => {
    const scorer = createScorer(model);
    for (const i of held) {
      const passage = passages[i];
      if (passage) verdicts.set(i, scorer.score(textIn(form, passage)));
    }
  });
  return passages.map((passage, i) => {
    const verdict = verdicts.get(i);
    if (!verdict) throw new Error(`Passage ${passage.id} is in no fold.`);
    return verdict;
  });
}
