import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/**
 * The tables of `perspective-arc`. Rows are `unknown`: they may come from an older or newer
 * version or a damaged disk, so whoever reads one checks it.
 */
export interface Tables extends DBSchema {
  /** Slim, one per episode: all of them are loaded for a list. */
  cards: { key: string; value: unknown };
  /** In full, one per episode: loaded one at a time. */
  readings: { key: string; value: unknown };
  transcripts: { key: string; value: unknown };
  assessments: { key: string; value: unknown };
  settings: { key: string; value: unknown };
  /** The different words of each transcript, for the search: loaded without the transcripts. */
  words: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Tables>;

export const DATABASE_NAME = 'perspective-arc';
const VERSION = 2;
export const TABLES = [
  'cards',
  'readings',
  'transcripts',
  'assessments',
  'settings',
  'words',
] as const;

/** Another context with an older version holds the database open and does not let go. */
export class DatabaseBlocked extends Error {
  override readonly name = 'DatabaseBlocked';

  constructor() {
    super('The library is held open by an older version. Close its tabs and try again.');
  }
}

/** How long an open may hang before it counts as blocked. */
const PATIENCE_MS = 3000;

/** Opens the database, making its tables where they are missing. */
export async function openDatabase(onGone: () => void): Promise<Database> {
  const opening = openDB<Tables>(DATABASE_NAME, VERSION, {
    upgrade(database) {
      for (const table of TABLES) {
        if (!database.objectStoreNames.contains(table)) database.createObjectStore(table);
      }
    },
    // Let a newer version upgrade; the next call opens again.
    blocking(_current, _next, event) {
      (event.target as unknown as { close(): void }).close();
      onGone();
    },
    terminated: onGone,
  });
  return Promise.race([opening, blockedAfter(PATIENCE_MS)]);
}

function blockedAfter(ms: number): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new DatabaseBlocked()), ms);
  });
}
