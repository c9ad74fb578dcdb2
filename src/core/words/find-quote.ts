import { bareWord } from '@/core/words/bare-word';
import { cleanQuote } from '@/core/words/clean-quote';
import { fillerWords } from '@/core/words/filler-words';
import type { WordSpan } from '@/core/words/find-phrase';
import { isInterjection, senseBoundaries, TORN } from '@/core/words/sense-boundaries';
import type { SentenceFigures } from '@/core/words/sentence-odds';
import { steeringWords } from '@/core/words/steering-words';
import { isStopWord } from '@/core/words/stop-words';

/** A stretch within a segment that can stand alone, with how well it does. */
export interface FoundQuote extends WordSpan {
  readonly quote: string;
  /** Higher is better; comparable between searches of one length. */
  readonly worth: number;
}

/** Something that a quote should hold, and what it is worth. */
export interface QuoteTarget extends WordSpan {
  readonly worth: number;
}

/** Words of a quote, fillers not counted: the limits, and the range that reads best. */
const LENGTH = { least: 6, best: 9, enough: 17, most: 25 };
/** What is asked of a search. */
export interface QuoteSearch {
  readonly targets: readonly QuoteTarget[];
  /** Only stretches around one of these places count. */
  readonly around?: readonly WordSpan[] | undefined;
  /** How sentences end in ordinary talk, for captions without punctuation. */
  readonly sentences?: SentenceFigures | undefined;
}

/** Openings and endings that carry nothing into a quote. */
const IDLE_OPENING = new Set(
  'and but so or yeah yep yes no okay ok well right like because then now anyway also sorry sure again hmm'.split(
    ' ',
  ),
);
const IDLE_ENDING = new Set('right yeah yep okay ok and so but um uh like too though'.split(' '));

/** Openings that point back to what isn't quoted. */
const POINTS_BACK = new Set(
  `it its it's that that's this they they're them he he's she she's which those these there`.split(
    /\s+/,
  ),
);

/** Openings of a clause that waits for another, and of a question. */
const WAITS = new Set(
  'if when where while which whose what how why who unless because although whereas as assuming'.split(
    ' ',
  ),
);
const ASKS = new Set(
  "what's is are was were do does did can could would should will have has isn't aren't doesn't don't".split(
    ' ',
  ),
);

/** Words that mean little outside their place; so do figures. */
const VAGUE = new Set(
  'this that these those it there here like stuff thing things etc kind sort say one them'.split(
    ' ',
  ),
);

/** Where talk without punctuation goes on with "and we …", another clause is in the quote. */
const ANOTHER_CLAUSE_FROM = 0.6;
const ANOTHER_CLAUSE = 0.6;
/** What the other voice throws in shows that two are heard. */
const THROWN_IN = 2;

/** A segment's words, looked at once. The sums run over all words before a place. */
interface Talk {
  readonly words: readonly string[];
  readonly bare: readonly string[];
  readonly idle: readonly boolean[];
  readonly begins: readonly number[];
  readonly ends: readonly number[];
  readonly spokenBefore: readonly number[];
  readonly tearsBefore: readonly number[];
  readonly vagueBefore: readonly number[];
  readonly tellingBefore: readonly number[];
  readonly steeringBefore: readonly number[];
}

function lookAt(text: string, sentences: SentenceFigures | undefined): Talk {
  const words = text.split(' ');
  const bare = words.map(bareWord);
  const idle = fillerWords(words);
  const { begins, ends } = senseBoundaries(words, sentences);
  const spokenBefore = [0];
  const tearsBefore = [0];
  const vagueBefore = [0];
  const tellingBefore = [0];
  const steeringBefore = [0];
  const steers = steeringWords(bare);
  words.forEach((_, i) => {
    const ended = (ends[i + 1] ?? 0) >= 1;
    const thrownIn = isInterjection(bare[i] ?? '') ? THROWN_IN : 0;
    const another = (ends[i + 1] ?? 0) >= ANOTHER_CLAUSE_FROM ? ANOTHER_CLAUSE : 0;
    spokenBefore.push((spokenBefore[i] ?? 0) + (idle[i] === true ? 0 : 1));
    const vague = VAGUE.has(bare[i] ?? '') || /\d/.test(words[i] ?? '');
    vagueBefore.push((vagueBefore[i] ?? 0) + (vague ? 1 : 0));
    const telling = idle[i] !== true && !isStopWord(bare[i] ?? '') ? 1 : 0;
    tellingBefore.push((tellingBefore[i] ?? 0) + telling);
    const asks = /\?["'”’)\]]*$/.test(words[i] ?? '') || steers[i] === true;
    steeringBefore.push((steeringBefore[i] ?? 0) + (asks ? 1 : 0));
    tearsBefore.push((tearsBefore[i] ?? 0) + Math.max(ended ? 1 : another, thrownIn));
  });
  return {
    words,
    bare,
    idle,
    begins,
    ends,
    spokenBefore,
    tearsBefore,
    vagueBefore,
    tellingBefore,
    steeringBefore,
  };
}

const between = (sums: readonly number[], from: number, to: number) =>
  (sums[to] ?? 0) - (sums[from] ?? 0);

function lengthCost(count: number): number {
  if (count < LENGTH.best) return 0.3 * (LENGTH.best - count);
  return count > LENGTH.enough ? 0.08 * (count - LENGTH.enough) : 0;
}

/** A quote that names things speaks for itself, up to so many words with a subject. */
const TELLING = 0.6;
const MOST_TELLING = 5;
/** What each further sentence in a quote costs. */
const ANOTHER = 1.5;
/** Asking or steering is no claim; a quote that points back needs what isn't quoted. */
const STEERING = 4;
const POINTING_BACK = 0.8;

/** A quote that ends with sense is worth more than one that holds four reasons. */
const BOUNDARIES = 4;

/** How a stretch reads: what it holds, how sense begins and ends, what speaks against it. */
function worthOf(talk: Talk, span: WordSpan, ends: number, search: QuoteSearch): number {
  const { from, to } = span;
  const count = between(talk.spokenBefore, from, to);
  let held = 0;
  for (const target of search.targets) {
    if (target.from >= from && target.to <= to) held += target.worth;
  }
  const first = talk.bare[from] ?? '';
  const backwards = POINTS_BACK.has(first) || WAITS.has(first) ? POINTING_BACK : 0;
  const torn = between(talk.tearsBefore, from, to - 1);
  const stumbles = (to - from - count) / Math.max(1, count);
  const vague = 0.25 * between(talk.vagueBefore, from, to);
  const telling = TELLING * Math.min(MOST_TELLING, between(talk.tellingBefore, from, to));
  const steers = ASKS.has(first) || between(talk.steeringBefore, from, to) > 0 ? STEERING : 0;
  const against = backwards + lengthCost(count) + ANOTHER * torn + stumbles + vague + steers;
  return held + telling + BOUNDARIES * ends - against;
}

/** A connector this near to the end opens a clause that the quote would cut off. */
const SHORT_TAIL = 3;
const OPENS_TAIL = new Set(
  'and but or so because if when while what how why like unless until either'.split(' '),
);

/** Moves both ends inwards over words that carry nothing, and over the beginning of another clause. */
function trimmed({ words, bare, idle, ends }: Talk, span: WordSpan): WordSpan {
  let { from, to } = span;
  const dull = (i: number, idleWords: ReadonlySet<string>) =>
    idle[i] === true || idleWords.has(bare[i] ?? '');
  while (from < to && dull(from, IDLE_OPENING)) from++;
  while (to > from && dull(to - 1, IDLE_ENDING)) to--;
  // Where the writer set a mark, nothing is cut off.
  if ((ends[span.to] ?? 0) >= 1 || /[,;:—]$/.test(words[span.to - 1] ?? '')) return { from, to };
  for (let at = to - 1; at > from && at >= to - 1 - SHORT_TAIL; at--) {
    if (!OPENS_TAIL.has(bare[at] ?? '') || (ends[at] ?? TORN) <= TORN) continue;
    to = at;
    while (to > from && dull(to - 1, IDLE_ENDING)) to--;
  }
  return { from, to };
}

type Ranked = WordSpan & { readonly worth: number };

/** The best stretch that begins at one place. */
function bestFrom(talk: Talk, start: number, search: QuoteSearch): Ranked | undefined {
  const { around } = search;
  const ahead = around?.filter(({ from }) => from >= start) ?? [];
  if (around !== undefined && ahead.length === 0) return undefined;
  const soonest = around === undefined ? 0 : Math.min(...ahead.map(({ to }) => to));
  let best: Ranked | undefined;
  for (let stop = Math.max(start + LENGTH.least, soonest); stop <= talk.words.length; stop++) {
    if (between(talk.spokenBefore, start, stop) > LENGTH.most + 2) break;
    const closing = talk.ends[stop] ?? TORN;
    if (closing <= TORN || (around === undefined && closing <= 0)) continue;
    const span = trimmed(talk, { from: start, to: stop });
    const holds = ({ from, to }: WordSpan) => span.from <= from && span.to >= to;
    if (around !== undefined && !ahead.some(holds)) continue;
    const count = between(talk.spokenBefore, span.from, span.to);
    if (count < LENGTH.least || count > LENGTH.most) continue;
    const worth = worthOf(talk, span, (talk.begins[start] ?? 0) + closing, search);
    if (best === undefined || worth > best.worth) best = { ...span, worth };
  }
  return best;
}

/**
 * Takes a segment's text and what to look for in it; gives the stretch of six to 25 words that reads
 * best as a quote, or undefined. Its words are those of the text in order, without fillers.
 */
export function findQuote(text: string, search: QuoteSearch): FoundQuote | undefined {
  const talk = lookAt(text, search.sentences);
  let best: Ranked | undefined;
  for (let start = 0; start < talk.words.length; start++) {
    const opening = talk.begins[start] ?? TORN;
    if (opening <= TORN || (search.around === undefined && opening <= 0)) continue;
    const found = bestFrom(talk, start, search);
    if (found !== undefined && (best === undefined || found.worth > best.worth)) best = found;
  }
  if (best === undefined) return undefined;
  return { ...best, quote: cleanQuote(talk.words.slice(best.from, best.to)) };
}
