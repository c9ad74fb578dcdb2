import { bareWord } from '@/core/words/bare-word';
import type { Shelved } from '@/core/library/library-view';
import { answers, toQuery } from '@/core/library/search-words';
import { wordsOf } from '@/core/segments/words-of';

/** Words of a title, a tag or a name; "AI-enabled" answers to "enabled" too. */
const bareWords = (text: string): string[] =>
  wordsOf(text)
    .flatMap((word) => [word, ...word.split(/[-/]/)])
    .map(bareWord);

/**
 * Takes episodes and what was typed; gives those whose title, guest, shelf, tags or key phrases hold
 * every word of it, in the order given.
 */
export function findTitles(all: readonly Shelved[], typed: string): Shelved[] {
  const query = toQuery(typed);
  if (query.words.length === 0) return [];
  return all.filter(({ card, ownTags }) => {
    const { video, shelf, episode = '', tags, keyPhrases, catalogue } = card;
    const texts = [
      video.title,
      shelf,
      episode,
      catalogue?.guest ?? '',
      ...tags,
      ...keyPhrases,
      ...ownTags,
    ];
    const words = texts.flatMap(bareWords);
    return query.words.every((_, at) => words.some((word) => answers(query, at, word)));
  });
}
