/**
 * How the two scripts of a YouTube page write to each other: one line of JSON, then, where there
 * is one, a caption body as it is. A body is megabytes long; escaping it would hold up the page.
 */
export interface BridgeLetter {
  readonly head: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Event names on the window. Strings alone cross: Firefox lets no other detail through. */
export const ASK_EVENT = 'perspective-arc:ask';
export const TELL_EVENT = 'perspective-arc:tell';

/** Longest head taken: descriptions, tracks and chapters of one video stay far below. */
const MAX_HEAD = 2_000_000;

/** The text of a letter. `stringify` is handed in: the page may have put another in its place. */
export function writeLetter(
  head: object,
  body = '',
  stringify: (value: object) => string = JSON.stringify,
): string {
  return `${stringify(head)}\n${body}`;
}

/** Opens a letter; undefined when it is none. What the head holds is for the reader to doubt. */
export function openLetter(detail: unknown): BridgeLetter | undefined {
  if (typeof detail !== 'string') return undefined;
  const end = detail.indexOf('\n');
  if (end < 0 || end > MAX_HEAD) return undefined;
  try {
    const head: unknown = JSON.parse(detail.slice(0, end));
    if (typeof head !== 'object' || head === null || Array.isArray(head)) return undefined;
    return { head: head as Record<string, unknown>, body: detail.slice(end + 1) };
  } catch {
    return undefined;
  }
}
