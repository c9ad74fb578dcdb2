import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { endsSentence } from '@/core/segments/cut-long-cue';
import { bareWord } from '@/core/words/bare-word';
import { fillerWords } from '@/core/words/filler-words';

/** A comma, a colon or a dash parts clauses: a third of a sentence's end. */
const PARTS_CLAUSES = /(?:[,;:—)]["'”’)\]]*|--)$/;
const CLAUSE = 0.3;

/** A transcript's words as captions without punctuation have them, and where its sentences end. */
export interface UnmarkedTalk {
  /** Bare words, fillers left out. */
  readonly bare: readonly string[];
  /** For each word 1 where a sentence ends with it, 0.3 where a clause does, else 0. */
  readonly ended: Float32Array;
}

function endWith(word: string): number {
  if (endsSentence(word)) return 1;
  return PARTS_CLAUSES.test(word) ? CLAUSE : 0;
}

/** Reads the publisher's transcripts in a folder, by file name; a turn's end is a sentence's end. */
export function readUnmarkedTalk(folder: string): UnmarkedTalk[] {
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const { turns } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        turns: { text: string }[];
      };
      const bare: string[] = [];
      const ended: number[] = [];
      for (const { text } of turns) {
        const words = text.split(/\s+/).filter((word) => bareWord(word) !== '');
        // Without the marks, as captions are heard: "right, right" counts as said again.
        const idle = fillerWords(words.map(bareWord));
        words.forEach((word, i) => {
          if (idle[i] !== true) {
            bare.push(bareWord(word));
            ended.push(0);
          }
          if (ended.length > 0)
            ended[ended.length - 1] = Math.max(ended.at(-1) ?? 0, endWith(word));
        });
        if (ended.length > 0) ended[ended.length - 1] = 1;
      }
      return { bare, ended: Float32Array.from(ended) };
    });
}
