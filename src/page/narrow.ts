/** The value at a path into something unknown; undefined as soon as the path ends early. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Readonly<Record<string | number, unknown>>)[key];
  }
  return here;
}

/** A text, cut to `limit` UTF-16 units; empty where there is none. */
export function textAt(
  limit: number,
  value: unknown,
  ...path: readonly (string | number)[]
): string {
  const found = at(value, ...path);
  return typeof found === 'string' ? found.slice(0, limit) : '';
}

/** YouTube's labels: `simpleText` from some clients, `runs` of text from others. */
export function labelAt(limit: number, value: unknown, ...path: readonly string[]): string {
  const label = at(value, ...path);
  const simple = textAt(limit, label, 'simpleText');
  if (simple !== '') return simple;
  return listAt(label, 'runs')
    .map((run) => textAt(limit, run, 'text'))
    .join('')
    .slice(0, limit);
}

/** A list, or an empty one. */
export function listAt(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** A finite number, also from a numeric text, as YouTube sends some; undefined otherwise. */
export function numberAt(value: unknown, ...path: readonly string[]): number | undefined {
  const found = at(value, ...path);
  if (typeof found !== 'number' && (typeof found !== 'string' || found.trim() === '')) {
    return undefined;
  }
  const number = Number(found);
  return Number.isFinite(number) ? number : undefined;
}
