import { boundaryWorth } from '@/core/segments/boundary-worth';
import type { Cue } from '@/core/cue';
import { cutLongCue, type Piece } from '@/core/segments/cut-long-cue';
import type { Segment } from '@/core/segment';
import type { Chapter } from '@/core/video';

/** Words of a segment: the aim, and the limits that hold in any transcript of 120 words or more. */
export const SEGMENT_WORDS = { aim: 200, least: 120, most: 280 } as const;

/** A segment this many words off the aim costs as much as a change of speaker is worth. */
const TOLERANCE = 50;

const lengthCost = (words: number) => ((words - SEGMENT_WORDS.aim) / TOLERANCE) ** 2;

/**
 * Places to cut, as indices of the pieces that begin a segment. Least total cost over all ways to
 * cut (dynamic programming), so a good boundary ahead can shift several cuts a little.
 */
function bestCuts(pieces: readonly Piece[], chapters: readonly Chapter[]): number[] {
  const worth = boundaryWorth(pieces, chapters);
  const wordsBefore = new Float64Array(pieces.length + 1);
  pieces.forEach((piece, i) => {
    wordsBefore[i + 1] = (wordsBefore[i] ?? 0) + piece.words.length;
  });
  const cost = new Float64Array(pieces.length + 1).fill(Infinity);
  const cameFrom = new Int32Array(pieces.length + 1);
  cost[0] = 0;
  for (let to = 1; to <= pieces.length; to++) {
    for (let from = to - 1; from >= 0; from--) {
      const words = (wordsBefore[to] ?? 0) - (wordsBefore[from] ?? 0);
      if (words > SEGMENT_WORDS.most) break;
      if (words < SEGMENT_WORDS.least) continue;
      const total = (cost[from] ?? Infinity) + lengthCost(words) - (worth[to] ?? 0);
      if (total < (cost[to] ?? Infinity)) {
        cost[to] = total;
        cameFrom[to] = from;
      }
    }
  }
  const cuts: number[] = [];
  for (let at = pieces.length; at > 0;) {
    at = cameFrom[at] ?? 0;
    cuts.push(at);
  }
  return cuts.reverse();
}

/** Carries a change of speaker over cues that hold nothing but marks to the next words. */
function spokenPieces(cues: readonly Cue[]): Piece[] {
  const pieces: Piece[] = [];
  let turned = false;
  for (const cue of cues) {
    const parts = cutLongCue(cue);
    const first = parts[0];
    if (first === undefined) {
      turned ||= cue.newSpeaker === true;
      continue;
    }
    pieces.push(turned ? { ...first, newSpeaker: true } : first, ...parts.slice(1));
    turned = false;
  }
  return pieces;
}

/**
 * Takes a transcript's cues in order of time and the video's chapters; gives segments of about 200
 * words, 120 to 280 each (a transcript of fewer than 120 words is one segment), that hold every
 * word once. Cuts fall where they read best: a chapter start, a long pause or a change of speaker,
 * a sentence end, a cue end. Linear in the number of words.
 */
export function splitSegments(cues: readonly Cue[], chapters: readonly Chapter[]): Segment[] {
  const pieces = spokenPieces(cues);
  const cuts = bestCuts(pieces, chapters);
  return cuts.map((from, index) => {
    const own = pieces.slice(from, cuts[index + 1] ?? pieces.length);
    const words = own.flatMap((piece) => piece.words);
    return {
      index,
      startMs: own[0]?.startMs ?? 0,
      endMs: own.at(-1)?.endMs ?? 0,
      wordCount: words.length,
      text: words.join(' '),
    };
  });
}
