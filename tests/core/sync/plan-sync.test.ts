import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stampChanges, type Stamped } from '@/core/stamps';
import { fromSyncItem, planSync, syncBytes, toSyncItem } from '@/core/sync/plan-sync';

const EMPTY: Stamped = { values: {}, stamps: {} };
const note = (text: string, at: number): Stamped => stampChanges(EMPTY, { note: text }, at);
const sizes = (records: ReadonlyMap<string, Stamped>) =>
  new Map([...records].map(([key, record]) => [key, syncBytes(key, toSyncItem(record))]));
const plan = (here: [string, Stamped][], there: [string, Stamped][] = []) => {
  const known = new Map(there);
  return planSync(new Map(here), known, sizes(known));
};

describe('what this device writes', () => {
  test('is its news alone, merged with what is carried', () => {
    const carried = stampChanges(EMPTY, { note: 'old', lean: 3 }, 5);
    const { writes, leftOut } = plan(
      [
        ['a', note('new', 9)],
        ['b', note('same', 2)],
        ['c', EMPTY],
      ],
      [
        ['a', carried],
        ['b', note('same', 2)],
      ],
    );
    expect([...writes]).toEqual([['a', { note: ['new', 9], lean: [3, 5] }]]);
    expect(leftOut).toEqual([]);
  });

  test('what is too long stays here and is named; the rest of it goes', () => {
    const own = stampChanges(EMPTY, { note: 'x'.repeat(9000), lean: 4 }, 1);
    const { writes, leftOut } = plan([['a', own]]);
    expect(writes.get('a')).toEqual({ lean: [4, 1] });
    expect(leftOut).toEqual([{ key: 'a', fields: ['note'], because: 'too-long' }]);
  });

  test('without room, nothing that is carried is dropped; of the new, the latest go first', () => {
    const there = Array.from({ length: 12 }, (_, n): [string, Stamped] => [
      `there${n}`,
      note('y'.repeat(7000), n),
    ]);
    const here = Array.from({ length: 4 }, (_, n): [string, Stamped] => [
      `here${n}`,
      note('z'.repeat(7000), 100 + n),
    ]);
    const { writes, leftOut } = plan(here, there);
    expect([...writes.keys()]).toEqual(['here3', 'here2']);
    expect(leftOut.map(({ key, because }) => [key, because])).toEqual([
      ['here1', 'no-room'],
      ['here0', 'no-room'],
    ]);
  });

  test('an item that can’t be read is never written over', () => {
    const { writes } = planSync(new Map([['a', note('n', 1)]]), new Map(), new Map([['a', 50]]));
    expect(writes.size).toBe(0);
  });

  test('never takes more than there is room for, whatever is here and there', () => {
    const records = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 9000 })), {
        maxLength: 30,
      })
      .map((list) =>
        list.map(([n, long]): [string, Stamped] => [`k${n}`, note('<é'.repeat(long / 8), n)]),
      );
    fc.assert(
      fc.property(records, records, (here, some) => {
        const there = new Map(
          some.filter(([, record]) => syncBytes('', toSyncItem(record)) < 7000).slice(0, 10),
        );
        const { writes } = planSync(new Map(here), there, sizes(there));
        const all = new Map<string, unknown>(
          [...there].map(([key, one]) => [key, toSyncItem(one)]),
        );
        for (const [key, item] of writes) all.set(key, item);
        const total = [...all].reduce((sum, [key, item]) => sum + syncBytes(key, item), 0);
        expect(total).toBeLessThanOrEqual(100_000);
        for (const [key, item] of writes) expect(syncBytes(key, item)).toBeLessThanOrEqual(8000);
      }),
    );
  });
});

test('a record survives being carried', () => {
  const cleared = stampChanges(stampChanges(EMPTY, { lean: 3, note: 'a' }, 1), { note: 'a' }, 2);
  const back = fromSyncItem(JSON.parse(JSON.stringify(toSyncItem(cleared))));
  expect(back).toEqual({ values: { note: 'a' }, stamps: { lean: 2, note: 1 } });
});

test.each([null, 'x', 5, [], { a: 1 }, { a: [1] }, { a: [1, -1] }, { a: [1, 'now'] }])(
  '%j is no record',
  (item) => expect(fromSyncItem(item)).toBeUndefined(),
);
