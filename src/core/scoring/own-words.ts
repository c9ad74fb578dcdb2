import type { Mapping } from '@/core/scoring/model';
import { createPhraseTrie } from '@/core/scoring/phrase-trie';
import type { Contribution } from '@/core/scoring/read-phrases';
import { spokenWords } from '@/core/scoring/spoken-words';
import type { HeardWords, Vocabulary } from '@/core/scoring/vocabulary';

/** A phrase that the user added to the lexicon, or silenced. */
export interface OwnWord {
  /** As the user wrote it. */
  readonly phrase: string;
  /** Points on the axis each time it is said, -30 to 30; 0 silences it. */
  readonly weight: number;
}

export const MOST_OWN_WORDS = 100;
export const LARGEST_OWN_WEIGHT = 30;
const MOST_WORDS = 8;
const LONGEST_PHRASE = 60;
const SMALL_WORDS = new Set(
  'a an and are as at be but by do for from he i in is it me my no not of on or our she so that the their they this to was we were what with you your'.split(
    ' ',
  ),
);

/** The words of a phrase as the scorer hears them, joined by spaces. */
export function spokenPhrase(phrase: string): string {
  return spokenWords(phrase)
    .map(({ word }) => word)
    .join(' ');
}

/**
 * Why a phrase can't be an own word beside those that there are, in a sentence for its writer;
 * undefined where it can.
 */
export function faultOfOwnWord(phrase: string, others: readonly OwnWord[]): string | undefined {
  const spoken = spokenPhrase(phrase);
  const words = spoken.split(' ');
  if (spoken === '') return 'Write a word or a phrase, such as “winter is coming”.';
  if (phrase.length > LONGEST_PHRASE || words.length > MOST_WORDS) {
    return `A phrase has at most ${MOST_WORDS} words and ${LONGEST_PHRASE} letters.`;
  }
  if (words.every((word) => SMALL_WORDS.has(word)))
    return `“${phrase}” stands everywhere. Add a word that says more.`;
  if (others.some((other) => spokenPhrase(other.phrase) === spoken)) {
    return `“${phrase}” is in your list already.`;
  }
  if (others.length >= MOST_OWN_WORDS) return `There is room for ${MOST_OWN_WORDS} phrases.`;
  return undefined;
}

/** A scorer's version together with the own words it heeds; the plain version without any. */
export function scorerVersion(modelVersion: string, ownWords: readonly OwnWord[]): string {
  if (ownWords.length === 0) return modelVersion;
  const told = ownWords.map(({ phrase, weight }) => `${spokenPhrase(phrase)}=${weight}`);
  return `${modelVersion}+own.${hash(told.toSorted().join('\n')).toString(36)}`;
}

/** FNV-1a, 32 bits: tells lists apart, keeps no secret. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  }
  return sum >>> 0;
}

/**
 * Makes the reader of own words: longest first, left to right, no word used twice. Each gives its
 * weight, as points, every time it is said, whatever stands around it. `vocabulary` has its words.
 */
export function createOwnWordReader(
  ownWords: readonly OwnWord[],
  mapping: Mapping,
  vocabulary: Vocabulary,
): (words: Pick<HeardWords, 'ids' | 'count'>) => Contribution[] {
  const known = ownWords.filter(({ phrase }) => spokenPhrase(phrase) !== '');
  const phrases = known.map(({ phrase }) => spokenPhrase(phrase));
  const trie = createPhraseTrie(phrases, vocabulary);
  const points = known.map(
    ({ weight }) => weight / (weight < 0 ? mapping.below : mapping.above) || 0,
  );
  return ({ ids, count }) => {
    const found: Contribution[] = [];
    if (known.length === 0) return found;
    for (let at = 0; at < count;) {
      const match = trie.longestAt(ids, count, at);
      const to = at + Math.max(1, trie.lengthOf(match));
      if (match >= 0) {
        found.push({ from: at, to, points: points[match] ?? 0, rule: 'own word', phrase: -1 });
      }
      at = to;
    }
    return found;
  };
}

/** What is left of contributions where own words speak for themselves. */
export function withoutOwnWords(
  found: readonly Contribution[],
  own: readonly Contribution[],
): Contribution[] {
  return found.filter(({ from, to }) => !own.some((mine) => mine.from < to && mine.to > from));
}
