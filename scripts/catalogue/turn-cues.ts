import type { Cue } from '@/core/cue';
import { wordsOf } from '@/core/segments/words-of';
import type { Turn } from './publisher-episode.ts';

/** Ordinary speech, where the page has no time stamps. */
const WORDS_PER_SECOND = 165 / 60;
const LINE_WORDS = 14;
const SHORTEST_LINE = 4;

/** Words of one turn as lines of at most 14, cut at sentence ends. */
function linesOf(words: readonly string[]): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const word of words) {
    line.push(word);
    const ends = /[.?!]["'”’)\]]?$/.test(word) && line.length >= SHORTEST_LINE;
    if (!ends && line.length < LINE_WORDS) continue;
    lines.push(line);
    line = [];
  }
  return line.length > 0 ? [...lines, line] : lines;
}

/** Start of each turn in ms, then the end of the last: stamps where there are some, else even pace. */
function turnTimes(turns: readonly Turn[], lengths: readonly number[]): number[] {
  const times: number[] = [];
  let clock = 0;
  turns.forEach(({ start }, at) => {
    clock = Math.max(clock, (start ?? 0) * 1000);
    times.push(clock);
    const next = turns[at + 1]?.start;
    const natural = clock + ((lengths[at] ?? 0) / WORDS_PER_SECOND) * 1000;
    clock = next === undefined || next === null ? natural : Math.max(clock, next * 1000);
  });
  return [...times, clock];
}

/** Takes a publisher's turns; gives lines with times, and where each chapter starts. */
export function turnCues(turns: readonly Turn[]): {
  cues: Cue[];
  chapters: { startMs: number; title: string }[];
} {
  const words = turns.map(({ text }) => wordsOf(text));
  const times = turnTimes(
    turns,
    words.map(({ length }) => length),
  );
  const cues: Cue[] = [];
  const chapters: { startMs: number; title: string }[] = [];
  turns.forEach(({ chapter, speaker }, at) => {
    const own = words[at] ?? [];
    const [fromMs, toMs] = [Math.round(times[at] ?? 0), Math.round(times[at + 1] ?? 0)];
    if (chapter && chapter !== chapters.at(-1)?.title)
      chapters.push({ startMs: fromMs, title: chapter });
    const placeOf = (word: number) =>
      fromMs + Math.round(((toMs - fromMs) * word) / Math.max(1, own.length));
    let before = 0;
    linesOf(own).forEach((line, nth) => {
      const startMs = Math.max(placeOf(before), cues.at(-1)?.endMs ?? 0);
      before += line.length;
      const endMs = Math.max(startMs + 1, placeOf(before));
      const turned = nth === 0 && turns[at - 1] !== undefined && turns[at - 1]?.speaker !== speaker;
      cues.push({ startMs, endMs, text: line.join(' '), ...(turned ? { newSpeaker: true } : {}) });
    });
  });
  return { cues, chapters };
}
