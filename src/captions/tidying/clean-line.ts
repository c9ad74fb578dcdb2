import type { RawPiece } from '@/captions/shapes/raw-track';

/** One word of a line with the time of the piece it stands in, where that piece has one. */
export interface Token {
  readonly text: string;
  readonly atMs: number | undefined;
}

/** A line without its marks, turns and invisible characters. */
export interface CleanLine {
  readonly tokens: readonly Token[];
  readonly marks: readonly string[];
  readonly newSpeaker: boolean;
}

/** Control, zero-width, bidi, joining, variation and tag characters: none of them is a word's. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]/gu;

const ANYTHING_SPECIAL = /[[(♪♫♬🎵🎶>:–-]/u;
/** "[Music]", "[ __ ]": square brackets that don't belong to a word, as `A[i]` does. */
const BRACKETS = /(?<![\p{L}\p{N}_)\]])\[[^[\]]{1,60}\](?![\p{L}\p{N}_])/gu;
const SUNG = /[♪♫♬🎵🎶][^♪♫♬🎵🎶]{0,300}[♪♫♬🎵🎶]|[♪♫♬🎵🎶]+/gu;
/** Round brackets are words as often as marks, so only the plain sounds count. */
const SOUNDS =
  /\((?:music|applause|laughter|laughs|laughing|laugh|chuckles|chuckling|sighs|coughs|inaudible|crosstalk|silence)\)/giu;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]{0,29}(?: \p{Lu}[\p{L}.'’-]{0,29}){0,3}`;
const ARROWS = new RegExp(String.raw`(?<!\S)>{2,4}(?:\s{0,4}${NAME}:(?!\S))?`, 'gu');
/** "PROFESSOR:", "ERIK DOE:" before the words; short ones ("RLHF:") are the talk's own. */
const CAPITALS =
  /^\s*(?:HOST|GUEST|\p{Lu}{6,30}|\p{Lu}[\p{Lu}.'’-]{1,29}(?: \p{Lu}[\p{Lu}.'’-]{1,29}){1,3}):(?!\S)/u;
const DASHES = /(?<=^\s*|\n\s*)[-–](?=[^\S\n]+\S)/gu;

/**
 * Takes the pieces of one line in order. Marks leave the text and are kept apart; speaker turns
 * (">>", ">> NAME:", "NAME:" in capitals, a leading "- ") leave it and set `newSpeaker`.
 */
export function cleanLine(pieces: readonly RawPiece[]): CleanLine {
  const { text, times } = join(pieces);
  if (!ANYTHING_SPECIAL.test(text)) {
    return { tokens: tokensOf(text, times), marks: [], newSpeaker: false };
  }
  const marks: string[] = [];
  let turns = 0;
  const mark = (found: string): string => {
    marks.push(found.replace(/\s+/g, ' '));
    return blank(found);
  };
  const turn = (found: string): string => {
    turns++;
    return blank(found);
  };
  const words = text
    .replace(BRACKETS, mark)
    .replace(SUNG, mark)
    .replace(SOUNDS, mark)
    .replace(ARROWS, turn)
    .replace(CAPITALS, turn)
    .replace(DASHES, turn);
  return { tokens: tokensOf(words, times), marks, newSpeaker: turns > 0 };
}

/** As many spaces as there were characters, so that the times keep their places. */
function blank(found: string): string {
  return ' '.repeat(found.length);
}

interface Anchor {
  readonly from: number;
  readonly atMs: number;
}

/** Ten hours of talk; a single line that is longer is cut. */
const LONGEST_LINE = 600_000;

function join(pieces: readonly RawPiece[]): { text: string; times: readonly Anchor[] } {
  const whole = pieces.map((piece) => piece.text).join('');
  const isClean = whole.search(INVISIBLE) < 0 && whole.isWellFormed();
  let length = 0;
  const times: Anchor[] = [];
  const texts = pieces.map(({ text, atMs }) => {
    if (atMs !== undefined) times.push({ from: length, atMs });
    const own = isClean ? text : visible(text);
    length += own.length;
    return own;
  });
  return { text: (isClean ? whole : texts.join('')).slice(0, LONGEST_LINE), times };
}

function visible(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\p{Surrogate}/gu, '');
}

function tokensOf(text: string, times: readonly Anchor[]): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  for (const match of text.matchAll(/\S+/g)) {
    while ((times[next]?.from ?? Infinity) < match.index + match[0].length) next++;
    tokens.push({ text: match[0], atMs: timeAt(times, next - 1, match.index) });
  }
  return tokens;
}

/** The last time set at or before the word's first letter; a space may stand before it. */
function timeAt(times: readonly Anchor[], last: number, from: number): number | undefined {
  for (let i = last; i >= 0; i--) {
    const anchor = times[i];
    if (anchor !== undefined && anchor.from <= from) return anchor.atMs;
  }
  return undefined;
}
