import type { Lens } from '@/core/lens';

/** Key phrases among the tags. */
const PHRASES = 4;

/** Takes an episode's shelf, track, lens and key phrases, best first; gives its tags, none twice. */
export function tagsOf(
  shelf: string,
  track: string,
  lens: Lens,
  keyPhrases: readonly string[],
): string[] {
  const named = [shelf, ...(lens === 'none' ? [] : [track, lens])].filter((tag) => tag !== '');
  const seen = new Set<string>();
  return [...named, ...keyPhrases.slice(0, PHRASES)].filter((tag) => {
    const key = tag.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}
