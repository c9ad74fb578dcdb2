import type { TimedLine } from '@/captions/tidying/timed-line';

/** Animated captions say the same again and again; from this share on, every repeat is one. */
const ANIMATED_SHARE = 0.4;
const MIN_ANIMATED = 3;
/** Frames of an animation follow each other with hardly a gap. */
const FRAME_GAP_MS = 50;

/**
 * Drops what a source shows twice: the same line at the same time (outlines, shadows), the same line
 * again while it is still on screen, and in animated tracks every frame that repeats or extends the
 * one before. Lines with word times and lines that scroll are spoken as often as they stand there.
 * Takes lines in order of start.
 */
export function mergeRepeats(lines: readonly TimedLine[]): TimedLine[] {
  const texts = lines.map(textOf);
  const frames = lines.filter(
    (line, i) => i > 0 && isFrame(lines[i - 1], line, texts[i - 1], texts[i]),
  );
  const animated = frames.length >= Math.max(MIN_ANIMATED, lines.length * ANIMATED_SHARE);
  const kept: TimedLine[] = [];
  const texted: string[] = [];
  const here = new Set<string>();
  lines.forEach((line, i) => {
    const text = texts[i] ?? '';
    const before = kept.at(-1);
    if (line.startMs !== lines[i - 1]?.startMs) here.clear();
    const again = here.has(text) || isShownAgain(before, line, texted.at(-1) === text);
    here.add(text);
    if (animated && before && isFrame(before, line, texted.at(-1), text)) {
      kept[kept.length - 1] = extended(before, line);
      texted[texted.length - 1] = text;
    } else if (!again) {
      kept.push(line);
      texted.push(text);
    }
  });
  return kept;
}

function textOf(line: TimedLine): string {
  return [...line.tokens.map((token) => token.text), ...line.marks].join(' ');
}

function isShownAgain(before: TimedLine | undefined, line: TimedLine, same: boolean): boolean {
  return same && before !== undefined && isPlain(line) && line.startMs < (before.row.endMs ?? 0);
}

function isFrame(
  before: TimedLine | undefined,
  line: TimedLine,
  textBefore: string | undefined,
  text: string | undefined,
): boolean {
  if (before === undefined || textBefore === undefined || text === undefined) return false;
  if (!isPlain(line) || !isPlain(before) || textBefore === '') return false;
  const follows = line.startMs <= (before.row.endMs ?? before.startMs) + FRAME_GAP_MS;
  return follows && (text === textBefore || text.startsWith(`${textBefore} `));
}

function isPlain(line: TimedLine): boolean {
  return line.row.scrolls !== true && line.row.pieces.every((piece) => piece.atMs === undefined);
}

/** The later frame's words over the time of both. */
function extended(before: TimedLine, line: TimedLine): TimedLine {
  const endMs = Math.max(before.row.endMs ?? 0, line.row.endMs ?? 0);
  return { ...line, startMs: before.startMs, row: { ...line.row, startMs: before.startMs, endMs } };
}
