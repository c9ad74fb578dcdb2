import { readFileSync } from 'node:fs';
import { spokenWords } from '@/core/scoring/spoken-words';

/** Reads "phrase TAB polarity" lines; phrases come back as the scorer hears them. */
export function readRatings(path: string): Map<string, number> {
  const ratings = new Map<string, number>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [phrase, polarity] = line.split('\t');
    if (phrase === undefined || polarity === undefined) continue;
    const key = spokenWords(phrase)
      .map(({ word }) => word)
      .join(' ');
    if (key !== '') ratings.set(key, Number(polarity));
  }
  return ratings;
}

/** The ratings of all files, in the order of phrases; where two speak of a phrase, the later wins. */
export function readAllRatings(...paths: readonly string[]): Map<string, number> {
  const all = new Map(paths.flatMap((path) => [...readRatings(path)]));
  return new Map([...all].sort(([a], [b]) => (a < b ? -1 : Number(a > b))));
}
