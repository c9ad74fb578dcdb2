import { drivingReasons } from '@/core/words/driving-reason';
import { findPhrase, phraseText } from '@/core/words/find-phrase';
import { findQuote, type FoundQuote, type QuoteTarget } from '@/core/words/find-quote';
import { isHousekeeping } from '@/core/words/is-housekeeping';
import { LEAN_DEAD_ZONE } from '@/core/figures/lean';
import type { Moment } from '@/core/reading';
import { saidAlike } from '@/core/words/said-alike';
import { bandOf } from '@/core/score';
import type { Reason, ScoredSegment } from '@/core/segment';
import type { SentenceFigures } from '@/core/words/sentence-odds';
import type { WordClock } from '@/core/segments/word-clock';

/** What quotes are taken with, beside the segments. */
export interface QuoteSource {
  readonly clock: WordClock;
  /** How sentences end in ordinary talk: quotes end with sense where captions have no marks. */
  readonly sentences?: SentenceFigures | undefined;
}

/** Moments on each side, at most. */
const EACH_SIDE = 3;

/** Moments nearer than this, in segments, tell of the same passage. */
const APART = 3;

/** Moments that share more of their words with a subject say the same again. */
const MOST_ALIKE = 0.5;

/** Reasons tried for a quote: one that stands amid a torn phrase may have none around it. */
const REASONS_TRIED = 4;

/** A reason against the segment's side that is this part of its strongest spoils a quote. */
const OPPOSES_FROM = 0.2;

interface ReasonTargets {
  /** Where the reasons of the segment's side stand, the one that tells most ahead. */
  readonly driving: readonly QuoteTarget[];
  /** Those of the other side, worth less than nothing. */
  readonly opposing: readonly QuoteTarget[];
}

function reasonTargets(segment: ScoredSegment): ReasonTargets {
  const text = phraseText(segment.text.split(' '));
  const side = Math.sign(segment.score);
  const driving = drivingReasons(segment);
  const most = Math.max(...driving.map(({ weight }) => Math.abs(weight)));
  const place = ({ text: phrase, weight }: Reason): QuoteTarget[] => {
    const span = findPhrase(text, phrase);
    return span === undefined ? [] : [{ ...span, worth: (side * weight) / most }];
  };
  const opposing = segment.reasons.filter(({ weight }) => -side * weight >= OPPOSES_FROM * most);
  return { driving: driving.flatMap(place), opposing: opposing.flatMap(place) };
}

/**
 * Takes a scored segment; gives the stretch that says why it stands where it does, around its
 * most telling reason. Undefined where no reason of its side can be found in its words.
 */
export function drivingQuote(
  segment: ScoredSegment,
  sentences?: SentenceFigures,
): FoundQuote | undefined {
  const { driving, opposing } = reasonTargets(segment);
  const targets = [...driving, ...opposing];
  const around = driving.slice(0, REASONS_TRIED);
  // Any of them; where that is a greeting or an advertisement, each by itself.
  for (const places of [around, ...around.map((place) => [place])]) {
    const found = findQuote(segment.text, { targets, around: places, sentences });
    if (found !== undefined && !isHousekeeping(found.quote)) return found;
  }
  return undefined;
}

/** A stretch of a segment as a moment: with its time in the video and its segment's score. */
export function toMoment(segment: ScoredSegment, found: FoundQuote, clock: WordClock): Moment {
  return {
    segment: segment.index,
    startMs: clock(segment, found.from),
    quote: found.quote,
    score: segment.score,
    band: bandOf(segment.score),
  };
}

/** Strongest first, none next to another, and none that quotes the same words again. */
function sideMoments(
  segments: readonly ScoredSegment[],
  side: 1 | -1,
  { clock, sentences }: QuoteSource,
): Moment[] {
  const strongest = segments
    .filter(({ score }) => score * side > LEAN_DEAD_ZONE)
    .sort((a, b) => side * (b.score - a.score) || a.index - b.index);
  const chosen: Moment[] = [];
  for (const segment of strongest) {
    if (chosen.length === EACH_SIDE) break;
    if (chosen.some((moment) => Math.abs(moment.segment - segment.index) < APART)) continue;
    const found = drivingQuote(segment, sentences);
    if (found === undefined) continue;
    if (chosen.some(({ quote }) => saidAlike(quote, found.quote) > MOST_ALIKE)) continue;
    chosen.push(toMoment(segment, found, clock));
  }
  return chosen;
}

/**
 * Takes scored segments and the clock of their words; gives the two or three moments that pull
 * hardest towards risk, then those towards opportunity, strongest first. A side on which no segment
 * is further than 10 from the middle has none.
 */
export function momentsOf(segments: readonly ScoredSegment[], source: QuoteSource): Moment[] {
  return [...sideMoments(segments, -1, source), ...sideMoments(segments, 1, source)];
}
