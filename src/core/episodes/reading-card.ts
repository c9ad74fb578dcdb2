import type { Reading, ReadingCard, TrailBar } from '@/core/reading';
import type { ScoredSegment } from '@/core/segment';

const barOf = ({ startMs, endMs, score, band }: ScoredSegment): TrailBar => [
  startMs,
  endMs,
  band === 'no-evidence' ? null : score,
];

/** What lists, related and mirror picks need of a reading: its figures and trail, no sentences. */
export function cardOf(reading: Reading): ReadingCard {
  const { videoId, title, channel, durationMs, publishedOn } = reading.video;
  return {
    video: { videoId, title, channel, durationMs, publishedOn },
    readAt: reading.provenance.readAt,
    shelf: reading.shelf,
    ...(reading.episode === undefined ? {} : { episode: reading.episode }),
    track: reading.track,
    lean: reading.lean,
    lens: reading.lens,
    lensShares: reading.lensShares,
    confidence: reading.confidence.level,
    statistics: reading.statistics,
    trail: reading.segments.map(barOf),
    keyPhrases: reading.summary.keyPhrases,
    tags: reading.tags,
    modelVersion: reading.model.version,
  };
}
