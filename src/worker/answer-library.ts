import { mirrorPicks } from '@/core/episodes/mirror-picks';
import { relatedTo } from '@/core/episodes/related';
import { withCatalogue } from '@/core/library/catalogue';
import { findHits } from '@/core/library/find-hits';
import { placeIn } from '@/core/library/library-address';
import { arrange, isRead, WHOLE_LIBRARY } from '@/core/library/library-view';
import { toQuery } from '@/core/library/search-words';
import { shelve } from '@/core/library/shelve';
import type { Reading, ReadingCard } from '@/core/reading';
import type { Transcript } from '@/core/transcript';
import type { VideoId } from '@/core/video-id';
import type { Asker, WorkerHandlers } from '@/messaging/answer-worker';
import { keptReading, storeFor } from '@/worker/read-captions';
import type { WorkerParts } from '@/worker/worker-parts';

/** More than a private window can have read. */
const MOST = 10_000;

/** So many cards take no longer to hand over than the first of them. */
const FEW = 100;

type LibraryHandlers = Pick<
  WorkerHandlers,
  | 'listCards'
  | 'listFirst'
  | 'getCard'
  | 'getNeighbours'
  | 'listSearchWords'
  | 'findInTranscript'
  | 'listAssessments'
  | 'forgetReadings'
>;

/** What the library's pages ask: all episodes at once, or what stands beside one of them. */
export function answerLibrary(parts: WorkerParts): LibraryHandlers {
  return {
    listCards: async ({ first }, from) => (await allCards(parts, from)).slice(0, first),
    listFirst: async ({ address, count }, from) => {
      const place = placeIn(address);
      const view = place.kind === 'list' ? place.view : WHOLE_LIBRARY;
      const [cards, notes] = await Promise.all([
        allCards(parts, from),
        parts.store.listAssessments(),
      ]);
      const all = shelve(cards, notes);
      const list = arrange(all, view);
      const isWhole = all.length <= FEW;
      return {
        shelved: isWhole ? all : list.slice(0, count),
        isWhole,
        count: list.length,
        read: list.filter(isRead).length,
        anyRead: all.some(isRead),
      };
    },
    getCard: async ({ videoId }, from) => cardIn(await allCards(parts, from), videoId) ?? null,
    getNeighbours: async ({ videoId }, from) => {
      const cards = await allCards(parts, from);
      const own = cardIn(cards, videoId);
      if (!own) return { related: [], mirror: [] };
      return { related: relatedTo(own, cards), mirror: mirrorPicks(own, cards) };
    },
    listSearchWords: async ({ from, count }, { privately }) => {
      const here = privately && from === 0 ? await parts.privateStore.listSearchWords(0, MOST) : [];
      return [...here, ...(await parts.store.listSearchWords(from, count))];
    },
    findInTranscript: async ({ videoId, typed, most }, from) => {
      const cues =
        (await transcriptOf(parts, videoId, from))?.cues ??
        (await readingOf(parts, videoId, from))?.segments;
      return cues ? findHits(cues, toQuery(typed), most) : null;
    },
    listAssessments: () => parts.store.listAssessments(),
    forgetReadings: async (_ask, from) => {
      await storeFor(parts, from).forgetEpisodes();
      parts.tellPages('library');
      return null;
    },
  };
}

/** Where no transcript is kept, a reading still has the words of its segments. */
async function readingOf(
  parts: WorkerParts,
  id: VideoId,
  from: Asker,
): Promise<Reading | undefined> {
  const here = await keptReading(storeFor(parts, from), id);
  return here ?? (from.privately ? await keptReading(parts.store, id) : undefined);
}

/** The transcript that is kept of a video, in this window's store or in the ordinary one. */
export async function transcriptOf(
  parts: WorkerParts,
  id: VideoId,
  from: Asker,
): Promise<Transcript | undefined> {
  const here = await storeFor(parts, from).getTranscript(id);
  return here ?? (from.privately ? await parts.store.getTranscript(id) : undefined);
}

/** Cards of what was read, the last read first; a private window sees its own before the others. */
export async function readCards(parts: WorkerParts, { privately }: Asker): Promise<ReadingCard[]> {
  const cards = await parts.store.listCards();
  if (!privately) return cards;
  const here = await parts.privateStore.listCards();
  const ids = new Set(here.map(({ video }) => video.videoId));
  return [...here, ...cards.filter(({ video }) => !ids.has(video.videoId))];
}

/** What was read, then the catalogue; a catalogue that can't be loaded costs nobody their library. */
async function allCards(parts: WorkerParts, from: Asker): Promise<ReadingCard[]> {
  const [read, entries] = await Promise.all([
    readCards(parts, from),
    parts.loadCatalogue().catch((error: unknown) => {
      console.warn('The catalogue could not be loaded; only what was read is shown.', error);
      return [];
    }),
  ]);
  return withCatalogue(read, entries);
}

function cardIn(cards: readonly ReadingCard[], id: VideoId): ReadingCard | undefined {
  return cards.find(({ video }) => video.videoId === id);
}
