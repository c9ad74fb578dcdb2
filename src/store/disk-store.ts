import { searchWords } from '@/core/library/search-words';
import { openDatabase, TABLES, type Database } from '@/store/database';
import { toVideoId, type VideoId } from '@/core/video-id';
import { StorageFull, type EpisodeStore, type SearchWords } from '@/store/episode-store';
import { mergeLibrary, mergeRecords } from '@/store/merge-library';
import {
  toAssessment,
  toCard,
  toReading,
  toRouteMemory,
  toSettings,
  toStamps,
  toTranscript,
  transcriptRow,
} from '@/store/rows';

/** The tables that hold an episode; they are written in one transaction. */
const OF_AN_EPISODE = ['cards', 'readings', 'transcripts', 'words'] as const;

const COUNTED = ['readings', 'transcripts', 'assessments'] as const;

/** Keeps everything in the browser's IndexedDB. The database is opened when first asked for. */
export function createDiskStore(): EpisodeStore {
  const use = createOpener();
  return {
    getReading: async (id) => toReading(await (await use()).get('readings', id), id),
    getTranscript: async (id) => toTranscript(await (await use()).get('transcripts', id), id),
    listCards: async () => {
      const rows = await (await use()).getAll('cards');
      return rows
        .map(toCard)
        .filter((card) => card !== undefined)
        .sort((a, b) => b.readAt - a.readAt);
    },
    keepEpisode: async ({ card, reading, transcript }) => {
      const words = searchWords(reading.segments.map(({ text }) => text));
      const transcripts = transcript && transcriptRow(transcript);
      const rows = { cards: card, readings: reading, transcripts, words };
      const { title, videoId } = reading.video;
      const database = await use();
      await orFull(title || videoId, () => putTogether(database, videoId, rows));
    },
    forgetEpisode: async (id) => {
      const transaction = (await use()).transaction(OF_AN_EPISODE, 'readwrite');
      await Promise.all([
        ...OF_AN_EPISODE.map((table) => transaction.objectStore(table).delete(id)),
        transaction.done,
      ]);
    },
    forgetEpisodes: async () => {
      const transaction = (await use()).transaction(OF_AN_EPISODE, 'readwrite');
      await Promise.all([
        ...OF_AN_EPISODE.map((table) => transaction.objectStore(table).clear()),
        transaction.done,
      ]);
    },
    listSearchWords: async (from, count) => wordsFrom(await use(), from, count),
    listIds: async () => idsOf(await (await use()).getAllKeys('readings')),
    listTranscriptIds: async () => idsOf(await (await use()).getAllKeys('transcripts')),
    forgetTranscripts: async (ids) => {
      const transaction = (await use()).transaction('transcripts', 'readwrite');
      await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]);
    },
    listAssessments: async () => {
      const store = (await use()).transaction('assessments').store;
      const [keys, rows] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return keys.flatMap((key, at) => {
        const [id, assessment] = [toVideoId(key), toAssessment(rows[at])];
        return id === undefined || assessment === undefined ? [] : [[id, assessment] as const];
      });
    },
    mergeRecords: async (settings, notes) => {
      const database = await use();
      return orFull('your notes', () => mergeRecords(database, settings, notes));
    },
    mergeLibrary: async (file, rehearse) => {
      const database = await use();
      return orFull('the file', () => mergeLibrary(database, file, rehearse));
    },
    getAssessment: async (id) => toAssessment(await (await use()).get('assessments', id)),
    keepAssessment: async (id, assessment) => {
      const database = await use();
      await orFull('your notes', () => database.put('assessments', assessment, id));
    },
    getSettings: async () => toSettings(await (await use()).get('settings', 'settings')),
    getSettingStamps: async () => toStamps(await (await use()).get('settings', 'stamps')),
    keepSettings: async (settings, stamps) => {
      const transaction = (await use()).transaction('settings', 'readwrite');
      await Promise.all([
        transaction.store.put(settings, 'settings'),
        transaction.store.put(stamps, 'stamps'),
        transaction.done,
      ]);
    },
    getRouteMemory: async () => toRouteMemory(await (await use()).get('settings', 'routes')),
    keepRouteMemory: async (memory) => {
      await (await use()).put('settings', memory, 'routes');
    },
    takeFirstRun: async () => {
      const transaction = (await use()).transaction('settings', 'readwrite');
      const isFirst = (await transaction.store.get('welcomed')) === undefined;
      if (isFirst) await transaction.store.put(true, 'welcomed');
      await transaction.done;
      return isFirst;
    },
    countKept: async () => {
      const transaction = (await use()).transaction(COUNTED);
      const [readings, transcripts, notes] = await Promise.all([
        transaction.objectStore('readings').count(),
        transaction.objectStore('transcripts').count(),
        transaction.objectStore('assessments').count(),
      ]);
      return { readings, transcripts, notes };
    },
    forgetEverything: async () => {
      const transaction = (await use()).transaction(TABLES, 'readwrite');
      await Promise.all([
        ...TABLES.map((table) => transaction.objectStore(table).clear()),
        transaction.done,
      ]);
    },
  };
}

/** The keys that are video ids; a stranger's row is passed over. */
function idsOf(keys: readonly string[]): VideoId[] {
  return keys.flatMap((key) => toVideoId(key) ?? []);
}

/** Opens once, and again after the connection was given up or the opening failed. */
function createOpener(): () => Promise<Database> {
  const held: { opening: Promise<Database> | undefined } = { opening: undefined };
  const drop = (): void => {
    held.opening = undefined;
  };
  return () => {
    if (!held.opening) {
      held.opening = openDatabase(drop);
      held.opening.catch(drop);
    }
    return held.opening;
  };
}

/** In order of the keys of readings; words that an older version didn't keep are made from the reading. */
async function wordsFrom(database: Database, from: number, count: number): Promise<SearchWords[]> {
  const keys = (await database.getAllKeys('readings')).slice(from, from + count);
  const rows = await Promise.all(
    keys
      .flatMap((key) => toVideoId(key) ?? [])
      .map(async (videoId) => {
        const kept = await database.get('words', videoId);
        if (typeof kept === 'string') return { videoId, words: kept };
        const reading = toReading(await database.get('readings', videoId), videoId);
        const words = searchWords(reading?.segments.map(({ text }) => text) ?? []);
        return { videoId, words };
      }),
  );
  return rows;
}

/** One transaction for all rows; a row that can't be put takes the others back with it. */
async function putTogether(
  database: Database,
  id: VideoId,
  rows: Record<(typeof OF_AN_EPISODE)[number], unknown>,
): Promise<void> {
  const transaction = database.transaction(OF_AN_EPISODE, 'readwrite');
  const done = transaction.done;
  // Awaited at the end; an abort on the way there must not count as unhandled.
  done.catch(() => undefined);
  try {
    for (const table of OF_AN_EPISODE) {
      if (rows[table] !== undefined) await transaction.objectStore(table).put(rows[table], id);
    }
  } catch (error) {
    abort(transaction);
    throw error;
  }
  await done;
}

/** A transaction that failed by itself has been aborted already. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    return;
  }
}

async function orFull<Answer>(what: string, put: () => Promise<Answer>): Promise<Answer> {
  try {
    return await put();
  } catch (error) {
    if (error instanceof Error && error.name === 'QuotaExceededError') {
      throw new StorageFull(what, error);
    }
    throw error;
  }
}
