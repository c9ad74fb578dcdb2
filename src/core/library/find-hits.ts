import { nearCues, type CueRange } from '@/core/library/near-cues';
import { answers, type Query } from '@/core/library/search-words';
import { bareWord } from '@/core/words/bare-word';
import type { Cue } from '@/core/cue';
import { wordsOf } from '@/core/segments/words-of';
import { wordTimes } from '@/core/segments/word-times';

/** Part of a snippet; hits are what was looked for. */
export interface SnippetPart {
  readonly text: string;
  readonly isHit: boolean;
}

/** A place in a transcript that answers a query. */
export interface SearchHit {
  readonly startMs: number;
  /** About twenty words around it, as they stand there. */
  readonly snippet: readonly SnippetPart[];
}

/** What a transcript answers to a query. */
export interface SearchHits {
  readonly total: number;
  /** The first of them, in order of time. */
  readonly hits: readonly SearchHit[];
  /** The moments of all of them, for a mark under the trail. */
  readonly placesMs: readonly number[];
}

const BEFORE = 8;
const AFTER = 12;
/** Words of a query that don't stand side by side count as one hit within this many words. */
const NEAR = 40;

interface Flat {
  readonly words: readonly string[];
  readonly bare: readonly string[];
  /** For each word the cue that holds it, and its place there. */
  readonly cueOf: Uint32Array;
  readonly placeOf: Uint32Array;
}

/** The words of some stretches; between two of them as many blanks as keep them apart. */
function flatten(cues: readonly Cue[], ranges: readonly CueRange[]): Flat {
  const words: string[] = [];
  const [cueOf, placeOf]: [number[], number[]] = [[], []];
  const put = (word: string, cue: number, place: number) => {
    words.push(word);
    cueOf.push(cue);
    placeOf.push(place);
  };
  for (const [from, to] of ranges) {
    for (let blank = 0; words.length > 0 && blank < NEAR; blank++) put('', from, 0);
    for (let cue = from; cue < to; cue++)
      wordsOf(cues[cue]?.text ?? '').forEach((word, place) => put(word, cue, place));
  }
  return {
    words,
    bare: words.map(bareWord),
    cueOf: Uint32Array.from(cueOf),
    placeOf: Uint32Array.from(placeOf),
  };
}

/** Places where the query's words stand side by side, as indices of their first word. */
function sideBySide({ bare }: Flat, query: Query): number[][] {
  const length = query.words.length;
  const found: number[][] = [];
  for (let at = 0; at + length <= bare.length; at++) {
    let same = 0;
    while (same < length && answers(query, same, bare[at + same] ?? '')) same++;
    if (same < length) continue;
    found.push(Array.from({ length }, (_, nth) => at + nth));
    at += length - 1;
  }
  return found;
}

/** Stretches of at most 40 words that hold all words of the query, none within another. */
function closeTogether({ bare }: Flat, query: Query): number[][] {
  const latest = query.words.map(() => -1);
  const found: number[][] = [];
  bare.forEach((word, at) => {
    const answered = query.words.map((_, nth) => answers(query, nth, word));
    if (!answered.includes(true)) return;
    answered.forEach((yes, nth) => {
      if (yes) latest[nth] = at;
    });
    const first = Math.min(...latest);
    if (first < 0 || at - first >= NEAR) return;
    found.push([...new Set(latest)].sort((a, b) => a - b));
    latest.fill(-1);
  });
  return found;
}

function snippetOf({ words }: Flat, places: readonly number[]): SnippetPart[] {
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const [from, to] = [Math.max(0, first - BEFORE), Math.min(words.length, last + AFTER + 1)];
  const hit = new Set(places);
  const parts: { text: string; isHit: boolean }[] = [];
  for (let at = from; at < to; at++) {
    const isHit = hit.has(at);
    const before = parts.at(-1);
    const word = words[at] ?? '';
    if (before?.isHit === isHit) before.text += ` ${word}`;
    else parts.push({ text: word, isHit });
  }
  return parts;
}

/**
 * Takes the cues of a transcript and a query; gives the places where its words stand side by side,
 * or, where they never do, the stretches of 40 words that hold all of them. `most` limits the hits
 * that come with a snippet; `total` counts all.
 */
export function findHits(cues: readonly Cue[], query: Query, most: number): SearchHits {
  if (query.words.length === 0) return { total: 0, hits: [], placesMs: [] };
  // All that a hit and its snippet can reach from any of its words.
  const margin = Math.max(NEAR, query.words.length) + AFTER;
  const flat = flatten(cues, nearCues(cues, query, margin));
  const phrases = sideBySide(flat, query);
  const found = phrases.length > 0 ? phrases : closeTogether(flat, query);
  const momentOf = ([first = 0]: readonly number[]): number => {
    const cue = cues[flat.cueOf[first] ?? 0];
    return cue ? (wordTimes(cue).startsMs[flat.placeOf[first] ?? 0] ?? cue.startMs) : 0;
  };
  return {
    total: found.length,
    hits: found.slice(0, most).map((places) => ({
      startMs: momentOf(places),
      snippet: snippetOf(flat, places),
    })),
    placesMs: found.map(momentOf),
  };
}
