import { bareWord } from '@/core/bare-word';

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

/**
 * Takes a text and a phrase; gives the first place where the phrase stands, in whole words of the
 * text, or undefined. Up to three words in a row between the phrase's own are skipped.
 */
export function findPhrase({ parts, places }: PhraseText, phrase: string): WordSpan | undefined {
  const wanted = phraseText(phrase.split(/\s+/)).parts;
  const first = wanted[0];
  if (first === undefined) return undefined;
  for (let start = parts.indexOf(first); start >= 0; start = parts.indexOf(first, start + 1)) {
    let at = start + 1;
    let found = 1;
    for (let skipped = 0; found < wanted.length && skipped <= MOST_SKIPPED; at++) {
      if (at >= parts.length) break;
      if (parts[at] === wanted[found]) {
        found++;
        skipped = 0;
      } else skipped++;
    }
    if (found < wanted.length) continue;
    const from = places[start] ?? 0;
    return { from, to: (places[at - 1] ?? from) + 1 };
  }
  return undefined;
}
