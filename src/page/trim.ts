/**
 * What to keep of a large value: a leaf `1` keeps a text, number or truth value; an array of one
 * shape keeps a list.
 */
export type TrimShape = 1 | readonly [TrimShape] | { readonly [key: string]: TrimShape };

const MAX_TEXT = 20_000;
const MAX_LIST = 500;

/**
 * A small plain copy of a page's object, in the same nesting. Reads nothing that the shape doesn't
 * name, and uses no array or object method, because the page may have replaced them.
 */
export function trim(value: unknown, shape: TrimShape): unknown {
  if (shape === 1) return trimLeaf(value);
  if (typeof value !== 'object' || value === null) return undefined;
  if (isListShape(shape)) return trimList(value, shape[0]);
  const record = value as Record<string, unknown>;
  const kept: Record<string, unknown> = {};
  for (const key in shape) {
    const part = shape[key];
    if (part !== undefined) kept[key] = trim(record[key], part);
  }
  return kept;
}

function trimLeaf(value: unknown): unknown {
  if (typeof value === 'string') return value.length > MAX_TEXT ? value.slice(0, MAX_TEXT) : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

function trimList(value: object, shape: TrimShape): unknown[] {
  const list = value as { readonly length?: unknown; readonly [index: number]: unknown };
  const length = typeof list.length === 'number' ? list.length : 0;
  const kept: unknown[] = [];
  for (let i = 0; i < length && i < MAX_LIST; i++) kept[i] = trim(list[i], shape);
  return kept;
}

function isListShape(shape: TrimShape): shape is readonly [TrimShape] {
  return typeof shape === 'object' && 'length' in shape;
}
