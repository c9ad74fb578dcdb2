const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Sound marks are short; a bound keeps a text of opening brackets linear. */
const LONGEST_MARK = 40;

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
export const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

/** Whether this UTF-16 unit may join two letters to one word. */
export const isApostrophe = (unit: number): boolean =>
  unit === APOSTROPHE || unit === CURLY_APOSTROPHE;

/** How many UTF-16 units of a letter or digit begin at `at`; 0 where none does. */
export function letterLength(text: string, at: number): number {
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
export function markEnd(text: string, at: number): number {
  const last = Math.min(text.length, at + LONGEST_MARK + 2);
  for (let i = at + 1; i < last; i++) {
    const unit = text.charCodeAt(i);
    if (unit === CLOSE_BRACKET) return i + 1;
    if (unit === OPEN_BRACKET) return at;
  }
  return at;
}

/** The end of the word that begins with the letter at `start`. */
export function wordEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    const length = letterLength(text, end);
    if (length > 0) {
      end += length;
      continue;
    }
    if (!isApostrophe(text.charCodeAt(end)) || letterLength(text, end + 1) === 0) return end;
    end += 1;
  }
}
