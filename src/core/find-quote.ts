import { bareWord } from '@/core/bare-word';
import { cleanQuote } from '@/core/clean-quote';
import { fillerWords } from '@/core/filler-words';
import type { WordSpan } from '@/core/find-phrase';
import { senseBoundaries } from '@/core/sense-boundaries';

/** A stretch within a segment that can stand alone, with how well it does. */
export interface FoundQuote extends WordSpan {
  readonly quote: string;
  /** Higher is better; comparable within one search. */
  readonly worth: number;
}

/** Something that a quote should hold, and what it is worth. */
export interface QuoteTarget extends WordSpan {
  readonly worth: number;
}

/** Words of a quote, fillers not counted: the limits, and the range that reads best. */
const LENGTH = { least: 6, best: 9, enough: 17, most: 24 };

/** Openings that carry nothing into a quote. */
const IDLE_OPENING = new Set(
  'and but so or yeah yes no okay ok well right like because then now anyway also'.split(' '),
);
/** Openings that point back to what isn't quoted. */
const POINTS_BACK = new Set(
  "it its it's that that's this they they're them he she which those these there".split(' '),
);

const IDLE_ENDING = new Set('right yeah okay and so but um uh like'.split(' '));

/** What is asked of a search: the segment's words and what its quote is for. */
interface Search {
  readonly words: readonly string[];
  readonly bare: readonly string[];
  readonly idle: readonly boolean[];
  readonly places: readonly number[];
  readonly targets: readonly QuoteTarget[];
}

function lengthCost(count: number): number {
  if (count < LENGTH.best) return 0.12 * (LENGTH.best - count);
  return count > LENGTH.enough ? 0.08 * (count - LENGTH.enough) : 0;
}

/** How a stretch reads: what it holds, how well sense begins and ends, what speaks against it. */
function worthOf(search: Search, span: WordSpan, ends: number, count: number): number {
  const held = search.targets
    .filter((target) => target.from >= span.from && target.to <= span.to)
    .reduce((sum, target) => sum + target.worth, 0);
  const backwards = POINTS_BACK.has(search.bare[span.from] ?? '') ? 0.25 : 0;
  const torn = search.places.slice(span.from + 1, span.to).filter((place) => place >= 1).length;
  const stumbles = (span.to - span.from - count) / Math.max(1, count);
  return held + ends - backwards - lengthCost(count) - 0.35 * torn - stumbles;
}

/** Moves both ends inwards over words that carry nothing. */
function trimmed({ bare, idle }: Search, span: WordSpan): WordSpan {
  let { from, to } = span;
  const dull = (i: number, words: ReadonlySet<string>) =>
    idle[i] === true || words.has(bare[i] ?? '');
  while (from < to && dull(from, IDLE_OPENING)) from++;
  while (to > from && dull(to - 1, IDLE_ENDING)) to--;
  return { from, to };
}

/** The last place that a quote beginning at `from` may end at. */
function lastEnd({ idle }: Search, from: number): number {
  let count = 0;
  let to = from;
  while (to < idle.length && count < LENGTH.most) {
    if (idle[to] !== true) count++;
    to++;
  }
  return to;
}

function bestSpan(
  search: Search,
  must: WordSpan | undefined,
): (WordSpan & { readonly worth: number }) | undefined {
  const { places, idle } = search;
  let best: (WordSpan & { readonly worth: number }) | undefined;
  const lastStart = must?.from ?? idle.length - 1;
  for (let start = must ? Math.max(0, must.to - 3 * LENGTH.most) : 0; start <= lastStart; start++) {
    const opening = places[start] ?? -1;
    if (opening < 0) continue;
    const end = lastEnd(search, start);
    for (let stop = Math.max(start + LENGTH.least, must?.to ?? 0); stop <= end; stop++) {
      const closing = places[stop] ?? -1;
      if (closing < 0) continue;
      const span = trimmed(search, { from: start, to: stop });
      if (must !== undefined && (span.from > must.from || span.to < must.to)) continue;
      const count = idle.slice(span.from, span.to).filter((isIdle) => !isIdle).length;
      if (count < LENGTH.least) continue;
      const worth = worthOf(search, span, 0.9 * opening + 1.1 * closing, count);
      if (best === undefined || worth > best.worth) best = { ...span, worth };
    }
  }
  return best;
}

/**
 * Takes a segment's text and what to look for in it; gives the stretch of 6 to 24 words that reads
 * best as a quote, or undefined. With `must`, only stretches around that place count. The words of
 * the quote are those of the text in order, without fillers.
 */
export function findQuote(
  text: string,
  targets: readonly QuoteTarget[],
  must?: WordSpan,
): FoundQuote | undefined {
  const words = text.split(' ');
  const search: Search = {
    words,
    bare: words.map(bareWord),
    idle: fillerWords(words),
    places: senseBoundaries(words),
    targets,
  };
  const best = bestSpan(search, must);
  if (best === undefined) return undefined;
  return { ...best, quote: cleanQuote(words.slice(best.from, best.to)) };
}
