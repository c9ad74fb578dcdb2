import { bareWord } from '@/core/words/bare-word';

/** Neighbouring words of a text, by place: from the first up to, not including, `to`. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
}

/** Words between a phrase's own that may be left out: fillers and what is said again. */
const MOST_SKIPPED = 3;

/** A text in which phrases are looked for: its words cut at hyphens, each with its word's place. */
export interface PhraseText {
  readonly parts: readonly string[];
  readonly places: readonly number[];
}

/** Takes the words of a text; makes it ready for `findPhrase`. */
export function phraseText(words: readonly string[]): PhraseText {
  const parts: string[] = [];
  const places: number[] = [];
  words.forEach((word, place) => {
    for (const part of bareWord(word).split('-')) {
      if (part === '') continue;
      parts.push(part);
      places.push(place);
    }
  });
  return { parts, places };
}

/** Where the wanted words end that begin at `start`, with so many words between them left out. */
function endOf(
  parts: readonly string[],
  wanted: readonly string[],
  start: number,
  mostSkipped: number,
): number | undefined {
  let found = 1;
  let skipped = 0;
  let at = start + 1;
  for (; found < wanted.length && skipped <= mostSkipped && at < parts.length; at++) {
    const isNext = parts[at] === wanted[found];
    found += isNext ? 1 : 0;
    skipped = isNext ? 0 : skipped + 1;
  }
  return found === wanted.length ? at : undefined;
}

/**
 * Takes a text and a phrase; gives the first place where the phrase stands, in whole words of the
 * text, or undefined. Where it stands nowhere without a gap, up to three words in a row between its
 * own are skipped.
 */
export function findPhrase({ parts, places }: PhraseText, phrase: string): WordSpan | undefined {
  const wanted = phraseText(phrase.split(/\s+/)).parts;
  const first = wanted[0];
  if (first === undefined) return undefined;
  for (const mostSkipped of wanted.length > 1 ? [0, MOST_SKIPPED] : [0]) {
    for (let start = parts.indexOf(first); start >= 0; start = parts.indexOf(first, start + 1)) {
      const end = endOf(parts, wanted, start, mostSkipped);
      if (end === undefined) continue;
      const from = places[start] ?? 0;
      return { from, to: (places[end - 1] ?? from) + 1 };
    }
  }
  return undefined;
}
