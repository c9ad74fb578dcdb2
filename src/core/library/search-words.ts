import { bareWord } from '@/core/words/bare-word';
import { singular } from '@/core/words/singular';
import { wordsOf } from '@/core/segments/words-of';

/** In every transcript, so that they find none: left out of the index, not of phrases. */
const EVERYWHERE = new Set(
  'the of and to in is it that this for on as with be are was you we they or not but if so at by from an have has do'.split(
    ' ',
  ),
);

/** A typed query, taken apart once. */
export interface Query {
  /** Bare words in order, as typed. */
  readonly words: readonly string[];
  /** The same in the singular. */
  readonly stems: readonly string[];
}

/** Takes what was typed; gives its words. The last one may still be in the making. */
export function toQuery(typed: string): Query {
  const words = wordsOf(typed)
    .map(bareWord)
    .filter((word) => word !== '');
  return { words, stems: words.map(singular) };
}

/**
 * Whether a bare word of a transcript answers the query's word at this place: the same word, in the
 * singular or plural, and for the last word any that begins so.
 */
export function answers({ words, stems }: Query, at: number, bare: string): boolean {
  const [word, stem] = [words[at], stems[at]];
  if (word === undefined || stem === undefined) return false;
  if (bare === word || (at === words.length - 1 && bare.startsWith(word))) return true;
  return bare.startsWith(stem.slice(0, -1)) && singular(bare) === stem;
}

/** Whether transcripts are told apart by this bare word. */
export function isSearched(bare: string): boolean {
  return bare.length > 1 && !EVERYWHERE.has(bare);
}

/** The words by which a transcript is found, each once, joined by spaces; commonest words left out. */
export function searchWords(texts: readonly string[]): string {
  const found = new Set<string>();
  for (const text of texts) {
    for (const word of wordsOf(text)) {
      const bare = bareWord(word);
      if (isSearched(bare)) found.add(bare);
    }
  }
  return [...found].join(' ');
}
