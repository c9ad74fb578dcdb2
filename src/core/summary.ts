import { bareWord } from '@/core/bare-word';
import { findPhrase } from '@/core/find-phrase';
import { findQuote, type QuoteTarget } from '@/core/find-quote';
import type { KeyPhrase } from '@/core/key-phrases';
import { drivingQuote, toMoment } from '@/core/moments';
import type { Moment } from '@/core/reading';
import { bandOf, type StanceBand } from '@/core/score';
import type { ScoredSegment } from '@/core/segment';
import type { WordClock } from '@/core/word-clock';

/** A band with more than this share of the segments with evidence has a quote of its own. */
const OWN_QUOTE_FROM = 0.15;

/** Openings and closings greet, thank and advertise; they tell nothing of the talk. */
const HOUSEKEEPING =
  /\b(?:patreon|subscribe|sponsor|ko-fi|donat\w+|review the transcript|read the transcripts?|description of this episode|check the description|axrp\.net|welcome|thanks for|thank you|listeners?|to learn more|follow (?:you|my|your)|hello everybody|today i'll be speaking)\b/i;

interface Candidate {
  readonly segment: ScoredSegment;
  readonly band: StanceBand;
  readonly moment: Moment;
  readonly worth: number;
}

/** Three quotes, four from 15 segments, five from 40; in a short talk one in two segments. */
function quoteCount(segments: number): number {
  if (segments >= 40) return 5;
  return segments >= 15 ? 4 : Math.min(3, Math.ceil(segments / 2));
}

/** Where the talk's key phrases stand in a segment, worth more the better they rank. */
function phraseTargets(bare: readonly string[], phrases: readonly KeyPhrase[]): QuoteTarget[] {
  return phrases.flatMap((phrase, rank) => {
    const span = findPhrase(bare, phrase.text);
    return span === undefined ? [] : [{ ...span, worth: 0.9 / (1 + rank / 3) }];
  });
}

/** What a segment could give to the summary: its driving words, or what it says of the subject. */
function candidateOf(
  segment: ScoredSegment,
  phrases: readonly KeyPhrase[],
  clock: WordClock,
): Candidate | undefined {
  const band = bandOf(segment.score);
  const targets = phraseTargets(segment.text.split(' ').map(bareWord), phrases);
  const found = band === 'mixed' ? findQuote(segment.text, targets) : drivingQuote(segment);
  if (found === undefined || HOUSEKEEPING.test(found.quote)) return undefined;
  const strength = band === 'mixed' ? 0 : Math.abs(segment.score) / 20;
  const asks = found.quote.endsWith('?') ? 0.8 : 0;
  const worth = found.worth + strength - asks;
  return { segment, band, moment: toMoment(segment, found, clock), worth };
}

const overlap = (a: string, b: string) => {
  const words = new Set(a.split(' ').map(bareWord));
  const others = b.split(' ').map(bareWord);
  return others.filter((word) => words.has(word)).length / Math.max(1, others.length);
};

/** Less for what lies near a chosen quote or says the same words. */
function redundancy(candidate: Candidate, chosen: readonly Candidate[], total: number): number {
  return chosen.reduce((sum, other) => {
    const apart = Math.abs(candidate.segment.index - other.segment.index) / Math.max(1, total);
    const near = Math.max(0, 1 - apart * 6) * 2;
    const same = Math.max(0, overlap(candidate.moment.quote, other.moment.quote) - 0.3) * 4;
    return sum + near + same;
  }, 0);
}

function take(candidates: readonly Candidate[], chosen: readonly Candidate[], total: number) {
  const open = candidates.filter((candidate) => !chosen.includes(candidate));
  const worth = (candidate: Candidate) => candidate.worth - redundancy(candidate, chosen, total);
  return open.reduce<Candidate | undefined>(
    (best, next) => (best === undefined || worth(next) > worth(best) ? next : best),
    undefined,
  );
}

/**
 * Takes scored segments, the talk's key phrases best first, and the clock of its words; gives three
 * to five quotes in order of time, fewer in a short talk. They are the talk's own words, spread over
 * it, and every band with more than 15 of 100 segments with evidence has one.
 */
export function summaryQuotes(
  segments: readonly ScoredSegment[],
  phrases: readonly KeyPhrase[],
  clock: WordClock,
): Moment[] {
  const heard = segments.filter((segment) => segment.band !== 'no-evidence');
  const useful = heard.length > 0 ? heard : segments;
  const candidates = useful.flatMap((segment) => candidateOf(segment, phrases, clock) ?? []);
  const wanted = Math.min(quoteCount(segments.length), candidates.length);
  const chosen: Candidate[] = [];
  const bands: readonly StanceBand[] = ['risk-forward', 'opportunity-forward', 'mixed'];
  for (const band of bands) {
    const share = useful.filter(({ score }) => bandOf(score) === band).length / useful.length;
    if (share <= OWN_QUOTE_FROM || chosen.length >= wanted) continue;
    const own = candidates.filter((candidate) => candidate.band === band);
    const best = take(own, chosen, segments.length);
    if (best !== undefined) chosen.push(best);
  }
  while (chosen.length < wanted) {
    const best = take(candidates, chosen, segments.length);
    if (best === undefined) break;
    chosen.push(best);
  }
  return chosen.map(({ moment }) => moment).sort((a, b) => a.startMs - b.startMs);
}
