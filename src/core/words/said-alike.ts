import { bareWord } from '@/core/words/bare-word';
import { singular } from '@/core/words/singular';
import { isStopWord } from '@/core/words/stop-words';

const subjects = (text: string): Set<string> =>
  new Set(
    text
      .split(' ')
      .map(bareWord)
      .filter((word) => !isStopWord(word))
      .map(singular),
  );

/**
 * Takes two stretches of talk; gives the share, 0 to 1, of the one's words with a subject that the
 * other has as well, counted in the one that has fewer. 0 where either has none.
 */
export function saidAlike(one: string, other: string): number {
  const [fewer = new Set<string>(), more = new Set<string>()] = [
    subjects(one),
    subjects(other),
  ].sort((a, b) => a.size - b.size);
  const shared = [...fewer].filter((word) => more.has(word)).length;
  return fewer.size === 0 ? 0 : shared / fewer.size;
}
