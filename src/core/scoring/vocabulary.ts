import { ANY_NUMBER, FILLERS, spokenForm } from '@/core/scoring/spoken-words';
import {
  isApostrophe,
  letterLength,
  markEnd,
  OPEN_BRACKET,
  wordEnd,
} from '@/core/scoring/word-bounds';

/** The number of every word that a vocabulary doesn't hold. */
export const UNKNOWN = 0;

/** The words of a text in order, as `spokenWords` finds them. */
export interface HeardWords {
  readonly count: number;
  /** Each word's number. */
  readonly ids: Int32Array;
  /** Each word's offsets in the text, two for each, the second one exclusive. */
  readonly places: Int32Array;
}

/** Words by number, from 1 to `size` - 1. */
export interface Vocabulary {
  readonly size: number;
  /** The number of a word as `spokenWords` gives it; 0 where it isn't known. */
  readonly idOf: (word: string) => number;
  /** Linear in the text; makes no string of a word of plain letters. */
  readonly hear: (text: string) => HeardWords;
}

/** Codes of characters in words: 1 to 26 for a letter, 0 for none; anything from DIGIT on is no letter. */
const APOSTROPHE = 27;
const DIGIT = 32;
const SPACE = 0x20;
const CODES = Uint8Array.from({ length: 128 }, (_none, unit) => {
  const folded = unit | 0x20;
  if (folded >= 0x61 && folded <= 0x7a) return folded - 0x60;
  return unit >= 0x30 && unit <= 0x39 ? DIGIT : 0;
});

/** A word of letters is three whole numbers, six letters of five bits in each, the last ones first. */
const LETTER_BITS = 5;
const CARRIED = 25;
const SIX_LETTERS = 0x3fffffff;
const MOST_LETTERS = 18;
/** Numbers of a slot in the table of such words: the three, and the word's own. */
const SLOT = 4;
const PAGE = 1 << 15;
const PLAIN = /^[a-z']+$/;

function slotOf(a: number, b: number, c: number, bits: number): number {
  const mixed = Math.imul(a ^ Math.imul(b, 0x9e3779b1) ^ Math.imul(c, 0xc2b2ae35), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> (32 - bits);
}

/**
 * Makes room for lists of whole numbers whose length shows when they are full. Many lie together:
 * a small one of its own would cost more time than filling it.
 */
function createLists() {
  let page = new Int32Array(0);
  let used = 0;
  return {
    /** A list to write to, which the next `keep` cuts to its length. */
    open(most: number): Int32Array {
      if (used + most > page.length) {
        page = new Int32Array(Math.max(PAGE, most));
        used = 0;
      }
      return page.subarray(used, used + most);
    },
    keep(length: number): Int32Array {
      used += length;
      return page.subarray(used - length, used);
    },
  };
}

/**
 * Makes a vocabulary of words as `spokenWords` gives them. Words of up to eighteen letters are
 * packed whole into numbers while a text is read, and looked up by those.
 */
export function createVocabulary(words: Iterable<string>): Vocabulary {
  // Fillers come first: whatever has a lower number than any number's isn't heard.
  const known = new Map<string, number>();
  for (const list of [FILLERS, [ANY_NUMBER], words]) {
    for (const word of list) if (!known.has(word)) known.set(word, known.size + 1);
  }
  const anyNumber = known.get(ANY_NUMBER) ?? UNKNOWN;
  const bits = 33 - Math.clz32(known.size);
  const mask = (1 << bits) - 1;
  const table = new Int32Array(SLOT << bits);

  function place(word: string, id: number): void {
    let a = 0;
    let b = 0;
    let c = 0;
    for (let i = 0; i < word.length; i++) {
      const code = (CODES[word.charCodeAt(i)] ?? 0) || APOSTROPHE;
      c = ((c << LETTER_BITS) | (b >>> CARRIED)) & SIX_LETTERS;
      b = ((b << LETTER_BITS) | (a >>> CARRIED)) & SIX_LETTERS;
      a = ((a << LETTER_BITS) | code) & SIX_LETTERS;
    }
    let slot = slotOf(a, b, c, bits);
    while (table[slot * SLOT + 3] !== UNKNOWN) slot = (slot + 1) & mask;
    table.set([a, b, c, id], slot * SLOT);
  }
  for (const [word, id] of known) {
    if (word.length <= MOST_LETTERS && PLAIN.test(word)) place(word, id);
  }

  function find(a: number, b: number, c: number): number {
    for (let slot = slotOf(a, b, c, bits); ; slot = (slot + 1) & mask) {
      const at = slot * SLOT;
      const id = table[at + 3] ?? UNKNOWN;
      if (id === UNKNOWN) return UNKNOWN;
      if (table[at] === a && table[at + 1] === b && table[at + 2] === c) return id;
    }
  }

  /** Any word, by way of a string; a filler's number for all fillers. */
  function idOfWritten(text: string, start: number, end: number): number {
    const word = spokenForm(text.slice(start, end).toLowerCase());
    return word === undefined ? 1 : (known.get(word) ?? UNKNOWN);
  }

  const idLists = createLists();
  const placeLists = createLists();

  function hear(text: string): HeardWords {
    const { length } = text;
    const most = (length >> 1) + 1;
    const ids = idLists.open(most);
    const places = placeLists.open(2 * most);
    let count = 0;
    let at = 0;
    while (at < length) {
      let unit = text.charCodeAt(at);
      let code = unit < 0x80 ? (CODES[unit] ?? 0) : 0;
      if (code === 0 && (unit < 0x80 || letterLength(text, at) === 0)) {
        at = unit === OPEN_BRACKET ? Math.max(markEnd(text, at), at + 1) : at + 1;
        continue;
      }
      const start = at;
      let a = 0;
      let b = 0;
      let c = 0;
      let seen = 0;
      while (code !== 0) {
        c = ((c << LETTER_BITS) | (b >>> CARRIED)) & SIX_LETTERS;
        b = ((b << LETTER_BITS) | (a >>> CARRIED)) & SIX_LETTERS;
        a = ((a << LETTER_BITS) | code) & SIX_LETTERS;
        seen |= code;
        at += 1;
        unit = at < length ? text.charCodeAt(at) : 0;
        code = unit < 0x80 ? (CODES[unit] ?? 0) : 0;
        if (code !== 0 || unit === SPACE) continue;
        if (isApostrophe(unit) && at + 1 < length) {
          const next = text.charCodeAt(at + 1);
          if (next < 0x80 && CODES[next] !== 0) code = APOSTROPHE;
        }
      }
      // An apostrophe or a letter beyond ASCII: the word may go on, or not.
      const isPlain = unit < 0x80 && !isApostrophe(unit);
      const end = isPlain ? at : wordEnd(text, start);
      let id: number;
      if (end !== at || seen > DIGIT || end - start > MOST_LETTERS) {
        id = idOfWritten(text, start, end);
      } else id = seen === DIGIT ? anyNumber : find(a, b, c);
      at = end;
      if (id !== UNKNOWN && id < anyNumber) continue;
      ids[count] = id;
      places[2 * count] = start;
      places[2 * count + 1] = end;
      count += 1;
    }
    return { count, ids: idLists.keep(count), places: placeLists.keep(2 * count) };
  }

  return { size: known.size + 1, idOf: (word) => known.get(word) ?? UNKNOWN, hear };
}
