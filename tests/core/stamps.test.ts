import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameStamped, newestFields, stampChanges, type Stamped } from '@/core/stamps';

const EMPTY: Stamped = { values: {}, stamps: {} };

const field = fc.constantFrom('note', 'lean', 'tags');
const change = fc.tuple(field, fc.option(fc.string()), fc.integer({ min: 1, max: 5 }));

/** What becomes of a record under changes at small, often equal times. */
const record = fc.array(change, { maxLength: 6 }).map((changes) =>
  changes.reduce<Stamped>((before, [name, value, at]) => {
    const values = { ...before.values, [name]: value ?? undefined };
    return stampChanges(before, values, at);
  }, EMPTY),
);

describe('stamped fields', () => {
  test('only what changed is stamped, and a clock that goes back does not take a change back', () => {
    const first = stampChanges(EMPTY, { note: 'a', tags: ['a'] }, 100);
    const second = stampChanges(first, { note: 'b', tags: ['a'] }, 50);
    expect(second.stamps).toEqual({ note: 101, tags: 100 });
    expect(newestFields(first, second).values).toEqual({ note: 'b', tags: ['a'] });
  });

  test('a value that was taken back stays taken back', () => {
    const kept = stampChanges(EMPTY, { lean: 12 }, 1);
    const cleared = stampChanges(kept, {}, 2);
    expect(newestFields(kept, cleared).values).toEqual({});
    expect(newestFields(cleared, kept).values).toEqual({});
  });

  test('what was never written does not win over what was', () => {
    const early = stampChanges(EMPTY, { note: 'kept', tags: ['a'] }, 1);
    const late = stampChanges(EMPTY, { note: '', tags: [], summary: 'new' }, 9);
    for (const merged of [newestFields(early, late), newestFields(late, early)]) {
      expect(merged.values).toEqual({ note: 'kept', tags: ['a'], summary: 'new' });
    }
  });

  test('it doesn’t matter who merges with whom, in which order and how often', () => {
    fc.assert(
      fc.property(record, record, record, (a, b, c) => {
        const ab = newestFields(a, b);
        expect(isSameStamped(ab, newestFields(b, a))).toBe(true);
        expect(isSameStamped(newestFields(ab, b), ab)).toBe(true);
        const oneWay = newestFields(ab, c);
        const other = newestFields(a, newestFields(b, c));
        expect(isSameStamped(oneWay, other)).toBe(true);
      }),
    );
  });

  test('nothing that was changed last is lost', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const merged = newestFields(a, b);
        for (const name of new Set([...Object.keys(a.stamps), ...Object.keys(b.stamps)])) {
          const latest = Math.max(a.stamps[name] ?? 0, b.stamps[name] ?? 0);
          expect(merged.stamps[name]).toBe(latest);
          const said = [a, b].filter((one) => one.stamps[name] === latest);
          const plain = (value: unknown): unknown => value || undefined;
          expect(said.map(({ values }) => plain(values[name]))).toContainEqual(
            plain(merged.values[name]),
          );
        }
      }),
    );
  });
});
