import { confidenceOf } from '@/core/figures/confidence';
import { emphasisesOf } from '@/core/words/emphasises';
import { evidenceModeOf } from '@/core/figures/evidence-mode';
import { keyPhrasesOf } from '@/core/words/key-phrases';
import { leanOf } from '@/core/figures/lean';
import { lensSharesOf, primaryLensOf } from '@/core/figures/lens-shares';
import { momentsOf } from '@/core/words/moments';
import { nameWords } from '@/core/words/name-words';
import type { Reading } from '@/core/reading';
import type { ScoredSegment } from '@/core/segment';
import { shelfPlaceOf } from '@/core/episodes/shelf';
import { statisticsOf } from '@/core/figures/statistics';
import { summaryQuotes } from '@/core/words/summary';
import { tagsOf } from '@/core/words/tags';
import type { Background } from '@/core/words/to-background';
import { trackOf } from '@/core/episodes/track';
import type { Provenance, Transcript } from '@/core/transcript';
import type { Video } from '@/core/video';
import { whyItMatters } from '@/core/words/why-it-matters';
import { wordClock } from '@/core/segments/word-clock';

/** Key phrases that a summary shows. */
const KEY_PHRASES = 8;

/** What a reading is made from. */
export interface ReadingSource {
  readonly video: Video;
  readonly transcript: Transcript;
  /** Cut from the transcript's cues, in order of time, scored by one model. */
  readonly segments: readonly ScoredSegment[];
  readonly modelVersion: string;
  /** What ordinary talk about AI sounds like; key phrases are coarser without it. */
  readonly background?: Background | undefined;
}

function provenanceOf(transcript: Transcript, segments: readonly ScoredSegment[]): Provenance {
  const { language, kind, trackId, route, precision, readAt, cues } = transcript;
  return {
    language,
    kind,
    ...(trackId === undefined ? {} : { trackId }),
    route,
    precision,
    readAt,
    cueCount: cues.length,
    wordCount: segments.reduce((sum, segment) => sum + segment.wordCount, 0),
    endMs: cues.at(-1)?.endMs ?? 0,
  };
}

/**
 * Makes the reading of an episode from its scored segments: figures, moments and words. Pure: the
 * same source gives the same reading.
 */
export function makeReading(source: ReadingSource): Reading {
  const { video, transcript, segments, modelVersion, background } = source;
  const { shelf, episode } = shelfPlaceOf(video);
  const quoted = { clock: wordClock(transcript.cues, segments), sentences: background?.sentences };
  const statistics = statisticsOf(segments);
  const lens = primaryLensOf(segments);
  const lensShares = lensSharesOf(segments);
  const track = trackOf(lensShares);
  const texts = segments.map(({ text }) => text);
  const phrases = keyPhrasesOf(texts, background, nameWords(video));
  const keyPhrases = phrases.slice(0, KEY_PHRASES).map(({ text }) => text);
  const moments = momentsOf(segments, quoted);
  const { chapters } = video;
  return {
    video,
    provenance: provenanceOf(transcript, segments),
    shelf,
    ...(episode === undefined ? {} : { episode }),
    track,
    segments,
    statistics,
    lean: leanOf(segments),
    lens,
    lensShares,
    confidence: confidenceOf(segments, transcript.kind, video.durationMs),
    evidenceMode: evidenceModeOf(transcript.cues, video.title),
    moments,
    summary: {
      why: whyItMatters({ segments, statistics, lens, moments, phrases, chapters }),
      quotes: summaryQuotes(segments, phrases, { ...quoted, moments }),
      keyPhrases,
    },
    emphasises: emphasisesOf(phrases),
    tags: tagsOf(shelf, track, lens, keyPhrases),
    model: { version: modelVersion },
  };
}
