import { stampedAssessment } from '@/core/assessment';
import { travelling } from '@/core/library-file';
import type { Stamped } from '@/core/stamps';
import { fromSyncItem, planSync, syncBytes, type LeftOut } from '@/core/sync/plan-sync';
import { toVideoId, type VideoId } from '@/core/video-id';
import type { SyncReport } from '@/messaging/protocol';
import { toAssessmentRecord, toSettingsRecord } from '@/store/synced-records';
import type { WorkerParts } from '@/worker/worker-parts';

/** Every key begins with the version of this form, so that another version can tell. */
const SETTINGS = '1.settings';
const OWN_WORDS = '1.words';
const NOTES = '1.notes.';

type SyncParts = Pick<WorkerParts, 'store' | 'tellSettings' | 'tellPages'> &
  Required<Pick<WorkerParts, 'syncArea'>>;

/**
 * Brings this device and what the browser carries to the same state, each field as it was changed
 * last; does nothing where the options don't ask for it. Whatever fails, what is kept here stays.
 */
export async function syncLibrary(parts: SyncParts): Promise<SyncReport> {
  const { store, syncArea } = parts;
  if (!(await store.getSettings()).sync) return { kind: 'off' };
  try {
    const items = await syncArea.read();
    await takeIn(parts, soundRecords(items));
    const carried = new Map(
      Object.entries(items).map(([key, item]) => [key, syncBytes(key, item)]),
    );
    const plan = planSync(await recordsHere(store), soundRecords(items), carried);
    if (plan.writes.size > 0) await syncArea.write(Object.fromEntries(plan.writes));
    return { kind: 'done', leftOut: await named(store, plan.leftOut) };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

/** What is here, by the key it is carried under; own words have a key of their own for their length. */
async function recordsHere(store: SyncParts['store']): Promise<Map<string, Stamped>> {
  const [settings, stamps, assessments] = await Promise.all([
    store.getSettings(),
    store.getSettingStamps(),
    store.listAssessments(),
  ]);
  const { values, stamps: changed } = travelling({ values: { ...settings }, stamps });
  const { ownWords, ...others } = values;
  const { ownWords: wordsAt, ...otherStamps } = changed;
  return new Map<string, Stamped>([
    [SETTINGS, { values: others, stamps: otherStamps }],
    [
      OWN_WORDS,
      wordsAt === undefined ? NOTHING : { values: { ownWords }, stamps: { ownWords: wordsAt } },
    ],
    ...assessments.map(
      ([id, assessment]) => [`${NOTES}${id}`, stampedAssessment(assessment)] as const,
    ),
  ]);
}

const NOTHING: Stamped = { values: {}, stamps: {} };

/** The items whose every value is sound; what isn't is left as it is and counts as not there. */
function soundRecords(items: Readonly<Record<string, unknown>>): Map<string, Stamped> {
  const records = new Map<string, Stamped>();
  for (const [key, item] of Object.entries(items)) {
    const record = fromSyncItem(item);
    const sound =
      key === SETTINGS || key === OWN_WORDS
        ? record && toSettingsRecord(record)
        : videoOf(key) && record && toAssessmentRecord(record);
    if (sound) records.set(key, sound);
  }
  return records;
}

function videoOf(key: string): VideoId | undefined {
  return key.startsWith(NOTES) ? toVideoId(key.slice(NOTES.length)) : undefined;
}

/** Merges what is carried into what is kept, in one transaction. */
async function takeIn(
  { store, tellSettings, tellPages }: SyncParts,
  there: ReadonlyMap<string, Stamped>,
): Promise<void> {
  const settings = [there.get(SETTINGS), there.get(OWN_WORDS)].reduce<Stamped>(
    (all, record = NOTHING) => ({
      values: { ...all.values, ...record.values },
      stamps: { ...all.stamps, ...record.stamps },
    }),
    NOTHING,
  );
  const notes = [...there].flatMap(([key, record]) => {
    const id = videoOf(key);
    return id === undefined ? [] : [[id, record] as const];
  });
  const plan = await store.mergeRecords(travelling(settings), notes);
  if (plan.settings.length > 0) {
    tellSettings(await store.getSettings());
    tellPages('settings');
  }
  if (plan.notes > 0) tellPages('notes');
}

/** What was left out, with the titles of the episodes that it belongs to. */
async function named(
  store: SyncParts['store'],
  leftOut: readonly LeftOut[],
): Promise<Extract<SyncReport, { kind: 'done' }>['leftOut']> {
  if (leftOut.length === 0) return [];
  const cards = await store.listCards();
  return leftOut.map(({ key, fields, because }) => {
    const id = videoOf(key);
    const title = cards.find(({ video }) => video.videoId === id)?.video.title;
    return { of: title ?? id ?? 'your settings', fields: [...fields], because };
  });
}
