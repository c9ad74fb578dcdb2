import type { Cue } from '@/core/cue';
import { wordTimes } from '@/core/segments/word-times';

/** A cue or a part of a long one: what segments are put together from. Never without words. */
export interface Piece {
  readonly words: readonly string[];
  readonly startMs: number;
  readonly endMs: number;
  readonly newSpeaker: boolean;
}

/**
 * Longest piece, in words. With pieces up to 40 words some boundary lies in any 41 neighbouring
 * places, so a transcript of 120 words or more always divides into segments of 120 to 280.
 */
const LONGEST_PIECE = 40;
const USUAL_PIECE = 25;

/** Whether a sentence ends with this word, as far as punctuation tells. */
export function endsSentence(word: string): boolean {
  return /[.?!…]["'”’)\]]*$/.test(word);
}

/** How many of the next words make one piece: up to a sentence end in reach, else an even part. */
function nextPieceLength(words: readonly string[], from: number): number {
  const left = words.length - from;
  if (left <= LONGEST_PIECE) return left;
  for (let count = LONGEST_PIECE; count >= USUAL_PIECE / 2; count--) {
    const last = words[from + count - 1];
    if (last !== undefined && endsSentence(last)) return count;
  }
  return Math.ceil(left / Math.ceil(left / USUAL_PIECE));
}

/** Takes a cue and gives it back whole, or in parts of at most 40 words; none if it has no words. */
export function cutLongCue(cue: Cue): Piece[] {
  const { words, startsMs } = wordTimes(cue);
  const pieces: Piece[] = [];
  for (let from = 0; from < words.length;) {
    const to = from + nextPieceLength(words, from);
    pieces.push({
      words: words.slice(from, to),
      startMs: startsMs[from] ?? cue.startMs,
      endMs: startsMs[to] ?? cue.endMs,
      newSpeaker: from === 0 && cue.newSpeaker === true,
    });
    from = to;
  }
  return pieces;
}
