import { clockText } from '@/core/figures/numbers-for-people';
import type { Chapter } from '@/core/video';

const FRACTIONS: readonly (readonly [percent: number, words: string])[] = [
  [95, 'nineteen in twenty'],
  [90, 'nine in ten'],
  [80, 'four in five'],
  [75, 'three in four'],
  [67, 'two in three'],
  [60, 'three in five'],
  [50, 'half'],
  [40, 'two in five'],
  [33, 'one in three'],
  [25, 'one in four'],
  [20, 'one in five'],
  [14, 'one in seven'],
  [10, 'one in ten'],
  [7, 'one in fifteen'],
  [5, 'one in twenty'],
  [2, 'one in fifty'],
];

/** A share of things in whole per cent as it is said: "nine in ten"; "all" and "none" are exact. */
export function shareInWords(percent: number): string {
  if (percent >= 100) return 'all';
  if (percent <= 0) return 'none';
  const distance = ([own]: readonly [number, string]) => Math.abs(own - percent);
  let best: readonly [number, string] = [50, 'half'];
  for (const next of FRACTIONS) if (distance(next) < distance(best)) best = next;
  return best[1];
}

const MINUTE_MS = 60_000;
const SMALL = 'zero one two three four five six seven eight nine ten'.split(' ');

/** A length as it is said of a stretch: "half hour", "hour", "twenty minutes", "five minutes". */
function lengthInWords(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / MINUTE_MS));
  if (minutes === 1) return 'minute';
  if (minutes <= 7) return `${SMALL[minutes] ?? ''} minutes`;
  const five = Math.round(minutes / 5) * 5;
  if (five >= 55 && five <= 65) return 'hour';
  if (five > 65) return `${five} minutes`;
  const names: Record<number, string> = {
    10: 'ten',
    15: 'quarter of an hour',
    20: 'twenty',
    30: 'half hour',
    40: 'forty',
  };
  const name = names[five];
  if (name === undefined) return `${five} minutes`;
  return five === 15 || five === 30 ? name : `${name} minutes`;
}

/** At an end of a talk counts what lies within this share of it. */
const AT_END = 0.03;

/** A chapter names a stretch when they share at least this much of both. */
const CHAPTER_SHARE = 0.6;

export interface Stretch {
  readonly startMs: number;
  readonly endMs: number;
}

function chapterAt(
  stretch: Stretch,
  chapters: readonly Chapter[],
  endMs: number,
): string | undefined {
  const lengthOf = ({ startMs, endMs: end }: Stretch) => Math.max(0, end - startMs);
  return chapters.find((chapter, i) => {
    const whole = { startMs: chapter.startMs, endMs: chapters[i + 1]?.startMs ?? endMs };
    const shared = lengthOf({
      startMs: Math.max(stretch.startMs, whole.startMs),
      endMs: Math.min(stretch.endMs, whole.endMs),
    });
    return shared >= CHAPTER_SHARE * Math.max(lengthOf(stretch), lengthOf(whole));
  })?.title;
}

/**
 * Where a stretch of a talk lies, as it is said: "in the last half hour", "in the chapter “Induction
 * heads”", "between 41:10 and 1:02:30". Takes the talk's chapters and its end in ms.
 */
export function placeInWords(
  stretch: Stretch,
  chapters: readonly Chapter[],
  endMs: number,
): string {
  const chapter = chapterAt(stretch, chapters, endMs);
  if (chapter !== undefined) return `in the chapter “${chapter}”`;
  const { startMs, endMs: stopMs } = stretch;
  if (startMs <= AT_END * endMs) return `in the first ${lengthInWords(stopMs)}`;
  if (stopMs >= (1 - AT_END) * endMs) return `in the last ${lengthInWords(endMs - startMs)}`;
  return `between ${clockText(startMs)} and ${clockText(stopMs)}`;
}
