import type { Cue } from '@/core/cue';
import { markReasons, type MarkedStretch } from '@/core/words/mark-reasons';
import type { ScoredSegment } from '@/core/segment';

/** One caption line of a segment, with its marks. */
export interface MarkedLine {
  readonly startMs: number;
  readonly stretches: readonly MarkedStretch[];
}

/** A segment with its caption lines in order of time. */
export interface SegmentLines<Segment> {
  readonly segment: Segment;
  readonly lines: readonly MarkedLine[];
}

/**
 * Takes segments and the cues they were made of, both in order of time; gives each segment's lines.
 * A cue belongs to the segment in which it begins, one before the first segment to the first. A
 * segment in which no cue begins is one line of its own.
 */
export function linesBySegment<Segment extends Pick<ScoredSegment, 'startMs' | 'text' | 'reasons'>>(
  segments: readonly Segment[],
  cues: readonly Cue[],
): SegmentLines<Segment>[] {
  const spoken = cues.filter(({ text }) => text !== '');
  let from = 0;
  return segments.map((segment, place) => {
    const nextMs = segments[place + 1]?.startMs ?? Infinity;
    let to = from;
    while (to < spoken.length && (spoken[to]?.startMs ?? Infinity) < nextMs) to++;
    const own = spoken.slice(from, to);
    from = to;
    return { segment, lines: linesOf(segment, own) };
  });
}

function linesOf(
  { startMs, text, reasons }: Pick<ScoredSegment, 'startMs' | 'text' | 'reasons'>,
  cues: readonly Cue[],
): MarkedLine[] {
  const stretches = markReasons(text, reasons);
  if (cues.length === 0) return [{ startMs, stretches }];
  const words = stretches.flatMap(({ text: stretch, weight }, mark) =>
    stretch.split(' ').map((word) => ({ word, weight, mark })),
  );
  const counts = cues.map((cue) => cue.text.split(/\s+/).filter(Boolean).length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  // A cue that was cut between two segments holds other words than the segment does.
  if (total !== words.length) {
    return cues.map((cue) => ({ startMs: cue.startMs, stretches: markReasons(cue.text, []) }));
  }
  let at = 0;
  return cues.map((cue, place) => {
    const own = words.slice(at, (at += counts[place] ?? 0));
    return { startMs: cue.startMs, stretches: joined(own) };
  });
}

interface MarkedWord {
  readonly word: string;
  readonly weight: number | undefined;
  /** The stretch it is part of. */
  readonly mark: number;
}

function joined(words: readonly MarkedWord[]): MarkedStretch[] {
  const stretches: { text: string; weight?: number }[] = [];
  let last: number | undefined;
  for (const { word, weight, mark } of words) {
    const current = stretches.at(-1);
    if (current && mark === last) current.text += ` ${word}`;
    else stretches.push(weight === undefined ? { text: word } : { text: word, weight });
    last = mark;
  }
  return stretches;
}
