import type { Attempt } from '@/core/caption-cause';
import type { Lens } from '@/core/lens';
import type { Diagnosis } from '@/core/diagnosis';
import type { OverlayState } from '@/core/overlay-state';
import type { OverlayLayout, OverlayView } from '@/core/overlay-view';
import type { Reading } from '@/core/reading';
import { bandOf } from '@/core/score';
import type { Reason, ScoredSegment } from '@/core/segment';
import { DEFAULT_SETTINGS, type Settings } from '@/core/settings';
import type { Chapter, Video } from '@/core/video';
import { toVideoId } from '@/core/video-id';

const LENSES: readonly Lens[] = ['technical', 'governance', 'societal', 'strategic'];

const PHRASES = [
  ['a promising direction', 1],
  ['surprisingly well', 1],
  ['real evidence', 1],
  ['could save a great many lives', 1],
  ['worry about the most', -1],
  ['a scary scenario with no way back', -1],
  ['lose control', -1],
  ['nobody can check', -1],
] as const;

const WORDS =
  'Host: so the way I think about it is that the model learns a circuit for this one task and ' +
  'then reuses it elsewhere, which is good news if you want to check it and bad news if the ' +
  'thing it reuses turns out to be wrong, and we saw both of those happen.';

/** How a generated conversation is shaped. */
export interface SampleShape {
  readonly count: number;
  /** Where it leans on the whole, -100 to 100. */
  readonly lean: number;
  readonly spread: number;
  readonly seed: number;
  readonly withoutEvidence: number;
  readonly chapters: number;
}

export const CALM: SampleShape = {
  count: 182,
  lean: 1,
  spread: 9,
  seed: 19,
  withoutEvidence: 11,
  chapters: 18,
};

export const GRIM: SampleShape = {
  count: 99,
  lean: -22,
  spread: 26,
  seed: 46,
  withoutEvidence: 2,
  chapters: 16,
};

/** A repeatable stream of numbers from 0 to 1 (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Segments of a made-up conversation, with reasons that add up to their scores. */
export function sampleSegments(shape: SampleShape): readonly ScoredSegment[] {
  const next = random(shape.seed);
  const every = Math.max(2, Math.floor(shape.count / Math.max(1, shape.withoutEvidence)));
  let startMs = 15_000;
  return Array.from({ length: shape.count }, (_, index) => {
    const endMs = startMs + 55_000 + Math.round(next() * 40_000);
    const bell = next() + next() + next() - 1.5;
    const tail = next() > 0.94 ? (next() - 0.5) * 110 : 0;
    const raw = Math.round(shape.lean + bell * shape.spread * 2 + tail);
    const score = Math.max(-100, Math.min(100, raw)) || 0;
    const silent = shape.withoutEvidence > 0 && index % every === every - 1;
    const segment = {
      index,
      startMs,
      endMs: endMs - 400,
      wordCount: 180 + Math.round(next() * 60),
      text: WORDS,
      lens: LENSES[Math.floor(next() * LENSES.length)] ?? 'none',
    };
    startMs = endMs;
    return silent
      ? { ...segment, score: 0, band: 'no-evidence' as const, reasons: [] }
      : { ...segment, score, band: bandOf(score), reasons: sampleReasons(score, next) };
  });
}

function sampleReasons(score: number, next: () => number): readonly Reason[] {
  const side = score < 0 ? -1 : 1;
  const fitting = PHRASES.filter(([, way]) => way === side);
  const count = Math.min(6, 1 + Math.floor(Math.abs(score) / 8));
  const reasons: Reason[] = [];
  let left = score;
  for (let i = 0; i < count; i += 1) {
    const weight = i === count - 1 ? left : Math.round(left / 2);
    left -= weight;
    const text = fitting[Math.floor(next() * fitting.length)]?.[0] ?? 'risk';
    const negated = i === 1 && score < -20;
    reasons.push({ text, weight, rule: negated ? 'negated' : 'phrase' });
  }
  return reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

const NAMES =
  'Introduction,How circuits form,What the model keeps,Scalable oversight,Generalization';

function sampleChapters(count: number, durationMs: number): readonly Chapter[] {
  const names = NAMES.split(',');
  return Array.from({ length: count }, (_, i) => ({
    startMs: Math.round(durationMs * (i / count) ** 1.15),
    title: names[i % names.length] ?? '',
  }));
}

export function sampleVideo(shape: SampleShape): Video {
  const segments = sampleSegments(shape);
  const durationMs = (segments.at(-1)?.endMs ?? 0) + 8_000;
  const videoId = toVideoId('sample-0001');
  if (!videoId) throw new Error('the sample has no valid video id');
  return {
    videoId,
    title: 'A sample conversation',
    channel: 'Sample channel',
    durationMs,
    publishedOn: '2026-04-02',
    description: '',
    keywords: [],
    chapters: sampleChapters(shape.chapters, durationMs),
  };
}

/** A reading of a made-up conversation; its figures come from its segments. */
export function sampleReading(shape: SampleShape): Reading {
  const segments = sampleSegments(shape);
  const scores = segments
    .filter(({ band }) => band !== 'no-evidence')
    .map(({ score }) => score)
    .sort((a, b) => a - b);
  const at = (share: number) => scores[Math.round((scores.length - 1) * share)] ?? 0;
  const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  const share = (fits: (score: number) => boolean) =>
    Math.round((100 * scores.filter(fits).length) / Math.max(1, scores.length));
  const riskForward = share((score) => score <= -20);
  const opportunityForward = share((score) => score >= 20);
  const lean = Math.round(Math.max(-100, Math.min(100, mean * 3)));
  return {
    video: sampleVideo(shape),
    provenance: {
      language: 'en',
      kind: 'asr',
      route: 'player-request',
      precision: 'word',
      readAt: 0,
      cueCount: 5807,
      wordCount: segments.reduce((sum, { wordCount }) => sum + wordCount, 0),
      endMs: segments.at(-1)?.endMs ?? 0,
    },
    shelf: 'Sample',
    track: 'Technical alignment and control',
    segments,
    statistics: {
      count: scores.length,
      withoutEvidence: segments.length - scores.length,
      median: at(0.5),
      mean,
      min: at(0),
      max: at(1),
      p10: at(0.1),
      p90: at(0.9),
      shares: { riskForward, opportunityForward, mixed: 100 - riskForward - opportunityForward },
    },
    lean: { score: lean, band: bandOf(lean) },
    lens: 'technical',
    lensShares: {
      technical: 60,
      governance: 20,
      societal: 10,
      strategic: 10,
      philosophical: 0,
      none: 0,
    },
    confidence: { level: 'medium', because: [] },
    evidenceMode: 'interview',
    moments: [],
    summary: { why: '', quotes: [], keyPhrases: [] },
    emphasises: [],
    tags: [],
    model: { version: 'sample' },
  };
}

const ATTEMPTS: readonly Attempt[] = [
  { route: 'player-request', outcome: 'gated', tookMs: 400 },
  { route: 'track-url', outcome: 'http-429', tookMs: 300, status: 429 },
  { route: 'panel', outcome: 'timeout', tookMs: 8000 },
];

const DIAGNOSIS: Diagnosis = {
  tracks: [
    { language: 'en', kind: 'asr' },
    { language: 'de', kind: 'manual' },
  ],
  token: 'missing',
  player: 'running',
  captionsOn: false,
  client: '2.20261120.01.00',
  language: 'en',
};

/** Every state by a short name, over one made-up conversation. */
export function sampleState(name: string, shape: SampleShape): OverlayState {
  const reading = sampleReading(shape);
  const [kind, detail] = name.split(':');
  switch (kind) {
    case 'looking':
    case 'outdated':
      return { kind };
    case 'reading':
      return { kind, language: 'en', captionKind: 'asr', lines: 3120 };
    case 'scoring': {
      const { segments } = reading;
      const total = segments.length;
      const done = Math.round(total * Number(detail ?? 0.53));
      return { kind, scored: segments, done, total, endMs: segments.at(-1)?.endMs ?? 0 };
    }
    case 'no-captions':
      return { kind, attempts: [], diagnosis: { ...DIAGNOSIS, tracks: [], token: 'unknown' } };
    case 'unsupported-language':
      return { kind, language: 'pt' };
    case 'live':
      return { kind, premiere: detail === 'premiere' };
    case 'ready':
      return { kind, reading, route: 'cache' };
    default:
      return {
        kind: 'failed',
        cause: CAUSES.find((cause) => cause === kind) ?? 'timeout',
        attempts: ATTEMPTS,
        diagnosis: DIAGNOSIS,
        status: 503,
        arrivedMs: 41 * 60_000,
      };
  }
}

const CAUSES = [
  'gated',
  'http-403',
  'http-404',
  'http-429',
  'http-5xx',
  'not-json',
  'parse',
  'truncated',
  'timeout',
  'offline',
  'consent',
  'ad',
  'age-restricted',
  'unplayable',
  'no-player',
  'no-tracks',
  'storage',
] as const;

/** A whole view of a made-up conversation. */
export function sampleView(wanted: {
  state?: string;
  shape?: Partial<SampleShape>;
  settings?: Partial<Settings>;
  layout?: Partial<OverlayLayout>;
}): OverlayView {
  const shape = { ...CALM, ...wanted.shape };
  return {
    video: sampleVideo(shape),
    state: sampleState(wanted.state ?? 'ready', shape),
    settings: { ...DEFAULT_SETTINGS, ...wanted.settings },
    layout: {
      widthPx: 806,
      insetLeftPx: 12,
      insetRightPx: 12,
      theatre: false,
      dark: true,
      ...wanted.layout,
    },
  };
}
