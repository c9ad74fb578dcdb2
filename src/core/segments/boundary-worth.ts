import { endsSentence, type Piece } from '@/core/segments/cut-long-cue';
import type { Chapter } from '@/core/video';

/*
 * What a cut before a piece is worth, in the units of a segment's length cost (split-segments.ts:
 * 1 is a deviation of 50 words). A chapter start outweighs any deviation within the limits.
 */
const CHAPTER = 4;
const TURN = 1;
const SENTENCE = 0.6;
const OPENS_WELL = 0.15;
const LEFT_HANGING = -0.3;

/** Silence beyond the usual pace: from 1 s it counts, from 3.5 s it is as good as a turn. */
const PAUSE_FROM_MS = 1000;
const PAUSE_FULL_MS = 3500;

const OPENERS = new Set(
  'so okay ok yeah yes yep right well sure now and but then because anyway alright'.split(' '),
);

const HANGING = new Set(
  `a an the of to in on at by for with from as into about than or and but if that which who my your
  our their its his her this these those is are was were be i'm you're we're they're it's not very
  i we you they he she can could would should will to`.split(/\s+/),
);

const bare = (word: string | undefined) =>
  (word ?? '').toLowerCase().replace(/[^\p{L}\p{N}']/gu, '');

/**
 * Usual milliseconds per word, as the median over pieces of start-to-start gap by words. Ends of
 * cues play no part: caption formats agree on starts and words, hardly ever on ends.
 */
function usualPaceMs(pieces: readonly Piece[]): number {
  const paces = pieces
    .slice(1)
    .map((piece, i) => (piece.startMs - (pieces[i]?.startMs ?? 0)) / (pieces[i]?.words.length ?? 1))
    .sort((a, b) => a - b);
  return paces[Math.floor(paces.length / 2)] ?? 0;
}

function pauseWorth(before: Piece, after: Piece, paceMs: number): number {
  const silenceMs = after.startMs - before.startMs - before.words.length * paceMs;
  const share = (silenceMs - PAUSE_FROM_MS) / (PAUSE_FULL_MS - PAUSE_FROM_MS);
  return TURN * Math.min(1, Math.max(0, share));
}

/** The pieces with which chapters begin: for each chapter, the one that starts nearest to it. */
function chapterPieces(pieces: readonly Piece[], chapters: readonly Chapter[]): Set<number> {
  const found = new Set<number>();
  const endMs = pieces.at(-1)?.endMs ?? 0;
  for (const { startMs } of chapters) {
    if (startMs <= 0 || startMs >= endMs) continue;
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pieces[middle]?.startMs ?? 0) < startMs) low = middle + 1;
      else high = middle;
    }
    const distance = (i: number) => Math.abs((pieces[i]?.startMs ?? Infinity) - startMs);
    found.add(distance(low - 1) < distance(low) ? low - 1 : low);
  }
  return found;
}

/**
 * Takes pieces in order of time and the video's chapters; gives for each piece what a cut before it
 * is worth, from about -0.3 (amid a phrase) over 0 (any cue end) to 4 (a chapter start).
 */
export function boundaryWorth(pieces: readonly Piece[], chapters: readonly Chapter[]): number[] {
  const paceMs = usualPaceMs(pieces);
  const starts = chapterPieces(pieces, chapters);
  return pieces.map((after, index) => {
    const before = pieces[index - 1];
    if (before === undefined) return 0;
    if (starts.has(index)) return CHAPTER;
    const last = before.words.at(-1) ?? '';
    const ended = endsSentence(last);
    const best = Math.max(
      after.newSpeaker ? TURN : 0,
      ended ? SENTENCE : 0,
      pauseWorth(before, after, paceMs),
    );
    if (ended) return best;
    const opens = OPENERS.has(bare(after.words[0])) ? OPENS_WELL : 0;
    return best + opens + (HANGING.has(bare(last)) ? LEFT_HANGING : 0);
  });
}
