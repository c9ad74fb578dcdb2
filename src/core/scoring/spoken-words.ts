import { letterLength, markEnd, OPEN_BRACKET, wordEnd } from '@/core/scoring/word-bounds';

/** One word of a text as the scorer hears it, with its place in the text. */
export interface SpokenWord {
  /** Lower case, straight apostrophes; a run of digits is "0". */
  readonly word: string;
  /** Offsets in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Sounds between words, which nobody means. */
export const FILLERS: ReadonlySet<string> = new Set(
  'um uh er erm uhm hmm mm mhm ah huh'.split(' '),
);
/** What any run of digits counts as. */
export const ANY_NUMBER = '0';
const LONGEST_FILLER = 3;
const ONLY_DIGITS = /^\p{Nd}+$/u;
const LAST_ASCII_DIGIT = 0x39;
const LAST_ASCII = 0x7f;

/** A word in lower case as it counts; undefined for a filler. */
export function spokenForm(folded: string): string | undefined {
  const first = folded.charCodeAt(0);
  const mayBeNumber = first <= LAST_ASCII_DIGIT || first > LAST_ASCII;
  if (mayBeNumber && ONLY_DIGITS.test(folded)) return ANY_NUMBER;
  if (folded.length <= LONGEST_FILLER && FILLERS.has(folded)) return undefined;
  return folded.includes('’') ? folded.replaceAll('’', "'") : folded;
}

/**
 * The words of a text in order, without case, punctuation, sound marks and fillers, so that a
 * caption track and a clean transcript of the same talk give the same words. Linear in the text.
 */
export function spokenWords(text: string): SpokenWord[] {
  const words: SpokenWord[] = [];
  let at = 0;
  while (at < text.length) {
    if (text.charCodeAt(at) === OPEN_BRACKET) {
      at = Math.max(markEnd(text, at), at + 1);
      continue;
    }
    if (letterLength(text, at) === 0) {
      at += 1;
      continue;
    }
    const start = at;
    at = wordEnd(text, start);
    const word = spokenForm(text.slice(start, at).toLowerCase());
    if (word !== undefined) words.push({ word, start, end: at });
  }
  return words;
}
