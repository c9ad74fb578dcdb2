import { createScorer } from '@/core/scoring/create-scorer';
import type { Model } from '@/core/scoring/model';
import { scorerVersion, type OwnWord } from '@/core/scoring/own-words';
import type { Scorer } from '@/core/scorer';
import { once } from '@/worker/once';

/**
 * Makes scorers of one model, which is loaded when first needed; the last one is held, because the
 * user's own words seldom change.
 */
export function createScorers(
  load: () => Promise<Model>,
): (ownWords: readonly OwnWord[]) => Promise<Scorer> {
  const loadModel = once(load);
  const held: { version: string; scorer: Scorer | undefined } = { version: '', scorer: undefined };
  return async (ownWords) => {
    const model = await loadModel();
    const version = scorerVersion(model.version, ownWords);
    if (held.scorer && held.version === version) return held.scorer;
    const scorer = createScorer(model, ownWords);
    Object.assign(held, { version, scorer });
    return scorer;
  };
}
