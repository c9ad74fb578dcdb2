import fc from 'fast-check';
import type { Cue } from '@/core/cue';
import type { Lens } from '@/core/lens';
import type { ReadingCard } from '@/core/reading';
import { bandOf, type Band } from '@/core/score';
import type { Reason, ScoredSegment } from '@/core/segment';
import { splitSegments } from '@/core/segments/split-segments';
import type { Transcript } from '@/core/transcript';
import type { Video } from '@/core/video';
import { oneStage } from './one-stage.ts';
import { sampleEpisode, sampleId } from './sample-episode.ts';

/** Cues of some words each, spoken evenly. */
export function cuesOf(text: string, wordsPerCue = 6, msPerWord = 400): Cue[] {
  const words = text.split(/\s+/).filter(Boolean);
  const cues: Cue[] = [];
  for (let from = 0; from < words.length; from += wordsPerCue) {
    const own = words.slice(from, from + wordsPerCue);
    const startMs = from * msPerWord;
    cues.push({ startMs, endMs: startMs + own.length * msPerWord, text: own.join(' ') });
  }
  return cues;
}

/** Points of single words, enough to tell sides apart. */
const POINTS = new Map(
  Object.entries({
    danger: -30,
    catastrophe: -45,
    worried: -22,
    deceive: -35,
    fails: -25,
    promising: 30,
    hope: 22,
    works: 25,
    solved: 40,
    benefit: 28,
  }),
);
const GOVERNANCE = new Set(['law', 'treaty', 'regulation']);

/** A scorer for tests: every listed word adds its points, up to 100. */
export const testScorer = oneStage('words-1', (text) => {
  const words = text.split(/\s+/);
  const reasons: Reason[] = words.flatMap((word) => {
    const weight = POINTS.get(word.toLowerCase().replace(/[^a-z]/g, ''));
    return weight === undefined ? [] : [{ text: word, weight, rule: 'phrase' as const }];
  });
  const sum = reasons.reduce((total, { weight }) => total + weight, 0);
  const score = Math.max(-100, Math.min(100, sum));
  const lens: Lens = words.some((word) => GOVERNANCE.has(word)) ? 'governance' : 'technical';
  const band: Band = reasons.length === 0 ? 'no-evidence' : bandOf(score);
  return {
    score,
    band,
    lens,
    reasons: reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  };
});

export const scored = (cues: readonly Cue[]): ScoredSegment[] =>
  splitSegments(cues, []).map((segment) => ({ ...segment, ...testScorer.score(segment.text) }));

/** A segment with a score and nothing else of interest; null means without evidence. */
export function segmentAt(
  index: number,
  score: number | null,
  more: Partial<ScoredSegment> = {},
): ScoredSegment {
  const text = more.text ?? Array.from({ length: 200 }, (_, i) => `word${i % 7}`).join(' ');
  return {
    index,
    startMs: index * 80_000,
    endMs: (index + 1) * 80_000,
    wordCount: text.split(' ').length,
    text,
    score: score ?? 0,
    band: score === null ? 'no-evidence' : bandOf(score),
    lens: 'technical',
    reasons: [],
    ...more,
  };
}

export const segmentsAt = (scores: readonly (number | null)[]) =>
  scores.map((score, index) => segmentAt(index, score));

export const aVideo = (more: Partial<Video> = {}): Video => ({
  videoId: sampleId(),
  title: 'A conversation',
  channel: 'A channel',
  durationMs: 0,
  publishedOn: '',
  description: '',
  keywords: [],
  chapters: [],
  ...more,
});

export const aTranscript = (cues: readonly Cue[], more: Partial<Transcript> = {}): Transcript => ({
  videoId: sampleId(),
  language: 'en',
  kind: 'asr',
  route: 'player-request',
  precision: 'line',
  readAt: 1_760_000_000_000,
  cues,
  ...more,
});

interface CardFacts {
  readonly lean?: number;
  readonly lens?: Lens;
  readonly shelf?: string;
  readonly title?: string;
  readonly keyPhrases?: readonly string[];
  readonly tags?: readonly string[];
}

/** The card of the n-th made-up episode; its title has nothing in common with the others'. */
export function cardAt(n: number, facts: CardFacts = {}): ReadingCard {
  const { card } = sampleEpisode(sampleId(n));
  const { lean = 0, lens = 'technical', shelf = 'AXRP', keyPhrases = [], tags = [] } = facts;
  const lensShares = {
    technical: 0,
    governance: 0,
    societal: 0,
    strategic: 0,
    philosophical: 0,
    none: 0,
    [lens]: 100,
  };
  return {
    ...card,
    video: { ...card.video, title: facts.title ?? `Title${n} of${n} its${n} own${n}` },
    lean: { score: lean, band: bandOf(lean) },
    lens,
    lensShares,
    shelf,
    keyPhrases,
    tags: [shelf, card.track, lens, ...tags],
  };
}

const WORDS =
  'danger hope works the model is and so it um you know. law alignment, we think? [Music] 7 don’t «x» <b>'.split(
    ' ',
  );

/** Cues of any talk: words of several kinds, lines of 1 to 60 words, with and without pauses. */
export const anyCues = fc
  .array(
    fc.record({
      words: fc.array(fc.constantFrom(...WORDS), { minLength: 0, maxLength: 60 }),
      pauseMs: fc.nat(9000),
      paceMs: fc.integer({ min: 1, max: 900 }),
      newSpeaker: fc.boolean(),
    }),
    { maxLength: 120 },
  )
  .map((lines) => {
    let atMs = 0;
    return lines.map(({ words, pauseMs, paceMs, newSpeaker }): Cue => {
      const startMs = atMs + pauseMs;
      const endMs = startMs + Math.max(1, words.length * paceMs);
      atMs = endMs;
      return { startMs, endMs, text: words.join(' '), ...(newSpeaker ? { newSpeaker } : {}) };
    });
  });

export const anyScores = fc.array(
  fc.oneof(fc.integer({ min: -100, max: 100 }), fc.constant(null)),
  {
    maxLength: 80,
  },
);
