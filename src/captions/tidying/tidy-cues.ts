import { cleanLine } from '@/captions/tidying/clean-line';
import { mergeRepeats } from '@/captions/tidying/merge-repeats';
import { LATEST_MS } from '@/captions/syntax/media-time';
import type { RawRow } from '@/captions/shapes/raw-track';
import { spokenEnd } from '@/captions/tidying/spoken-end';
import { spreadTies } from '@/captions/tidying/spread-ties';
import type { TimedLine } from '@/captions/tidying/timed-line';
import { unrollLines } from '@/captions/tidying/unroll-lines';
import type { Cue, Word } from '@/core/cue';

/** A video's stated length is whole seconds, and captions may outlast it by a breath. */
const SLACK_MS = 2000;
const SHORT_MARK_MS = 1000;

export interface TidyCues {
  readonly cues: readonly Cue[];
  /** Share of the words that have a time of their own, 0 to 1. */
  readonly timedShare: number;
  /** True where there were marks, whether or not there were words. */
  readonly hasMarks: boolean;
}

/**
 * Brings the rows of any shape to cues as `core/cue` promises them: in order, apart, inside the
 * video (`durationMs`, 0 where unknown), cleaned. A row of marks alone gives its marks to the cue
 * after it, at the end to the last one; its time still ends the line before.
 */
export function tidyCues(rows: readonly RawRow[], durationMs: number): TidyCues {
  const limit = durationMs > 0 ? Math.min(durationMs + SLACK_MS, LATEST_MS) : LATEST_MS;
  const inside = rows
    .filter((row) => row.startMs < limit && (row.startMs >= 0 || (row.endMs ?? 1) > 0))
    .map((row) => (row.startMs < 0 ? { ...row, startMs: 0 } : row))
    .sort((a, b) => a.startMs - b.startMs);
  const lines = spreadTies(mergeRepeats(unrollLines(inside).map(toLine).filter(saysSomething)));
  const wordTimed = rows.some((row) => row.pieces.some((piece) => piece.atMs !== undefined));
  const cues: Cue[] = [];
  let carried: Carried = { marks: [], newSpeaker: false };
  lines.forEach((line, i) => {
    if (line.startMs >= limit) return;
    if (line.tokens.length === 0) {
      carried = carry(carried, line);
      return;
    }
    const nextMs = lines[i + 1]?.startMs ?? Infinity;
    const endMs = Math.max(line.startMs + 1, Math.min(spokenEnd(line, nextMs), nextMs, limit));
    cues.push(toCue(line, endMs, { carried, wordTimed }));
    carried = { marks: [], newSpeaker: false };
  });
  return { ...withLastMarks(cues, carried.marks), hasMarks: lines.some((l) => l.marks.length > 0) };
}

interface Carried {
  readonly marks: readonly string[];
  readonly newSpeaker: boolean;
}

function toLine(row: RawRow): TimedLine {
  return { row, startMs: row.startMs, ...cleanLine(row.pieces) };
}

function saysSomething(line: TimedLine): boolean {
  return line.tokens.length > 0 || line.marks.length > 0 || line.newSpeaker;
}

function carry(carried: Carried, line: TimedLine): Carried {
  return {
    marks: [...carried.marks, ...line.marks],
    newSpeaker: carried.newSpeaker || line.newSpeaker || line.row.newVoice === true,
  };
}

function toCue(
  line: TimedLine,
  endMs: number,
  known: { carried: Carried; wordTimed: boolean },
): Cue {
  const { marks, newSpeaker } = carry(known.carried, line);
  const words = known.wordTimed ? wordsOf(line, endMs) : undefined;
  return {
    startMs: line.startMs,
    endMs,
    text: line.tokens.map((token) => token.text).join(' '),
    ...(words && { words }),
    ...(marks.length > 0 && { marks }),
    ...(newSpeaker && { newSpeaker }),
  };
}

/**
 * Word times in a word-timed track; none for a line of several words that has none itself. Behind a
 * short mark ("[Music]", ">>") the first word starts with its line, as it does where nothing else is
 * known: so a segment begins at the same moment in every shape.
 */
function wordsOf(line: TimedLine, endMs: number): Word[] | undefined {
  const timed = line.row.pieces.some((piece) => piece.atMs !== undefined);
  if (!timed && line.tokens.length > 1) return undefined;
  let atLeast = line.startMs;
  return line.tokens.map(({ text, atMs = line.startMs }, i) => {
    const ownMs = i === 0 && atMs - line.startMs < SHORT_MARK_MS ? line.startMs : atMs;
    atLeast = Math.min(Math.max(atLeast, ownMs), endMs - 1);
    return { text, startMs: atLeast };
  });
}

function withLastMarks(cues: readonly Cue[], marks: readonly string[]): Omit<TidyCues, 'hasMarks'> {
  const last = cues.at(-1);
  const whole =
    last !== undefined && marks.length > 0
      ? [...cues.slice(0, -1), { ...last, marks: [...(last.marks ?? []), ...marks] }]
      : cues;
  const timed = whole.reduce((sum, cue) => sum + (cue.words?.length ?? 0), 0);
  const all = whole.reduce((sum, cue) => sum + cue.text.split(' ').length, 0);
  return { cues: whole, timedShare: all === 0 ? 0 : timed / all };
}
