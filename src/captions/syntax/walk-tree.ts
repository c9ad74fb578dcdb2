import { asRecord } from '@/captions/syntax/read-json';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Visits every object that stands under a key, parents before children and in reading order: a
 * `header` comes before what it heads, wherever the answer writes it. Any depth, no recursion.
 */
export function walkTree(root: Fields, visit: (key: string, value: Fields) => void): void {
  const waiting: { readonly key: string; readonly value: unknown }[] = [{ key: '', value: root }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { key, value } = next;
    if (Array.isArray(value)) {
      for (let i = value.length - 1; i >= 0; i--)
        waiting.push({ key: '', value: value[i] as unknown });
      continue;
    }
    const fields = asRecord(value);
    if (fields === undefined) continue;
    visit(key, fields);
    const inner = Object.entries(fields).filter(
      ([name, each]) => typeof each === 'object' && name !== 'header',
    );
    for (const [name, each] of inner.reverse()) waiting.push({ key: name, value: each });
    if (fields['header'] !== undefined) waiting.push({ key: 'header', value: fields['header'] });
  }
}
