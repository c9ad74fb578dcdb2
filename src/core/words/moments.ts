import { drivingReasons } from '@/core/words/driving-reason';
import { findPhrase, phraseText } from '@/core/words/find-phrase';
import { findQuote, type FoundQuote, type QuoteTarget } from '@/core/words/find-quote';
import { isHousekeeping } from '@/core/words/is-housekeeping';
import { LEAN_DEAD_ZONE } from '@/core/figures/lean';
import type { Moment } from '@/core/reading';
import { bandOf } from '@/core/score';
import type { ScoredSegment } from '@/core/segment';
import type { WordClock } from '@/core/segments/word-clock';

/** Moments on each side, at most. */
const EACH_SIDE = 3;

/** Moments nearer than this, in segments, tell of the same passage. */
const APART = 3;

/** Reasons tried for a quote: one that stands amid a torn phrase may have none around it. */
const REASONS_TRIED = 4;

/** Where a segment's driving reasons stand, the first that is found ahead, with their worth. */
function reasonTargets(segment: ScoredSegment): QuoteTarget[] {
  const text = phraseText(segment.text.split(' '));
  const placed = drivingReasons(segment).flatMap((reason) => {
    const span = findPhrase(text, reason.text);
    return span === undefined ? [] : [{ ...span, weight: Math.abs(reason.weight) }];
  });
  const most = Math.max(...placed.map(({ weight }) => weight));
  return placed.map(({ from, to, weight }) => ({ from, to, worth: weight / most }));
}

/**
 * Takes a scored segment; gives the stretch that says why it stands where it does, around its
 * most telling reason. Undefined where no reason of its side can be found in its words.
 */
export function drivingQuote(segment: ScoredSegment): FoundQuote | undefined {
  const targets = reasonTargets(segment);
  for (const must of targets.slice(0, REASONS_TRIED)) {
    const found = findQuote(segment.text, { targets, must });
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
function sideMoments(segments: readonly ScoredSegment[], side: 1 | -1, clock: WordClock): Moment[] {
  const strongest = segments
    .filter(({ score }) => score * side > LEAN_DEAD_ZONE)
    .sort((a, b) => side * (b.score - a.score) || a.index - b.index);
  const chosen: Moment[] = [];
  for (const segment of strongest) {
    if (chosen.length === EACH_SIDE) break;
    if (chosen.some((moment) => Math.abs(moment.segment - segment.index) < APART)) continue;
    const found = drivingQuote(segment);
    if (found === undefined || chosen.some(({ quote }) => quote === found.quote)) continue;
    chosen.push(toMoment(segment, found, clock));
  }
  return chosen;
}

/**
 * Takes scored segments and the clock of their words; gives the two or three moments that pull
 * hardest towards risk, then those towards opportunity, strongest first. A side on which no segment
 * is further than 10 from the middle has none.
 */
export function momentsOf(segments: readonly ScoredSegment[], clock: WordClock): Moment[] {
  return [...sideMoments(segments, -1, clock), ...sideMoments(segments, 1, clock)];
}
