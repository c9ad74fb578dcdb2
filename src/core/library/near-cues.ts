import type { Cue } from '@/core/cue';
import type { Query } from '@/core/library/search-words';
import { wordsOf } from '@/core/segments/words-of';

/** Cues from one index up to, not with, another. */
export type CueRange = readonly [from: number, to: number];

/** For each cue whether its letters could hold an answer to each of the query's words. */
function mayAnswer(cues: readonly Cue[], { stems }: Query): boolean[][] {
  const texts = cues.map(({ text }) => text.toLowerCase().replaceAll('’', "'"));
  return stems.map((stem) => {
    // Whatever answers a word begins as its singular does, but for a "y" that may be "ies".
    const begun = stem.endsWith('y') ? stem.slice(0, -1) : stem;
    return texts.map((text) => text.includes(begun));
  });
}

/**
 * Takes cues and a query; gives the stretches of them, in order and apart, outside of which no word
 * of it can be part of an answer: each spot of its rarest word with `margin` words on both sides.
 * Taking all words of a long talk apart takes twenty times as long as looking for letters.
 */
export function nearCues(cues: readonly Cue[], query: Query, margin: number): CueRange[] {
  const rarest = mayAnswer(cues, query)
    .map((held) => held.flatMap((yes, at) => (yes ? [at] : [])))
    .reduce((least, spots) => (spots.length < least.length ? spots : least));
  const ranges: [number, number][] = [];
  for (const spot of rarest) {
    const from = reach(cues, spot, -1, margin);
    const to = reach(cues, spot, 1, margin) + 1;
    const last = ranges.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else ranges.push([from, to]);
  }
  return ranges;
}

/** The cue up to which so many words lie beyond a spot, or the last one. */
function reach(cues: readonly Cue[], spot: number, step: 1 | -1, margin: number): number {
  let at = spot;
  for (let words = 0; words < margin && cues[at + step] !== undefined;) {
    at += step;
    words += wordsOf(cues[at]?.text ?? '').length;
  }
  return at;
}
