import type { Cue, Word } from '@/core/cue';
import { wordsOf } from '@/core/segments/words-of';

/**
 * Cues as they lie on the disk: one text and lists of plain numbers. Two hours of word-timed captions
 * are forty thousand objects, which the browser reads in 20 ms and a check in 30 more; packed, both
 * take two, and a quarter of the room.
 */
export interface PackedCues {
  /** The lines, parted by line breaks. */
  readonly text: string;
  readonly startsMs: Uint32Array;
  readonly endsMs: Uint32Array;
  /** For each cue how many words have times, and one more; 0 where the cue has no list of them. */
  readonly counts: Uint16Array;
  /** The times of those words, one after the other. */
  readonly wordsMs: Uint32Array;
  /** What few cues have, by the cue's index. */
  readonly marks: readonly (readonly [at: number, marks: readonly string[]])[];
  readonly speakers: readonly (readonly [at: number, isNew: boolean])[];
}

const BREAK = '\n';

/** Packed cues, or undefined for such as can't be put so: those are kept as they are. */
export function packCues(cues: readonly Cue[]): PackedCues | undefined {
  if (!cues.every(isPlain)) return undefined;
  return {
    text: cues.map(({ text }) => text).join(BREAK),
    startsMs: Uint32Array.from(cues, ({ startMs }) => startMs),
    endsMs: Uint32Array.from(cues, ({ endMs }) => endMs),
    counts: Uint16Array.from(cues, ({ words }) => (words ? words.length + 1 : 0)),
    wordsMs: Uint32Array.from(
      cues.flatMap(({ words }) => words?.map(({ startMs }) => startMs) ?? []),
    ),
    marks: cues.flatMap(({ marks }, at) => (marks ? [[at, marks] as const] : [])),
    speakers: cues.flatMap(({ newSpeaker }, at) =>
      newSpeaker === undefined ? [] : [[at, newSpeaker] as const],
    ),
  };
}

const LARGEST = 0xffff_ffff;
const isMs = (ms: number): boolean => Number.isInteger(ms) && ms >= 0 && ms <= LARGEST;

/** Whether nothing of a cue is lost: a line of its own, whose timed words are those of its text. */
function isPlain({ startMs, endMs, text, words }: Cue): boolean {
  if (text.includes(BREAK) || !isMs(startMs) || !isMs(endMs)) return false;
  if (!words) return true;
  const spoken = wordsOf(text);
  return (
    words.length < 0xffff &&
    words.length === spoken.length &&
    words.every((word, at) => word.text === spoken[at] && isMs(word.startMs))
  );
}

/** The cues that were packed, or undefined when what is there isn't whole. */
export function unpackCues(packed: unknown): Cue[] | undefined {
  if (!isPacked(packed)) return undefined;
  const { text, startsMs, endsMs, counts, wordsMs } = packed;
  const lines = startsMs.length === 0 ? [] : text.split(BREAK);
  const timed = counts.reduce((sum, count) => sum + Math.max(0, count - 1), 0);
  const isWhole =
    lines.length === startsMs.length &&
    endsMs.length === lines.length &&
    counts.length === lines.length &&
    wordsMs.length === timed;
  if (!isWhole) return undefined;
  const [marks, speakers] = [new Map(packed.marks), new Map(packed.speakers)];
  let next = 0;
  const wordsAt = (line: string): Word[] =>
    wordsOf(line).map((word) => ({ text: word, startMs: wordsMs[next++] ?? 0 }));
  return lines.map((line, at) => ({
    startMs: startsMs[at] ?? 0,
    endMs: endsMs[at] ?? 0,
    text: line,
    ...((counts[at] ?? 0) > 0 && { words: wordsAt(line) }),
    ...(marks.has(at) && { marks: marks.get(at) ?? [] }),
    ...(speakers.has(at) && { newSpeaker: speakers.get(at) ?? false }),
  }));
}

function isPacked(value: unknown): value is PackedCues {
  if (typeof value !== 'object' || value === null) return false;
  const { text, startsMs, endsMs, counts, wordsMs, marks, speakers } = value as Partial<PackedCues>;
  return (
    typeof text === 'string' &&
    [startsMs, endsMs, wordsMs].every((list) => list instanceof Uint32Array) &&
    counts instanceof Uint16Array &&
    isSparse(marks, (own) => Array.isArray(own) && own.every((mark) => typeof mark === 'string')) &&
    isSparse(speakers, (own) => typeof own === 'boolean')
  );
}

function isSparse(list: unknown, isOwn: (own: unknown) => boolean): boolean {
  return (
    Array.isArray(list) &&
    list.every((pair) => Array.isArray(pair) && Number.isInteger(pair[0]) && isOwn(pair[1]))
  );
}
