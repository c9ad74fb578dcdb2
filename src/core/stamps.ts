/** When each field of a record was last changed, in ms since 1970. */
export type Stamps = Readonly<Record<string, number>>;

/** A record whose fields each know when they were changed; an absent value was taken back. */
export interface Stamped {
  readonly values: Readonly<Record<string, unknown>>;
  readonly stamps: Stamps;
}

/** Nothing written is nothing, however it is kept: an empty text must not count as a change. */
export function isEmptyValue(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

const textOf = (value: unknown): string => (isEmptyValue(value) ? '' : JSON.stringify(value));

/**
 * The record with new values, each changed field stamped with `now`. A stamp never goes back, also
 * under a clock that does: what was changed last has the highest.
 */
export function stampChanges(before: Stamped, values: Stamped['values'], now: number): Stamped {
  const names = new Set([...Object.keys(before.values), ...Object.keys(values)]);
  const changed = [...names].filter((name) => textOf(before.values[name]) !== textOf(values[name]));
  const stamps = changed.map((name) => [name, Math.max(now, (before.stamps[name] ?? 0) + 1)]);
  return {
    values,
    stamps: { ...before.stamps, ...(Object.fromEntries(stamps) as Stamps) },
  };
}

/**
 * Both records in one, each field from where it was changed last. It doesn't matter which comes
 * first, nor how often: fields stamped alike are settled by their text.
 */
export function newestFields(mine: Stamped, theirs: Stamped): Stamped {
  const names = new Set([...Object.keys(mine.stamps), ...Object.keys(theirs.stamps)]);
  const values = new Map(Object.entries({ ...theirs.values, ...mine.values }));
  const stamps = new Map<string, number>();
  for (const name of names) {
    const source = comesLater(name, theirs, mine) ? theirs : mine;
    stamps.set(name, source.stamps[name] ?? 0);
    if (source.values[name] === undefined) values.delete(name);
    else values.set(name, source.values[name]);
  }
  return { values: Object.fromEntries(values), stamps: Object.fromEntries(stamps) };
}

/** Whether two records say the same, stamps too. */
export function isSameStamped(a: Stamped, b: Stamped): boolean {
  return [a, b].every((one) => {
    const other = one === a ? b : a;
    return (
      Object.entries(one.stamps).every(([name, at]) => other.stamps[name] === at) &&
      Object.keys(one.values).every(
        (name) => textOf(one.values[name]) === textOf(other.values[name]),
      )
    );
  });
}

function comesLater(name: string, a: Stamped, b: Stamped): boolean {
  const [atA, atB] = [a.stamps[name] ?? -1, b.stamps[name] ?? -1];
  if (atA !== atB) return atA > atB;
  return textOf(a.values[name]) > textOf(b.values[name]);
}
