import type { KeyPhraseBackground } from '@/core/words/key-phrases';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * Takes what the packaged background file holds and gives it as a background. Rows that aren't two
 * numbers are left out; a file of another shape throws, since the build made it.
 */
export function toBackground(data: unknown): KeyPhraseBackground {
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
  return { episodes: data.episodes, terms };
}
