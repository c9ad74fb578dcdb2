import type { RawPiece, RawRow } from '@/captions/shapes/raw-track';

/** One event of json3, one `<p>` of srv3: the same thing in two spellings. */
export interface TimedEvent {
  readonly startMs: number;
  readonly durationMs?: number;
  readonly segs: readonly { readonly text: string; readonly offsetMs?: number }[];
  /** Shown in a window that scrolls, as automatic captions are. */
  readonly scrolls: boolean;
}

/**
 * Rows from events in the order of the source. An event of a newline alone exists only to scroll
 * (`aAppend` in json3, `a` in srv3, both sometimes left out): it makes no row, but tells that the
 * row before it is over.
 */
export function rowsFromEvents(events: readonly TimedEvent[]): RawRow[] {
  const rows: RawRow[] = [];
  for (const event of events) {
    const text = event.segs.map((seg) => seg.text).join('');
    if (text.trim() !== '') rows.push(toRow(event));
    else if (text !== '') scrollUp(rows, event.startMs);
  }
  return rows;
}

function toRow({ startMs, durationMs, segs, scrolls }: TimedEvent): RawRow {
  const pieces = segs.map(({ text, offsetMs }): RawPiece =>
    offsetMs === undefined ? { text } : { text, atMs: startMs + Math.max(0, offsetMs) },
  );
  // A lone piece has no time of its own beyond the row's, so an offset of 0 says nothing.
  const timed = pieces.length > 1 ? pieces : pieces.map(({ text }) => ({ text }));
  return {
    startMs,
    pieces: timed,
    ...(durationMs !== undefined && { endMs: startMs + Math.max(0, durationMs) }),
    ...(scrolls && { scrolls }),
  };
}

function scrollUp(rows: RawRow[], atMs: number): void {
  const last = rows.at(-1);
  if (last === undefined || last.scrolledMs !== undefined || atMs <= last.startMs) return;
  rows[rows.length - 1] = { ...last, scrolledMs: atMs };
}
