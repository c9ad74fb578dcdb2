import { packTrail } from '@/core/packed-trail';
import type { ReadingCard, Reading, Statistics } from '@/core/reading';
import { bandOf } from '@/core/score';
import type { ScoredSegment } from '@/core/segment';
import type { Transcript } from '@/core/transcript';
import { toVideoId, type VideoId } from '@/core/video-id';
import type { Episode } from '@/store/episode-store';

/** The id of the n-th made-up video. */
export function sampleId(n = 0): VideoId {
  const id = toVideoId(`sample${String(n).padStart(5, '0')}`);
  if (!id) throw new Error(`no video id for ${n}`);
  return id;
}

const statistics: Statistics = {
  count: 2,
  withoutEvidence: 0,
  median: -5,
  mean: -5,
  min: -40,
  max: 30,
  p10: -33,
  p90: 23,
  shares: { riskForward: 50, mixed: 0, opportunityForward: 50 },
};

const lensShares = {
  technical: 100,
  governance: 0,
  societal: 0,
  strategic: 0,
  philosophical: 0,
  none: 0,
};

function segment(index: number, score: number, text: string): ScoredSegment {
  return {
    index,
    startMs: index * 60_000,
    endMs: (index + 1) * 60_000,
    wordCount: text.split(' ').length,
    text,
    score,
    band: bandOf(score),
    lens: 'technical',
    reasons: [{ text: text.split(' ')[0] ?? '', weight: score, rule: 'phrase' }],
  };
}

/** A small whole episode, for tests of what is kept and shown. */
export function sampleEpisode(id: VideoId = sampleId(), readAt = 1_760_000_000_000): Episode {
  const segments = [segment(0, -40, 'danger ahead'), segment(1, 30, 'hope remains')];
  const moment = {
    segment: 0,
    startMs: 0,
    quote: 'danger ahead',
    score: -40,
    band: 'risk-forward',
  } as const;
  const video = {
    videoId: id,
    title: `Episode ${id}`,
    channel: 'AXRP',
    durationMs: 120_000,
    publishedOn: '2026-04-02',
    description: '',
    keywords: [],
    chapters: [],
  };
  const source = {
    language: 'en',
    kind: 'asr',
    route: 'player-request',
    precision: 'word',
  } as const;
  const lean = { score: -4, band: 'mixed' } as const;
  const common = {
    shelf: 'AXRP',
    episode: '19',
    track: 'Technical alignment and control',
    lens: 'technical',
    tags: ['AXRP'],
  } as const;
  const reading: Reading = {
    ...common,
    video,
    provenance: { ...source, readAt, cueCount: 2, wordCount: 4, endMs: 120_000 },
    segments,
    statistics,
    lean,
    lensShares,
    confidence: { level: 'low', because: ['4 words'] },
    evidenceMode: 'talk',
    moments: [moment],
    summary: { why: 'It turns once.', quotes: [moment], keyPhrases: ['danger'] },
    emphasises: ['danger'],
    model: { version: 'test-1' },
  };
  const transcript: Transcript = {
    ...source,
    videoId: id,
    readAt,
    cues: segments.map(({ startMs, endMs, text }) => ({ startMs, endMs, text })),
  };
  const card: ReadingCard = {
    ...common,
    video,
    readAt,
    lean,
    lensShares,
    confidence: 'low',
    statistics,
    trail: packTrail(segments.map(({ startMs, endMs, score }) => [startMs, endMs, score])),
    keyPhrases: ['danger'],
    modelVersion: 'test-1',
  };
  return { card, reading, transcript };
}
