/** Deeper than any answer of YouTube's (about 30), shallow enough for every engine. */
const MAX_DEPTH = 500;

export interface JsonRead {
  /** What could be read; undefined where not even one inner value came whole. */
  readonly value: unknown;
  /** True when the text broke off: `value` then ends with the last inner value that came whole. */
  readonly cut: boolean;
}

/** Parses JSON; mends one that broke off. Undefined when the text is no JSON at all. */
export function readJson(text: string): JsonRead | undefined {
  const whole = parse(text);
  if (whole !== undefined) return { value: whole.value, cut: false };
  const mended = mend(text);
  if (mended === undefined) return undefined;
  if (mended === '') return { value: undefined, cut: true };
  const part = parse(mended);
  return part && { value: part.value, cut: true };
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Ends a text that broke off after its last whole object or list; '' where there is none. */
function mend(text: string): string | undefined {
  const closers: string[] = [];
  let end = 0;
  let closersAtEnd: readonly string[] = [];
  let depthAtEnd = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '"') {
      i = endOfString(text, i);
    } else if (char === '{' || char === '[') {
      closers.push(char === '{' ? '}' : ']');
      if (closers.length > MAX_DEPTH) return undefined;
    } else if (char === '}' || char === ']') {
      if (closers.pop() !== char || closers.length === 0) return undefined;
      end = i + 1;
      // Nothing is popped after the last whole value, so its closers are a prefix of the rest.
      closersAtEnd = closers;
      depthAtEnd = closers.length;
    }
  }
  if (closers.length === 0) return undefined;
  return text.slice(0, end) + closersAtEnd.slice(0, depthAtEnd).reverse().join('');
}

function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"') return i;
  }
  return text.length;
}

/** A JSON object as a record; undefined for anything else. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

/** A JSON list; empty for anything else. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
