import type { SyncReport } from '@/messaging/protocol';
import { syncLibrary } from '@/worker/sync-library';
import type { WorkerParts } from '@/worker/worker-parts';

/** Browsers take so many writes a minute; what is typed meanwhile goes along. */
const GATHER_MS = 1000;

/** Syncs one at a time: at once, or a moment after the first of several changes. */
export interface Syncer {
  readonly now: () => Promise<SyncReport>;
  readonly soon: () => void;
}

/** Makes the syncer of a worker; without a place to sync to it does nothing. */
export function createSyncer(
  parts: WorkerParts,
  inTurn: <Answer>(key: string, job: () => Promise<Answer>) => Promise<Answer>,
): Syncer {
  const gathering = { is: false };
  const { syncArea } = parts;
  if (!syncArea) return { now: () => Promise.resolve({ kind: 'off' }), soon: () => undefined };
  const now = () => inTurn('sync', () => syncLibrary({ ...parts, syncArea }));
  return {
    now,
    soon: () => {
      if (gathering.is) return;
      gathering.is = true;
      setTimeout(() => {
        gathering.is = false;
        void now();
      }, GATHER_MS);
    },
  };
}
