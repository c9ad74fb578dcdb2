/**
 * What to keep of a large value: a leaf `1` keeps a text, number or truth value; an array of one
 * shape keeps a list.
 */
export type TrimShape = 1 | readonly [TrimShape] | { readonly [key: string]: TrimShape };

const MAX_TEXT = 20_000;
const MAX_LIST = 500;

// Taken before any script of the page's has run.
const { keys, setPrototypeOf } = Object;
const { isArray } = Array;

/**
 * A small plain copy of a page's object, in the same nesting; its objects and lists inherit
 * nothing. Reads nothing that the shape doesn't name, and uses no array or object method, because
 * the page may have replaced them.
 */
export function trim(value: unknown, shape: TrimShape): unknown {
  if (shape === 1) return trimLeaf(value);
  if (typeof value !== 'object' || value === null) return undefined;
  if (isListShape(shape)) return trimList(value, shape[0]);
  const record = value as Record<string, unknown>;
  const kept = setPrototypeOf({}, null) as Record<string, unknown>;
  const names = keys(shape);
  for (let i = 0; i < names.length; i++) {
    const key = names[i] ?? '';
    const part = shape[key];
    if (part !== undefined) kept[key] = trim(record[key], part);
  }
  return kept;
}

function trimLeaf(value: unknown): unknown {
  if (typeof value === 'string') return value.length > MAX_TEXT ? cut(value) : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

function cut(text: string): string {
  let kept = '';
  for (let i = 0; i < MAX_TEXT; i++) kept += text[i] ?? '';
  return kept;
}

function trimList(value: object, shape: TrimShape): unknown[] {
  const list = value as { readonly length?: unknown; readonly [index: number]: unknown };
  const length = typeof list.length === 'number' ? list.length : 0;
  const kept = setPrototypeOf([], null) as unknown[];
  for (let i = 0; i < length && i < MAX_LIST; i++) kept[i] = trim(list[i], shape);
  return kept;
}

function isListShape(shape: TrimShape): shape is readonly [TrimShape] {
  return isArray(shape);
}
