import { AXRP_CHANNEL, entryId, type CatalogueEntry } from '@/core/library/catalogue';
import { makeReading } from '@/core/episodes/make-reading';
import { LENSES } from '@/core/lens';
import type { Statistics } from '@/core/reading';
import type { Scorer } from '@/core/scorer';
import { splitSegments } from '@/core/segments/split-segments';
import type { KeyPhraseBackground } from '@/core/words/key-phrases';
import { guestOf, type PublisherEpisode } from './publisher-episode.ts';
import { turnCues } from './turn-cues.ts';

/** Two digits after the dot tell a card's figures from those of the reading in no place shown. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

function statisticsIn({ shares, ...figures }: Statistics): CatalogueEntry['statistics'] {
  const plain = Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, rounded(value)]),
  ) as unknown as Omit<Statistics, 'shares'>;
  return { ...plain, shares: [shares.riskForward, shares.mixed, shares.opportunityForward] };
}

/** Reads one transcript as captions are read and keeps what may be kept of it: figures and names. */
export function makeEntry(
  episode: PublisherEpisode,
  scorer: Scorer,
  background: KeyPhraseBackground,
): CatalogueEntry {
  const { number, title, date, videoId, turns } = episode;
  const timed = turns.filter(({ start }) => start !== null).length > turns.length / 2;
  const { cues, chapters } = turnCues(turns);
  const segments = splitSegments(cues, chapters).map((segment) => ({
    ...segment,
    ...scorer.score(segment.text),
  }));
  const guest = guestOf(episode);
  const id = entryId({ number, videoId } as CatalogueEntry);
  const endMs = timed ? (cues.at(-1)?.endMs ?? 0) : 0;
  const reading = makeReading({
    video: {
      videoId: id,
      title,
      channel: AXRP_CHANNEL,
      durationMs: endMs,
      publishedOn: date,
      description: '',
      keywords: [],
      chapters,
    },
    transcript: {
      videoId: id,
      language: 'en',
      kind: 'manual',
      route: 'file',
      precision: timed ? 'line' : 'second',
      readAt: 0,
      cues,
    },
    segments,
    modelVersion: scorer.version,
    background,
  });
  const seconds = (ms: number): number => Math.round(ms / 1000);
  return {
    number,
    title,
    date,
    videoId,
    guest,
    timed,
    words: reading.provenance.wordCount,
    chapters: timed ? chapters.map(({ startMs }) => seconds(startMs)) : [],
    times: [
      ...segments.map(({ startMs }) => seconds(startMs)),
      seconds(segments.at(-1)?.endMs ?? 0),
    ],
    scores: segments.map(({ band, score }) => (band === 'no-evidence' ? null : score)),
    lenses: segments.map(({ lens }) => String(LENSES.indexOf(lens))).join(''),
    lensShares: LENSES.map((lens) => reading.lensShares[lens]),
    lens: LENSES.indexOf(reading.lens),
    lean: reading.lean.score,
    track: reading.track,
    confidence: reading.confidence.level,
    statistics: statisticsIn(reading.statistics),
    keyPhrases: reading.summary.keyPhrases,
  };
}
