import { packTrail } from '@/core/packed-trail';
import { bandOf } from '@/core/score';
import type { BandShares, Confidence, ReadingCard, Statistics } from '@/core/reading';
import { LENSES, type Lens } from '@/core/lens';
import { tagsOf } from '@/core/words/tags';
import { toVideoId, type VideoId } from '@/core/video-id';

/** What makes `isAxrp` know an entry for what it is. */
export const AXRP_CHANNEL = 'AXRP - the AI X-risk Research Podcast';

/**
 * One episode of the catalogue as the file has it: figures, titles and key phrases, no sentence.
 * Times are whole seconds, lenses are indices of `LENSES`.
 */
export interface CatalogueEntry {
  /** "19" or "38.1". */
  readonly number: string;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Null where the publisher names no video. */
  readonly videoId: string | null;
  readonly guest: string;
  /** False where the transcript has no time stamps: times are then laid out at an even pace. */
  readonly timed: boolean;
  readonly words: number;
  /** Starts of its chapters; empty where they aren't known. */
  readonly chapters: readonly number[];
  /** Start of each segment, then the end of the last. */
  readonly times: readonly number[];
  /** Score of each segment, null without evidence. */
  readonly scores: readonly (number | null)[];
  /** One digit for each segment. */
  readonly lenses: string;
  /** Of each lens, in the order of `LENSES`, in whole per cent of the words. */
  readonly lensShares: readonly number[];
  readonly lens: number;
  readonly lean: number;
  readonly track: string;
  readonly confidence: Confidence['level'];
  readonly statistics: Omit<Statistics, 'shares'> & {
    readonly shares: readonly [risk: number, mixed: number, opportunity: number];
  };
  readonly keyPhrases: readonly string[];
}

/** The episodes that come with the extension, scored ahead by one model. */
export interface Catalogue {
  readonly model: string;
  readonly episodes: readonly CatalogueEntry[];
}

/**
 * An id that no video has, for an episode without one: YouTube's own last letter is one of sixteen,
 * none of which is a 6.
 */
function ownId(number: string): string {
  return `axrp-n${number.replace('.', '_').padStart(4, '0')}6`;
}

/** The id by which the library knows an entry: its video's, else one that leads nowhere else. */
export function entryId({ videoId, number }: CatalogueEntry): VideoId {
  const id = toVideoId(videoId ?? ownId(number));
  if (id === undefined) throw new Error(`The catalogue's episode ${number} has no usable id.`);
  return id;
}

const lensAt = (index: number): Lens => LENSES[index] ?? 'none';

function sharesOf([
  riskForward,
  mixed,
  opportunityForward,
]: CatalogueEntry['statistics']['shares']): BandShares {
  return { riskForward, mixed, opportunityForward };
}

/** An entry as the card that lists, related and mirror picks work on. `readAt` is 0. */
export function catalogueCard(entry: CatalogueEntry, modelVersion: string): ReadingCard {
  const { number, title, date, times, scores, lean, track, keyPhrases, statistics } = entry;
  const lens = lensAt(entry.lens);
  const endMs = (times.at(-1) ?? 0) * 1000;
  return {
    video: {
      videoId: entryId(entry),
      title,
      channel: AXRP_CHANNEL,
      durationMs: entry.timed ? endMs : 0,
      publishedOn: date,
    },
    readAt: 0,
    shelf: 'AXRP',
    episode: number,
    track,
    lean: { score: lean, band: bandOf(lean) },
    lens,
    lensShares: Object.fromEntries(
      LENSES.map((name, at) => [name, entry.lensShares[at] ?? 0]),
    ) as Record<Lens, number>,
    confidence: entry.confidence,
    statistics: { ...statistics, shares: sharesOf(statistics.shares) },
    trail: packTrail(
      scores.map((score, at) => [
        (times[at] ?? 0) * 1000,
        (times[at + 1] ?? times[at] ?? 0) * 1000,
        score,
      ]),
    ),
    keyPhrases,
    tags: tagsOf('AXRP', track, lens, keyPhrases),
    modelVersion,
    catalogue: {
      guest: entry.guest,
      isTimed: entry.timed,
      isOnYouTube: entry.videoId !== null,
      words: entry.words,
      chaptersMs: entry.chapters.map((seconds) => seconds * 1000),
      lenses: Array.from(entry.lenses, (digit) => lensAt(Number(digit))),
    },
  };
}

/** All entries as cards, the newest first. The file is our own, so it is not checked again. */
export function catalogueCards({ model, episodes }: Catalogue): ReadingCard[] {
  return episodes
    .map((entry) => catalogueCard(entry, model))
    .sort((a, b) => (a.video.publishedOn < b.video.publishedOn ? 1 : -1));
}

/**
 * Takes the cards of what was read and those of the catalogue; gives all of them, where an episode
 * that was read stands in for its entry: the same video, or the same number on the same shelf.
 */
export function withCatalogue(
  read: readonly ReadingCard[],
  entries: readonly ReadingCard[],
): ReadingCard[] {
  const place = ({ shelf, episode }: ReadingCard) => `${shelf} ${episode ?? ''}`;
  const ids = new Set(read.map(({ video }) => video.videoId));
  const places = new Set(read.filter(({ episode }) => episode !== undefined).map(place));
  return [
    ...read,
    ...entries.filter((card) => !ids.has(card.video.videoId) && !places.has(place(card))),
  ];
}
