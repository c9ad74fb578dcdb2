import { captionFigures } from '@/core/figures/caption-figures';
import { leanOf } from '@/core/figures/lean';
import { countText, percentText, signedText } from '@/core/figures/numbers-for-people';
import type { Confidence } from '@/core/reading';
import type { ScoredSegment } from '@/core/segment';
import type { CaptionKind } from '@/core/transcript';

type Level = Confidence['level'];

/** Below `low` a fact alone makes the confidence low, below `medium` it can't be high. */
interface Limit {
  readonly low: number;
  readonly medium: number;
}

const ENOUGH_WORDS: Limit = { low: 1000, medium: 3000 };
const ENOUGH_COVERAGE: Limit = { low: 0.5, medium: 0.85 };
const ENOUGH_EVIDENCE: Limit = { low: 0.4, medium: 0.7 };
/** Points between the leans of the two halves: up to 40 they agree, from 90 they contradict. */
const AGREEMENT = { medium: 40, low: 90 };

interface Fact {
  readonly level: Level;
  readonly says: string;
}

const RANK: Record<Level, number> = { low: 0, medium: 1, high: 2 };

function levelBy(value: number, limit: Limit): Level {
  if (value < limit.low) return 'low';
  return value < limit.medium ? 'medium' : 'high';
}

const KINDS: Record<CaptionKind, Fact> = {
  asr: { level: 'medium', says: 'the captions are automatic' },
  manual: { level: 'high', says: 'the captions were written by people' },
  file: { level: 'medium', says: 'the captions come from a file' },
};

function wordsFact(words: number): Fact {
  const level = levelBy(words, ENOUGH_WORDS);
  const only = level === 'high' ? '' : 'only ';
  return {
    level,
    says: `${only}${countText(words)} ${words === 1 ? 'word was' : 'words were'} read`,
  };
}

/** How much of the video lies within segments; no fact where its length isn't known. */
function coverageFacts(share: number | undefined): Fact[] {
  if (share === undefined) return [];
  const level = levelBy(share, ENOUGH_COVERAGE);
  const only = level === 'high' ? '' : 'only ';
  return [{ level, says: `the captions cover ${only}${percentText(share)} of the video` }];
}

function evidenceFact(segments: readonly ScoredSegment[]): Fact {
  const found = segments.filter((segment) => segment.band !== 'no-evidence').length;
  const share = found / Math.max(1, segments.length);
  const level = levelBy(share, ENOUGH_EVIDENCE);
  const only = level === 'high' ? '' : 'only ';
  return { level, says: `${only}${percentText(share)} of the segments hold evidence` };
}

/** Whether the two halves lean alike; no fact for fewer than four segments. */
function halvesFacts(segments: readonly ScoredSegment[]): Fact[] {
  if (segments.length < 4) return [];
  const middle = segments.length >> 1;
  const first = leanOf(segments.slice(0, middle)).score;
  const second = leanOf(segments.slice(middle)).score;
  const apart = Math.abs(first - second);
  const figures = `${signedText(first)} and ${signedText(second)}`;
  if (apart <= AGREEMENT.medium)
    return [{ level: 'high', says: `the two halves agree (${figures})` }];
  const level = apart < AGREEMENT.low ? 'medium' : 'low';
  return [{ level, says: `the two halves lean differently (${figures})` }];
}

/**
 * Takes scored segments in order of time, the captions' kind and the video's length in ms (0 where
 * unknown); gives how far to trust the lean. The level is that of the most limiting fact: captions'
 * kind, words read, share of the video covered, share of segments with evidence, agreement of the
 * two halves. `because` holds the facts that keep it down, or, at high, all that hold it up.
 */
export function confidenceOf(
  segments: readonly ScoredSegment[],
  kind: CaptionKind,
  durationMs: number,
): Confidence {
  const { words, covered } = captionFigures(segments, durationMs);
  const facts = [
    wordsFact(words),
    ...coverageFacts(covered),
    evidenceFact(segments),
    ...halvesFacts(segments),
    KINDS[kind],
  ].sort((a, b) => RANK[a.level] - RANK[b.level]);
  const level = facts[0]?.level ?? 'low';
  const setIt = facts.filter((fact) => level === 'high' || fact.level !== 'high');
  return { level, because: setIt.map((fact) => fact.says) };
}
