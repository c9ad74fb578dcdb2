/** One word of a text as the scorer hears it, with its place in the text. */
export interface SpokenWord {
  /** Lower case, straight apostrophes; a run of digits is "0". */
  readonly word: string;
  /** Offsets in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

const FILLERS = new Set('um uh er erm uhm hmm mm mhm ah huh'.split(' '));
const LONGEST_FILLER = 3;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const ONLY_DIGITS = /^\p{Nd}+$/u;
/** Sound marks are short; a bound keeps a text of opening brackets linear. */
const LONGEST_MARK = 40;

const LAST_ASCII_DIGIT = 0x39;
const LAST_ASCII = 0x7f;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

/** How many UTF-16 units of a letter or digit begin at `at`; 0 where none does. */
function letterLength(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) {
    const folded = unit | 0x20;
    return (folded >= 0x61 && folded <= 0x7a) || (unit >= 0x30 && unit <= 0x39) ? 1 : 0;
  }
  const point = text.codePointAt(at);
  if (point === undefined || !LETTER_OR_DIGIT.test(String.fromCodePoint(point))) return 0;
  return point > 0xffff ? 2 : 1;
}

/** The end of a sound mark such as "[Music]" that opens at `at`, or `at` where none does. */
function markEnd(text: string, at: number): number {
  const last = Math.min(text.length, at + LONGEST_MARK + 2);
  for (let i = at + 1; i < last; i++) {
    const unit = text.charCodeAt(i);
    if (unit === CLOSE_BRACKET) return i + 1;
    if (unit === OPEN_BRACKET) return at;
  }
  return at;
}

function wordEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    const length = letterLength(text, end);
    if (length > 0) {
      end += length;
      continue;
    }
    const unit = text.charCodeAt(end);
    const joins = unit === APOSTROPHE || unit === CURLY_APOSTROPHE;
    if (!joins || letterLength(text, end + 1) === 0) return end;
    end += 1;
  }
}

/** A word of `folded` as it counts, or undefined for a filler. */
function toWord(folded: string): string | undefined {
  const first = folded.charCodeAt(0);
  const mayBeNumber = first <= LAST_ASCII_DIGIT || first > LAST_ASCII;
  if (mayBeNumber && ONLY_DIGITS.test(folded)) return '0';
  return folded.length <= LONGEST_FILLER && FILLERS.has(folded) ? undefined : folded;
}

/**
 * The words of a text in order, without case, punctuation, sound marks and fillers, so that a
 * caption track and a clean transcript of the same talk give the same words. Linear in the text.
 */
export function spokenWords(text: string): SpokenWord[] {
  const words: SpokenWord[] = [];
  // Folding the whole text at once is faster, but a few letters grow when they are folded.
  const whole = text.toLowerCase();
  const folded = whole.length === text.length ? whole : undefined;
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
    const plain = folded?.slice(start, at) ?? text.slice(start, at).toLowerCase();
    const word = toWord(plain.includes('’') ? plain.replaceAll('’', "'") : plain);
    if (word !== undefined) words.push({ word, start, end: at });
  }
  return words;
}
