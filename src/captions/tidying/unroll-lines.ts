import type { RawPiece, RawRow } from '@/captions/shapes/raw-track';

/** Rolling captions repeat a line on nearly every row; a talk hardly ever does. */
const ROLLING_SHARE = 0.4;
/** YouTube's WebVTT shows each finished line once more for 10 ms. */
const FLUSH_MS = 20;

/**
 * Rolling captions show the line before once more above the new one. Takes rows in order of time
 * and gives back the new lines only; rows of a track that doesn't roll come back as they are.
 */
export function unrollLines(rows: readonly RawRow[]): readonly RawRow[] {
  if (!rows.some(mayRoll)) return rows;
  const lines = rows.map(linesOf);
  const repeated = lines.map((own, i) => (i === 0 ? 0 : overlap(lines[i - 1] ?? [], own)));
  const rolling = repeated.filter((count) => count > 0).length;
  const shows = rows.some((row, i) => showsRolling(row, repeated[i] ?? 0, lines[i]?.length ?? 0));
  if (!shows || rolling < rows.length * ROLLING_SHARE) return rows;
  return rows.flatMap((row, i) => {
    const count = repeated[i] ?? 0;
    if (count === 0) return [row];
    if (count === lines[i]?.length) return [];
    return [{ ...row, pieces: withoutLines(row.pieces, count) }];
  });
}

/** Without a second line or a flash there is nothing to see, as in most tracks. */
function mayRoll(row: RawRow): boolean {
  return isFlash(row) || row.pieces.some((piece) => piece.text.includes('\n'));
}

function isFlash({ startMs, endMs = startMs }: RawRow): boolean {
  return endMs > startMs && endMs - startMs <= FLUSH_MS;
}

/** A line above a new one, or a line flashed again: a person who says "No." twice does neither. */
function showsRolling(row: RawRow, repeated: number, lines: number): boolean {
  if (repeated === 0) return false;
  return repeated < lines || isFlash(row);
}

function linesOf(row: RawRow): string[] {
  const text = row.pieces.map((piece) => piece.text).join('');
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** How many of the first lines are the last ones of the row before. */
function overlap(before: readonly string[], own: readonly string[]): number {
  // No source shows more than a few lines at once; this keeps a hostile one linear.
  for (let count = Math.min(before.length, own.length, 4); count > 0; count--) {
    const start = before.length - count;
    if (own.slice(0, count).every((line, i) => line === before[start + i])) return count;
  }
  return 0;
}

/** Cuts away the first lines that aren't blank. */
function withoutLines(pieces: readonly RawPiece[], count: number): RawPiece[] {
  let left = count;
  let inLine = false;
  return pieces.map((piece) => {
    let at = 0;
    for (; at < piece.text.length && left > 0; at++) {
      if (piece.text[at] === '\n') {
        if (inLine) left--;
        inLine = false;
      } else if (piece.text[at]?.trim() !== '') inLine = true;
    }
    return { ...piece, text: piece.text.slice(at) };
  });
}
