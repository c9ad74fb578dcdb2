import type { KeyPhraseBackground } from '@/core/words/key-phrases';
import type { SentenceFigures } from '@/core/words/sentence-odds';

/** What ordinary talk sounds like: how common its words are, and how its sentences end. */
export interface Background extends KeyPhraseBackground {
  readonly sentences?: SentenceFigures | undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * Takes what the packaged background file holds and gives it as a background. Rows that aren't two
 * numbers are left out; a file of another shape throws, since the build made it.
 */
export function toBackground(data: unknown): Background {
  if (!isObject(data) || typeof data.episodes !== 'number' || !isObject(data.terms)) {
    throw new TypeError(
      'The background of key phrases has no episodes or no terms: build it anew.',
    );
  }
  const terms = new Map<string, readonly [number, number]>();
  for (const [term, row] of Object.entries(data.terms)) {
    if (!Array.isArray(row)) continue;
    const cells: readonly unknown[] = row;
    const [episodes, perMillion] = cells;
    if (typeof episodes === 'number' && typeof perMillion === 'number') {
      terms.set(term, [episodes, perMillion]);
    }
  }
  return { episodes: data.episodes, terms, sentences: toSentences(data.sentences) };
}

/** Weights are kept in hundredths. */
const FINENESS = 100;

function toSentences(data: unknown): SentenceFigures | undefined {
  if (!isObject(data) || typeof data.bias !== 'number' || !isObject(data.runs)) return undefined;
  const weights = new Map<string, number>();
  for (const [run, weight] of Object.entries(data.runs)) {
    if (typeof weight === 'number') weights.set(run, weight / FINENESS);
  }
  return { bias: data.bias / FINENESS, weights };
}
