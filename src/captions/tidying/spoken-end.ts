import type { TimedLine } from '@/captions/tidying/timed-line';

/** No spoken word lasts longer; the median distance between words of a talk is 0.27 s. */
const LONGEST_WORD_MS = 1000;
/** A lone word of unknown length. */
const ONE_WORD_MS = 400;
/** Where only a start is known: a breath, and words at an unhurried 85 a minute. */
const BREATH_MS = 1000;
const SLOW_WORD_MS = 700;

/**
 * When the words of a line have been spoken, in ms; `nextMs` is the start of the next line, Infinity
 * after the last. Where the source states a plain end, that is it. Automatic captions state when a
 * line leaves the screen, seconds later; there, the earliest of: the line leaves the screen, it
 * scrolls up, its last word began a second ago. Without this every pause would be hidden.
 */
export function spokenEnd(line: TimedLine, nextMs: number): number {
  const { row } = line;
  // An end at or before the start says nothing.
  const statedMs = (row.endMs ?? 0) > line.startMs ? row.endMs : undefined;
  const shown = Math.min(statedMs ?? Infinity, row.scrolledMs ?? Infinity);
  const lastWordMs = lastWordAt(line);
  if (lastWordMs !== undefined) {
    // After the very last line nothing scrolls it up, so the last word is taken as long as the others.
    const longest = nextMs === Infinity ? usualWord(line, lastWordMs) : LONGEST_WORD_MS;
    return Math.min(shown, lastWordMs + longest);
  }
  if (statedMs !== undefined && row.scrolls !== true) return shown;
  return Math.min(shown, line.startMs + BREATH_MS + SLOW_WORD_MS * line.tokens.length);
}

/** The start of the last word, where the source times words; a lone word starts with its line. */
function lastWordAt({ row, tokens, startMs }: TimedLine): number | undefined {
  const said = row.pieces.filter((piece) => piece.text.trim() !== '');
  // Word times can run backwards; the latest counts.
  const latest = Math.max(...said.map((piece) => piece.atMs ?? -1));
  const timed = said.at(-1)?.atMs === undefined ? undefined : latest;
  return timed ?? (row.scrolls === true && tokens.length === 1 ? startMs : undefined);
}

function usualWord(line: TimedLine, lastWordMs: number): number {
  const gaps = line.row.pieces.filter((piece) => piece.atMs !== undefined).length;
  const usual = gaps > 0 ? Math.round((lastWordMs - line.startMs) / gaps) : ONE_WORD_MS;
  return Math.min(Math.max(usual, 1), LONGEST_WORD_MS);
}
