import type { Chapter } from '@/core/video';

/** YouTube's own rule for chapters in a description: three or more, the first at 0:00, in order. */
const FEWEST = 3;
const MOST = 500;
const CLOCK = /(?:^|[\s([–—-])((?:\d{1,2}:)?\d{1,2}:\d{2})(?=$|[\s)\].,;:–—-])/;
const EMPTY_BRACKETS = /\(\s*\)|\[\s*\]/;
const EDGES = /^[\s–—:|•·.,-]+|[\s–—:|•·,-]+$/g;

/**
 * The chapters that a publisher wrote into the description, one "0:00 Title" a line; empty where
 * the list keeps none to YouTube's rule. `durationMs` 0 means unknown.
 */
export function describedChapters(description: string, durationMs: number): Chapter[] {
  const chapters = description.split('\n').flatMap((line): Chapter[] => {
    const clock = CLOCK.exec(line)?.[1];
    if (clock === undefined) return [];
    const rest = line.replace(clock, ' ').replace(EMPTY_BRACKETS, ' ');
    const title = rest.replace(/\s+/g, ' ').replace(EDGES, '').slice(0, 300);
    return title === '' ? [] : [{ startMs: clockMs(clock), title }];
  });
  const from = chapters.findIndex(({ startMs }) => startMs === 0);
  if (from < 0) return [];
  const list = chapters.slice(from, from + MOST);
  const rises = list.every(({ startMs }, i) => i === 0 || startMs > (list[i - 1]?.startMs ?? 0));
  const fits = durationMs === 0 || list.every(({ startMs }) => startMs < durationMs);
  return rises && fits && list.length >= FEWEST ? list : [];
}

function clockMs(clock: string): number {
  return clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) * 1000;
}
