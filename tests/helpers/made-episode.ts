import { confidenceOf } from '@/core/figures/confidence';
import type { Cue } from '@/core/cue';
import { leanOf } from '@/core/figures/lean';
import type { Lens } from '@/core/lens';
import { lensSharesOf, primaryLensOf } from '@/core/figures/lens-shares';
import type { Moment, Reading } from '@/core/reading';
import { cardOf } from '@/core/episodes/reading-card';
import { bandOf } from '@/core/score';
import type { Reason, ScoredSegment } from '@/core/segment';
import { statisticsOf } from '@/core/figures/statistics';
import { trackOf } from '@/core/episodes/track';
import type { Transcript } from '@/core/transcript';
import { toVideoId, type VideoId } from '@/core/video-id';
import type { Episode } from '@/store/episode-store';

// Talk written for this purpose; the phrases in « » are what a scorer would point at.
const RISK = [
  'And the worry is that it ends in «a catastrophic loss of control» before anybody notices.',
  'We have «no idea how it works» inside, and that matters the day it acts alone.',
  'Models like this can «deceive the people» who are supposed to check them.',
  'You get «a race to the bottom» between labs, and «safety gets cut» first.',
  'That is «the thing I’m most scared about» when systems start to plan.',
];
const HOPE = [
  'What surprised me is that it «works surprisingly well» on the larger models too.',
  'I think there is «a clear path» here, and it is «a promising direction» for the field.',
  'We can «verify that claim» and it «gives us real evidence» that the system is safe.',
  'If this goes well, «everybody benefits», and diseases get cured along the way.',
  'The new method «solves the problem» we had last year, at almost no cost.',
];
const PLAIN = [
  'So the way I think about it is that the network builds up a picture, layer by layer.',
  'Let me say what an attention head does before we go on with the example.',
  'You take the loss, you take the gradient, and then you look at where it points.',
  'The first experiment has two hundred runs, and the second one has about a thousand.',
  'Right, and when you say circuit, do you mean the weights or what runs on them?',
  'There is a paper on this from last year which describes the set-up in more detail.',
  'I would split that question in two, because people mean different things by it.',
  'And then, you know, you train it again on the data that came out of the first step.',
];

const LENS: readonly Lens[] = ['technical', 'technical', 'technical', 'strategic', 'governance'];

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  const state = { at: seed };
  return () => {
    state.at = (state.at + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state.at ^ (state.at >>> 15), 1 | state.at);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface MadeOptions {
  readonly seed?: number;
  readonly segments?: number;
  /** Pulls all scores one way, in points. */
  readonly tilt?: number;
  readonly title?: string;
  readonly channel?: string;
  readonly publishedOn?: string;
  readonly readAt?: number;
}

/** The id of the n-th made-up video. */
export function madeId(n: number): VideoId {
  const id = toVideoId(`made-up${String(n).padStart(4, '0')}`);
  if (!id) throw new Error(`No video id for ${n}.`);
  return id;
}

function scoreAt(place: number, tilt: number, random: () => number): number | null {
  if (random() < 0.05) return null;
  const wave = 9 * Math.sin(place * 9) + tilt * (0.4 + place);
  const peak = random() < 0.1 ? (random() - 0.5) * 110 : 0;
  return Math.max(-88, Math.min(88, Math.round(wave + peak + (random() - 0.5) * 12)));
}

function segmentOf(index: number, score: number | null, random: () => number): ScoredSegment {
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const told = score === null || score === 0 ? [] : score < 0 ? RISK : HOPE;
  const loud = Math.min(4, Math.ceil(Math.abs(score ?? 0) / 20));
  const sentences = Array.from({ length: 12 }, (_, at) =>
    at % 3 === 1 && at / 3 < loud && told.length > 0 ? pick(told) : pick(PLAIN),
  );
  const marked = sentences.join(' ');
  const phrases = [...new Set([...marked.matchAll(/«([^»]+)»/g)].map(([, phrase = '']) => phrase))];
  const text = marked.replace(/[«»]/g, '');
  return {
    index,
    startMs: index * 76_400,
    endMs: (index + 1) * 76_400,
    wordCount: text.split(' ').length,
    text,
    score: score ?? 0,
    band: score === null ? 'no-evidence' : bandOf(score),
    lens: LENS[Math.floor(random() * LENS.length)] ?? 'technical',
    reasons: score === null ? [] : reasonsFor(score, phrases),
  };
}

/** Weights that fall off and add up to the score; the second one is turned round where there are three. */
function reasonsFor(score: number, phrases: readonly string[]): Reason[] {
  if (score === 0 || phrases.length === 0) {
    return score === 0
      ? [
          { text: 'different things', weight: 2, rule: 'phrase' },
          { text: 'look at where', weight: -2, rule: 'hedged', trigger: 'I would' },
        ]
      : [{ text: 'the first step', weight: score, rule: 'phrase' }];
  }
  const shares = phrases.map((_, at) =>
    Math.trunc((score * (phrases.length - at)) / ((phrases.length * (phrases.length + 1)) / 2)),
  );
  const rest = score - shares.reduce((sum, share) => sum + share, 0);
  return phrases.map((text, at) => ({
    text,
    weight: (shares[at] ?? 0) + (at === 0 ? rest : 0),
    rule: at === 1 ? 'hedged' : 'phrase',
    ...(at === 1 ? { trigger: 'can' } : {}),
  }));
}

function momentOf({ index, startMs, score, band, reasons, text }: ScoredSegment): Moment {
  const phrase = reasons[0]?.text ?? '';
  const sentence =
    text.split(/(?<=[.?]) /).find((part) => part.includes(phrase)) ?? text.slice(0, 80);
  return {
    segment: index,
    startMs: startMs + 8_000,
    quote: sentence.replace(/^(And|So|Right), /, '').replace(/\.$/, ''),
    score,
    band: band === 'no-evidence' ? 'mixed' : band,
  };
}

/** A whole, long, believable episode, the same one for the same options. */
export function madeEpisode(n = 0, options: MadeOptions = {}): Episode {
  const { seed = n + 1, segments: count = 120, tilt = 6, readAt = 1_775_120_000_000 } = options;
  const random = randomFrom(seed);
  const segments = Array.from({ length: count }, (_, index) =>
    segmentOf(index, scoreAt(index / count, tilt, random), random),
  );
  const videoId = madeId(n);
  const endMs = count * 76_400;
  const cues = segments.flatMap(cuesOf);
  const source = {
    language: 'en',
    kind: 'asr',
    route: 'player-request',
    precision: 'word',
  } as const;
  const reading: Reading = {
    ...figuresOf(segments, endMs),
    video: {
      videoId,
      title: options.title ?? `${n + 1} - Reading the Minds of Large Networks`,
      channel: options.channel ?? 'AXRP',
      durationMs: endMs + 12_000,
      publishedOn: options.publishedOn ?? '2026-02-17',
      description: '',
      keywords: ['AI', 'interpretability'],
      chapters: [
        'Introduction',
        'What a circuit is',
        'Scaling it up',
        'Where it could fail',
        'What to hope for',
      ].map((title, at) => ({ title, startMs: Math.round((at / 5) * endMs) })),
    },
    provenance: {
      ...source,
      readAt,
      cueCount: cues.length,
      wordCount: segments.reduce((sum, { wordCount }) => sum + wordCount, 0),
      endMs,
    },
    shelf: options.channel ?? 'AXRP',
    ...(options.channel === undefined ? { episode: String(n + 1) } : {}),
    segments,
    evidenceMode: 'interview',
    tags: ['AXRP', 'technical', 'interpretability', 'induction heads', 'grokking'],
    emphasises: ['circuits', 'superposition', 'in-context learning'],
    model: { version: 'made-1' },
  };
  return {
    reading,
    card: cardOf(reading),
    transcript: { ...source, videoId, readAt, cues } satisfies Transcript,
  };
}

function figuresOf(segments: readonly ScoredSegment[], endMs: number) {
  const lensShares = lensSharesOf(segments);
  const ranked = segments.filter(({ score }) => score !== 0).toSorted((a, b) => a.score - b.score);
  const down = ranked
    .filter(({ score }) => score < 0)
    .slice(0, 4)
    .map(momentOf);
  const up = ranked
    .filter(({ score }) => score > 0)
    .slice(-4)
    .reverse()
    .map(momentOf);
  return {
    statistics: statisticsOf(segments),
    lean: leanOf(segments),
    lens: primaryLensOf(segments),
    lensShares,
    track: trackOf(lensShares),
    confidence: confidenceOf(segments, 'asr', endMs),
    moments: [...down, ...up],
    summary: {
      why: 'Nine in ten segments explain how circuits work and take no side. The hope gathers in the last half hour, on reverse engineering; the sharpest worry is one minute at 52:29.',
      quotes: [...down.slice(0, 2), ...up.slice(0, 3)].toSorted((a, b) => a.startMs - b.startMs),
      keyPhrases: ['induction heads', 'grokking', 'reverse engineering', 'circuits'],
    },
  };
}

/** Lines of about nine words, as captions have them. */
function cuesOf({ startMs, endMs, text }: ScoredSegment): Cue[] {
  const words = text.split(' ');
  const lines = Array.from({ length: Math.ceil(words.length / 9) }, (_, at) =>
    words.slice(at * 9, at * 9 + 9).join(' '),
  );
  const lengthMs = Math.floor((endMs - startMs) / lines.length);
  return lines.map((line, at) => ({
    startMs: startMs + at * lengthMs,
    endMs: startMs + (at + 1) * lengthMs,
    text: line,
  }));
}
