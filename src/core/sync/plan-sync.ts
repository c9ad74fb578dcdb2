import { isSameStamped, newestFields, type Stamped, type Stamps } from '@/core/stamps';

/** One record as the browser carries it: each field's value, null where it was taken back, and stamp. */
export type SyncItem = Readonly<Record<string, readonly [value: unknown, at: number]>>;

/** Records by the key they are carried under. */
export type SyncRecords = ReadonlyMap<string, Stamped>;

/** What the browser carries for an extension: whole bytes of all items, of one, and their number. */
export interface SyncRoom {
  readonly bytes: number;
  readonly bytesPerItem: number;
  readonly items: number;
}

/** A little under what Chrome and Firefox give (102,400, 8,192 and 512), for what they add. */
export const SYNC_ROOM: SyncRoom = { bytes: 100_000, bytesPerItem: 8000, items: 500 };

/** What could not be carried: the fields of a record that are too long, or all of it for want of room. */
export interface LeftOut {
  readonly key: string;
  readonly fields: readonly string[];
  readonly because: 'too-long' | 'no-room';
}

/** What to put into the browser's storage, and what doesn't go there. */
export interface SyncPlan {
  readonly writes: ReadonlyMap<string, SyncItem>;
  readonly leftOut: readonly LeftOut[];
}

/** A record as an item. */
export function toSyncItem({ values, stamps }: Stamped): SyncItem {
  return Object.fromEntries(
    Object.entries(stamps).map(([name, at]) => [name, [values[name] ?? null, at] as const]),
  );
}

/** An item as a record; undefined where it is none. Whether its values are sound is not checked. */
export function fromSyncItem(item: unknown): Stamped | undefined {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined;
  const fields: [string, unknown, number][] = [];
  for (const [name, field] of Object.entries(item)) {
    const [value, at] = Array.isArray(field) ? (field as unknown[]) : [];
    if (typeof at !== 'number' || !Number.isInteger(at) || at < 0) return undefined;
    fields.push([name, value, at]);
  }
  const given = fields.filter(([, value]) => value !== null);
  return {
    values: Object.fromEntries(given.map(([name, value]) => [name, value])),
    stamps: Object.fromEntries(fields.map(([name, , at]) => [name, at])),
  };
}

/** About what an item takes in the browser's storage, in bytes; never less. */
export function syncBytes(key: string, item: unknown): number {
  let bytes = key.length;
  for (const sign of JSON.stringify(item)) {
    const point = sign.codePointAt(0) ?? 0;
    // Chrome writes "<" as an escape of six letters.
    bytes += sign === '<' ? 6 : point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/**
 * What this device has to write so that the browser carries its news too. Nothing that is carried
 * already is dropped for it: records that are there come first, then new ones, the latest first.
 * `carried` has the size of every item there, also of those that could not be read.
 */
export function planSync(
  here: SyncRecords,
  there: SyncRecords,
  carried: ReadonlyMap<string, number>,
  room: SyncRoom = SYNC_ROOM,
): SyncPlan {
  const writes = new Map<string, SyncItem>();
  const leftOut: LeftOut[] = [];
  let bytes = [...carried.values()].reduce((sum, size) => sum + size, 0);
  let items = carried.size;
  for (const [key, own] of byNews(here, there)) {
    const known = there.get(key);
    if (!known && carried.has(key)) continue;
    const merged = known ? newestFields(known, own) : own;
    if (Object.keys(merged.stamps).length === 0) continue;
    const { record, fields } = fitting(key, merged, room.bytesPerItem);
    if (fields.length > 0) leftOut.push({ key, fields, because: 'too-long' });
    if (Object.keys(record.stamps).length === 0) continue;
    if (known && isSameStamped(known, record)) continue;
    const item = toSyncItem(record);
    const before = carried.get(key) ?? 0;
    const more = syncBytes(key, item) - before;
    if (bytes + more > room.bytes || (before === 0 && items >= room.items)) {
      leftOut.push({ key, fields: Object.keys(record.stamps), because: 'no-room' });
      continue;
    }
    writes.set(key, item);
    bytes += more;
    if (before === 0) items += 1;
  }
  return { writes, leftOut };
}

const latest = ({ stamps }: { readonly stamps: Stamps }): number =>
  Math.max(0, ...Object.values(stamps));

function byNews(here: SyncRecords, there: SyncRecords): (readonly [string, Stamped])[] {
  const rank = (key: string): number => (there.has(key) ? 1 : 0);
  return [...here].sort(([a, one], [b, other]) => rank(b) - rank(a) || latest(other) - latest(one));
}

/** The record without its longest fields, as many as don't fit. */
function fitting(
  key: string,
  record: Stamped,
  most: number,
): { readonly record: Stamped; readonly fields: readonly string[] } {
  const size = (name: string): number => syncBytes('', record.values[name] ?? null);
  const names = Object.keys(record.stamps).sort((a, b) => size(a) - size(b));
  const fields: string[] = [];
  for (;;) {
    const kept = only(record, names);
    const last = names.at(-1);
    if (last === undefined || syncBytes(key, toSyncItem(kept)) <= most) {
      return { record: kept, fields };
    }
    fields.push(last);
    names.pop();
  }
}

function only({ values, stamps }: Stamped, names: readonly string[]): Stamped {
  const pick = <Value>(from: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));
  return { values: pick(values), stamps: pick(stamps) };
}
