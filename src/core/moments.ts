import { bareWord } from '@/core/bare-word';
import { findPhrase, type WordSpan } from '@/core/find-phrase';
import { findQuote, type FoundQuote, type QuoteTarget } from '@/core/find-quote';
import { LEAN_DEAD_ZONE } from '@/core/lean';
import type { Moment } from '@/core/reading';
import { bandOf } from '@/core/score';
import type { ScoredSegment } from '@/core/segment';
import type { WordClock } from '@/core/word-clock';

/** Moments on each side, at most. */
const EACH_SIDE = 3;

/** Moments nearer than this, in segments, tell of the same passage. */
const APART = 3;

/** The place of a segment's strongest reason that pulls its own way, and what its others are worth. */
function reasonTargets(segment: ScoredSegment): { must?: WordSpan; targets: QuoteTarget[] } {
  const side = Math.sign(segment.score);
  const bare = segment.text.split(' ').map(bareWord);
  const placed = segment.reasons
    .filter((reason) => Math.sign(reason.weight) === side)
    .flatMap((reason) => {
      const span = findPhrase(bare, reason.text);
      return span === undefined ? [] : [{ ...span, weight: Math.abs(reason.weight) }];
    })
    .sort((a, b) => b.weight - a.weight);
  const must = placed[0];
  if (must === undefined) return { targets: [] };
  const targets = placed.map(({ from, to, weight }) => ({ from, to, worth: weight / must.weight }));
  return { must, targets };
}

/**
 * Takes a scored segment; gives the stretch that says why it stands where it does, around its
 * strongest reason. Undefined where no reason of its side can be found in its words.
 */
export function drivingQuote(segment: ScoredSegment): FoundQuote | undefined {
  const { must, targets } = reasonTargets(segment);
  return must === undefined ? undefined : findQuote(segment.text, targets, must);
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
