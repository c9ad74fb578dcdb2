import type { IDBPTransaction } from 'idb';
import { assessmentOf, stampedAssessment } from '@/core/assessment';
import { cardOf } from '@/core/episodes/reading-card';
import {
  travelling,
  type EpisodeName,
  type FileEpisode,
  type ImportPlan,
  type LibraryFile,
} from '@/core/library-file';
import { searchWords } from '@/core/library/search-words';
import { isSameStamped, newestFields, type Stamped } from '@/core/stamps';
import type { VideoId } from '@/core/video-id';
import type { Database, Tables } from '@/store/database';
import { toAssessment, toCard, toSettings, toStamps, transcriptRow } from '@/store/rows';

const TOUCHED = ['cards', 'readings', 'transcripts', 'words', 'assessments', 'settings'] as const;

type Merging = IDBPTransaction<Tables, typeof TOUCHED, 'readwrite'>;

/**
 * Merges a library file into the database in one transaction: by video and date, never over
 * anything newer. Gives what was changed. With `rehearse` nothing is, and the answer is what would be.
 */
export async function mergeLibrary(
  database: Database,
  file: LibraryFile,
  rehearse: boolean,
): Promise<ImportPlan> {
  const transaction = database.transaction(TOUCHED, 'readwrite');
  const done = transaction.done;
  // Awaited at the end; an abort on the way there must not count as unhandled.
  done.catch(() => undefined);
  try {
    const plan = await merge(transaction, file);
    if (rehearse) transaction.abort();
    else await done;
    return plan;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It failed by itself and is aborted already.
    }
    throw error;
  }
}

async function merge(transaction: Merging, file: LibraryFile): Promise<ImportPlan> {
  const added: EpisodeName[] = [];
  const replaced: EpisodeName[] = [];
  for (const episode of file.episodes) {
    const { videoId, title } = episode.reading.video;
    const kept = toCard(await transaction.objectStore('cards').get(videoId));
    if (kept && kept.readAt >= episode.reading.provenance.readAt) continue;
    await putEpisode(transaction, episode);
    (kept ? replaced : added).push({ videoId, title });
  }
  return {
    added,
    replaced,
    unchanged: file.episodes.length - added.length - replaced.length,
    notes: await mergeNotes(transaction, file.assessments),
    settings: await mergeSettings(transaction, file.settings),
  };
}

async function putEpisode(
  transaction: Merging,
  { reading, transcript }: FileEpisode,
): Promise<void> {
  const { videoId } = reading.video;
  await transaction.objectStore('cards').put(cardOf(reading), videoId);
  await transaction.objectStore('readings').put(reading, videoId);
  const words = searchWords(reading.segments.map(({ text }) => text));
  await transaction.objectStore('words').put(words, videoId);
  if (!transcript) return;
  await transaction.objectStore('transcripts').put(transcriptRow(transcript), videoId);
}

/** Merges settings and notes alone, field by field, in one transaction; gives what was changed. */
export async function mergeRecords(
  database: Database,
  settings: Stamped,
  notes: readonly (readonly [VideoId, Stamped])[],
): Promise<Pick<ImportPlan, 'notes' | 'settings'>> {
  const assessments = notes.map(([id, record]) => [id, assessmentOf(record)] as const);
  return mergeLibrary(database, { settings, assessments, episodes: [] }, false);
}

async function mergeNotes(
  transaction: Merging,
  assessments: LibraryFile['assessments'],
): Promise<number> {
  const store = transaction.objectStore('assessments');
  let changed = 0;
  for (const [videoId, assessment] of assessments) {
    const kept = toAssessment(await store.get(videoId));
    const mine = stampedAssessment(kept);
    const merged = newestFields(mine, stampedAssessment(assessment));
    if (kept && isSameStamped(mine, merged)) continue;
    await store.put(kept ? assessmentOf(merged) : assessment, videoId);
    changed += 1;
  }
  return changed;
}

async function mergeSettings(
  transaction: Merging,
  theirs: LibraryFile['settings'],
): Promise<string[]> {
  const store = transaction.objectStore('settings');
  const kept = toSettings(await store.get('settings'));
  const mine = { values: { ...kept }, stamps: toStamps(await store.get('stamps')) };
  const merged = newestFields(mine, travelling(theirs));
  const changed = Object.keys(theirs.stamps).filter(
    (name) => merged.stamps[name] !== mine.stamps[name],
  );
  if (changed.length === 0) return [];
  await store.put(toSettings(merged.values), 'settings');
  await store.put(merged.stamps, 'stamps');
  return changed;
}
