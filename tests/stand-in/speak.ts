import type { TalkChapter, Turn } from './sample-conversation';
import type { StandInChapter, StandInCue } from './stand-in-video';

export interface SpokenWord {
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
  /** True for the first word of a turn. */
  readonly opensTurn: boolean;
}

/** A talk on the clock. */
export interface SpokenTalk {
  readonly words: readonly SpokenWord[];
  readonly chapters: readonly StandInChapter[];
  readonly endMs: number;
}

// Together about 165 words a minute, pauses included.
const WORD_MS = 128;
const LETTER_MS = 43;
const SENTENCE_PAUSE_MS = 330;
const COMMA_PAUSE_MS = 120;
const TURN_PAUSE_MS = 600;
const CHAPTER_PAUSE_MS = 1500;
const MUSIC_MS = 4000;

const ENDS_SENTENCE = /[.?!]$/;

function pauseAfter(word: string): number {
  if (ENDS_SENTENCE.test(word)) return SENTENCE_PAUSE_MS;
  return /[,:;]$/.test(word) ? COMMA_PAUSE_MS : 0;
}

function sayTurn(turn: Turn, fromMs: number): SpokenWord[] {
  let at = fromMs;
  return turn.text.split(/\s+/).map((text, index) => {
    const startMs = at;
    const endMs = startMs + WORD_MS + LETTER_MS * text.length;
    at = endMs + pauseAfter(text);
    return { text, startMs, endMs, opensTurn: index === 0 };
  });
}

/** Puts a conversation on the clock; the same text always takes the same time. */
export function speak(talk: readonly TalkChapter[]): SpokenTalk {
  const words: SpokenWord[] = [];
  const chapters: StandInChapter[] = [];
  let at = MUSIC_MS;
  for (const { title, turns } of talk) {
    chapters.push({ startMs: chapters.length === 0 ? 0 : at, title });
    for (const turn of turns) {
      const said = sayTurn(turn, at);
      words.push(...said);
      at = (said.at(-1)?.endMs ?? at) + TURN_PAUSE_MS;
    }
    at += CHAPTER_PAUSE_MS;
  }
  return { words, chapters, endMs: words.at(-1)?.endMs ?? 0 };
}

/** Cuts words into lines where `isFull` says that the line so far is enough. */
function linesOf(
  words: readonly SpokenWord[],
  isFull: (line: readonly SpokenWord[], lines: number) => boolean,
): SpokenWord[][] {
  const lines: SpokenWord[][] = [];
  let line: SpokenWord[] = [];
  for (const word of words) {
    if (line.length > 0 && (word.opensTurn || isFull(line, lines.length))) {
      lines.push(line);
      line = [];
    }
    line.push(word);
  }
  return line.length > 0 ? [...lines, line] : lines;
}

function cueOf(line: readonly SpokenWord[], mark = ''): StandInCue {
  const [startMs, endMs] = [line[0]?.startMs ?? 0, line.at(-1)?.endMs ?? 1];
  return { startMs, endMs, text: mark + line.map((word) => word.text).join(' ') };
}

/** As a person types captions: case, punctuation, lines that end with sentences, ">>" at a new voice. */
export function manualCues({ words }: SpokenTalk): StandInCue[] {
  const isFull = (line: readonly SpokenWord[]) =>
    line.length >= 14 || (line.length >= 4 && ENDS_SENTENCE.test(line.at(-1)?.text ?? ''));
  return linesOf(words, isFull).map((line) => cueOf(line, line[0]?.opensTurn ? '>> ' : ''));
}

/** As the machine hears: small letters, no stops, five to seven words a line, a time for each, some "uh". */
export function automaticCues({ words }: SpokenTalk): StandInCue[] {
  const heard = words.flatMap((word, index) => {
    const text = word.text
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/[^a-z0-9'%$-]/g, '');
    const plain = text === '' ? [] : [{ ...word, text }];
    if (index % 41 !== 40) return plain;
    return [{ ...word, text: 'uh', endMs: word.startMs + 1, opensTurn: false }, ...plain];
  });
  const lines = linesOf(heard, (line, count) => line.length >= 5 + (count % 3));
  const music = { startMs: 500, endMs: MUSIC_MS - 500, text: '[Music]' };
  const cues = lines.map((line) => ({
    ...cueOf(line),
    wordStartsMs: line.map((word) => word.startMs),
  }));
  return [music, ...cues];
}
