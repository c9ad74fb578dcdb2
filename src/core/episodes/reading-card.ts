import { packTrail } from '@/core/packed-trail';
import type { Reading, ReadingCard, TrailBar } from '@/core/reading';

/** The bars of a reading's trail, one a segment. */
export function trailOf({ segments }: Pick<Reading, 'segments'>): TrailBar[] {
  return segments.map(({ startMs, endMs, score, band }) => [
    startMs,
    endMs,
    band === 'no-evidence' ? null : score,
  ]);
}

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
    trail: packTrail(trailOf(reading)),
    keyPhrases: reading.summary.keyPhrases,
    tags: reading.tags,
    modelVersion: reading.model.version,
  };
}
