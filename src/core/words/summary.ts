import { findPhrase, phraseText, type PhraseText } from '@/core/words/find-phrase';
import { findQuote, type FoundQuote, type QuoteTarget } from '@/core/words/find-quote';
import { isHousekeeping } from '@/core/words/is-housekeeping';
import type { KeyPhrase } from '@/core/words/key-phrases';
import { drivingQuote, toMoment, type QuoteSource } from '@/core/words/moments';
import type { Moment } from '@/core/reading';
import { bandOf, type StanceBand } from '@/core/score';
import { saidAlike } from '@/core/words/said-alike';
import type { ScoredSegment } from '@/core/segment';
import { wholeShares } from '@/core/figures/whole-shares';
import type { WordClock } from '@/core/segments/word-clock';

/** A band with more than this share of the segments with evidence has a quote of its own. */
const OWN_QUOTE_FROM = 0.15;

/** What quotes are taken with, and the moments that stand beside the summary. */
interface SummarySource extends QuoteSource {
  readonly moments?: readonly Moment[];
}

/** A passage that a moment quotes is quoted again only where its band has no other. */
const TOLD_ALREADY = 10;

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

/** In the order in which they choose: the rarer stances first. */
const BANDS: readonly StanceBand[] = ['risk-forward', 'opportunity-forward', 'mixed'];
const PARTS = 10;
const LEADS_PER_PART = 4;
const SUBJECT_WORTH = 0.9;
const CLAIM_WORTH = 0.4;
const SUBJECTS = 15;

/** Words with which a talk says what it is about. */
const CLAIMS =
  'the idea|the point|the question|the goal|the problem|the reason|the key|the claim|the hope|the hypothesis|is about|is that|turns out|in order to|we want|trying to|basically|i think|because'.split(
    '|',
  );

/** Where the talk's key phrases and its claims stand in a segment, worth more the better they rank. */
function subjectTargets(text: PhraseText, phrases: readonly KeyPhrase[]): QuoteTarget[] {
  const claims = CLAIMS.flatMap((claim) => {
    const span = findPhrase(text, claim);
    return span === undefined ? [] : [{ ...span, worth: CLAIM_WORTH }];
  });
  const subjects = phrases.slice(0, SUBJECTS).flatMap((phrase, rank) => {
    const span = findPhrase(text, phrase.text);
    return span === undefined ? [] : [{ ...span, worth: SUBJECT_WORTH / (1 + rank / 4) }];
  });
  return [...claims, ...subjects];
}

/** Where the quote of a mixed segment would be looked for, and what it could hold. */
interface Lead {
  readonly segment: ScoredSegment;
  readonly targets: readonly QuoteTarget[];
}

/**
 * In every part of the talk the mixed segments that say most of its subjects; the others are not
 * looked at closer, which costs time.
 */
function mixedLeads(segments: readonly ScoredSegment[], phrases: readonly KeyPhrase[]): Lead[] {
  const held = ({ targets }: Lead) => targets.reduce((sum, { worth }) => sum + worth, 0);
  const leads = segments.map((segment) => {
    const text = phraseText(segment.text.split(' '));
    return { segment, targets: subjectTargets(text, phrases) };
  });
  return Array.from({ length: PARTS }, (_, part) =>
    leads
      .slice((part * leads.length) / PARTS, ((part + 1) * leads.length) / PARTS)
      .sort((a, b) => held(b) - held(a))
      .slice(0, LEADS_PER_PART),
  ).flat();
}

function toCandidate(
  segment: ScoredSegment,
  found: FoundQuote | undefined,
  clock: WordClock,
): Candidate[] {
  if (found === undefined || isHousekeeping(found.quote)) return [];
  const band = bandOf(segment.score);
  const strength = band === 'mixed' ? 0 : Math.abs(segment.score) / 20;
  const worth = found.worth + strength;
  return [{ segment, band, moment: toMoment(segment, found, clock), worth }];
}

/** What the segments could give to the summary: their driving words, or what they say of a subject. */
function candidatesOf(
  segments: readonly ScoredSegment[],
  phrases: readonly KeyPhrase[],
  { clock, sentences }: QuoteSource,
): Candidate[] {
  const isMixed = ({ score }: ScoredSegment) => bandOf(score) === 'mixed';
  const sided = segments.filter((segment) => !isMixed(segment));
  const leads = mixedLeads(segments.filter(isMixed), phrases);
  return [
    ...sided.flatMap((segment) => toCandidate(segment, drivingQuote(segment, sentences), clock)),
    ...leads.flatMap(({ segment, targets }) =>
      toCandidate(segment, findQuote(segment.text, { targets, sentences }), clock),
    ),
  ];
}

/**
 * How many quotes each band has: by the square root of its share, so that a quiet talk's few stances
 * are heard too, and at least one for a share above 15 %.
 */
function quotas(segments: readonly ScoredSegment[], wanted: number): Map<StanceBand, number> {
  const counts = BANDS.map((band) => segments.filter((s) => bandOf(s.score) === band).length);
  const roots = wholeShares(counts.map(Math.sqrt));
  const quota = new Map<StanceBand, number>();
  BANDS.forEach((band, i) => {
    const own = (counts[i] ?? 0) / Math.max(1, segments.length) > OWN_QUOTE_FROM ? 1 : 0;
    quota.set(band, Math.max(own, Math.floor(((roots[i] ?? 0) * wanted) / 100)));
  });
  return quota;
}

/** Less for what lies near a chosen quote or says the same words. */
function redundancy(candidate: Candidate, chosen: readonly Candidate[], total: number): number {
  return chosen.reduce((sum, other) => {
    const apart = Math.abs(candidate.segment.index - other.segment.index) / Math.max(1, total);
    const near = Math.max(0, 1 - apart * 6) * 4;
    const same = saidAlike(candidate.moment.quote, other.moment.quote) * 6;
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
 * Takes scored segments, the talk's key phrases best first, and what quotes are taken with; gives three
 * to five quotes in order of time, fewer in a short talk. They are the talk's own words, spread over
 * it, and every band with more than 15 of 100 segments with evidence has one.
 */
export function summaryQuotes(
  segments: readonly ScoredSegment[],
  phrases: readonly KeyPhrase[],
  source: SummarySource,
): Moment[] {
  const heard = segments.filter((segment) => segment.band !== 'no-evidence');
  const useful = heard.length > 0 ? heard : segments;
  const told = new Set(source.moments?.map(({ segment }) => segment));
  const candidates = candidatesOf(useful, phrases, source).map((candidate) =>
    told.has(candidate.segment.index)
      ? { ...candidate, worth: candidate.worth - TOLD_ALREADY }
      : candidate,
  );
  const wanted = Math.min(quoteCount(segments.length), candidates.length);
  const chosen: Candidate[] = [];
  for (const [band, quota] of quotas(useful, wanted)) {
    const own = candidates.filter((candidate) => candidate.band === band);
    for (let i = 0; i < Math.min(quota, own.length); i++) {
      const best = take(own, chosen, segments.length);
      if (best !== undefined && chosen.length < wanted) chosen.push(best);
    }
  }
  while (chosen.length < wanted) {
    const best = take(candidates, chosen, segments.length);
    if (best === undefined) break;
    chosen.push(best);
  }
  return chosen.map(({ moment }) => moment).sort((a, b) => a.startMs - b.startMs);
}
