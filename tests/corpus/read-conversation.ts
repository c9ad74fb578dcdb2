import { parseCaptions } from '@/captions/parse-captions';
import { makeReading } from '@/core/episodes/make-reading';
import { splitSegments } from '@/core/segments/split-segments';
import { toVideoId } from '@/core/video-id';
import { loadBackground, loadScorer } from '../../scripts/load-model.ts';

/** What of a reading is held against the corpus: every figure, and the three strongest reasons. */
export function readConversation(captions: string): object {
  const outcome = parseCaptions(captions, { durationMs: 0 });
  const videoId = toVideoId('corpus00000');
  if (outcome.kind === 'refused' || !videoId) throw new Error('The corpus holds no captions.');
  const scorer = loadScorer();
  const segments = splitSegments(outcome.cues, []).map((segment) => ({
    ...segment,
    ...scorer.score(segment.text),
  }));
  const reading = makeReading({
    video: {
      videoId,
      title: 'Corpus',
      channel: '',
      durationMs: outcome.cues.at(-1)?.endMs ?? 0,
      publishedOn: '',
      description: '',
      keywords: [],
      chapters: [],
    },
    transcript: {
      videoId,
      language: 'en',
      kind: 'manual',
      route: 'file',
      precision: outcome.precision,
      readAt: 0,
      cues: outcome.cues,
    },
    segments,
    modelVersion: scorer.version,
    background: loadBackground(),
  });
  return {
    model: reading.model.version,
    lean: reading.lean,
    lens: reading.lens,
    statistics: reading.statistics,
    segments: reading.segments.map(({ startMs, score, band, lens, reasons }) => ({
      start: startMs / 1000,
      score,
      band,
      lens,
      reasons: reasons.slice(0, 3).map(({ text, weight, rule }) => `${text}: ${weight} (${rule})`),
    })),
    why: reading.summary.why,
    quotes: reading.summary.quotes.map(({ quote }) => quote),
    keyPhrases: reading.summary.keyPhrases,
  };
}
