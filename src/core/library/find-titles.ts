import { bareWord } from '@/core/words/bare-word';
import type { Shelved } from '@/core/library/library-view';
import { answers, toQuery } from '@/core/library/search-words';
import { wordsOf } from '@/core/segments/words-of';

/** Words of a title, a tag or a name; "AI-enabled" answers to "enabled" too. */
const bareWords = (text: string): string[] =>
  wordsOf(text)
    .flatMap((word) => [word, ...word.split(/[-/]/)])
    .map(bareWord);

/** Each word once by which an episode is named: title, guest, shelf, number, tags, key phrases. */
function namesOf({ card, ownTags }: Shelved): string[] {
  const { video, shelf, episode = '', tags, keyPhrases, catalogue } = card;
  const guest = catalogue?.guest ?? '';
  const texts = [video.title, shelf, episode, guest, ...tags, ...keyPhrases, ...ownTags];
  return [...new Set(texts.flatMap(bareWords))];
}

/**
 * Takes episodes; gives what finds, for something typed, those whose title, guest, shelf, tags or key
 * phrases hold every word of it, in the order given. Their words are taken apart once.
 */
export function titleFinder(all: readonly Shelved[]): (typed: string) => Shelved[] {
  let byWord: ReadonlyMap<string, readonly Shelved[]> | undefined;
  return (typed) => {
    const query = toQuery(typed);
    if (query.words.length === 0) return [];
    const named = [...(byWord ??= byNames(all))];
    const found = query.words.map((_, at) => {
      const answering = named.filter(([word]) => answers(query, at, word));
      return new Set(answering.flatMap(([, shelved]) => shelved));
    });
    return all.filter((shelved) => found.every((each) => each.has(shelved)));
  };
}

function byNames(all: readonly Shelved[]): Map<string, Shelved[]> {
  const byWord = new Map<string, Shelved[]>();
  for (const shelved of all) {
    for (const name of namesOf(shelved)) {
      const known = byWord.get(name);
      if (known) known.push(shelved);
      else byWord.set(name, [shelved]);
    }
  }
  return byWord;
}
