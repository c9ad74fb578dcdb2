import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Cue } from '@/core/cue';
import type { Scorer } from '@/core/scorer';
import { endsSentence } from '@/core/segments/cut-long-cue';
import { splitSegments } from '@/core/segments/split-segments';
import { bareWord } from '@/core/words/bare-word';
import { drivingQuote } from '@/core/words/moments';
import type { SentenceFigures } from '@/core/words/sentence-odds';
import { fitSentences } from './fit-sentences.ts';
import { readUnmarkedTalk } from './read-talk.ts';

/** How well the quotes of talk without punctuation keep to the sentences it has in writing. */
export interface QuoteFigures {
  readonly quotes: number;
  /** Shares, 0 to 1, of quotes that begin and that end where a sentence does. */
  readonly beginWithSentence: number;
  readonly endWithSentence: number;
  /** The same for a sentence, or a clause that a comma, colon or dash sets off. */
  readonly beginWithClause: number;
  readonly endWithClause: number;
}

const WORDS_A_LINE = 6;
const MS_A_WORD = 364;
/** Segments nearer to the middle have no quote of their own. */
const QUOTED_FROM = 10;

interface Written {
  /** As published. */
  readonly words: readonly string[];
  /** Places after which another speaker goes on. */
  readonly turnEnds: ReadonlySet<number>;
}

function readWritten(path: string): Written {
  const { turns } = JSON.parse(readFileSync(path, 'utf8')) as { turns: { text: string }[] };
  const words: string[] = [];
  const turnEnds = new Set([0]);
  for (const { text } of turns) {
    words.push(...text.split(/\s+/).filter((word) => bareWord(word) !== ''));
    turnEnds.add(words.length);
  }
  return { words, turnEnds };
}

function cuesOf(words: readonly string[]): Cue[] {
  const lines = Math.ceil(words.length / WORDS_A_LINE);
  return Array.from({ length: lines }, (_, line) => {
    const from = line * WORDS_A_LINE;
    const own = words.slice(from, from + WORDS_A_LINE);
    const startMs = from * MS_A_WORD;
    return { startMs, endMs: startMs + own.length * MS_A_WORD, text: own.join(' ') };
  });
}

type Ends = (place: number) => boolean;

/** Whether something ends at a place, or nothing but words that quotes leave out lies between. */
function near(ends: Ends, place: number, step: 1 | -1, bare: readonly string[]): boolean {
  for (let at = place, skipped = 0; skipped <= MOST_SKIPPED; at += step, skipped++) {
    if (ends(at)) return true;
    const word = bare[step < 0 ? at - 1 : at] ?? '';
    if (!SKIPPED.has(word)) return false;
  }
  return false;
}

const MOST_SKIPPED = 4;
/** Left out at a quote's ends on purpose. */
const SKIPPED = new Set(
  'and but so or yeah yep yes no okay ok well right like because then now anyway also sorry sure again um uh too though'.split(
    ' ',
  ),
);

function measureOne(written: Written, scorer: Scorer, figures: SentenceFigures | undefined) {
  const { words, turnEnds } = written;
  const bare = words.map(bareWord);
  const sentence: Ends = (at) => turnEnds.has(at) || endsSentence(words[at - 1] ?? '.');
  const clause: Ends = (at) =>
    sentence(at) || /(?:[,;:—)]["'”’)\]]*|--)$/.test(words[at - 1] ?? '');
  const counts = { quotes: 0, beginS: 0, endS: 0, beginC: 0, endC: 0 };
  let first = 0;
  for (const segment of splitSegments(cuesOf(bare), [])) {
    const verdict = scorer.score(segment.text);
    const found =
      Math.abs(verdict.score) > QUOTED_FROM
        ? drivingQuote({ ...segment, ...verdict }, figures)
        : undefined;
    if (found !== undefined) {
      const [from, to] = [first + found.from, first + found.to];
      counts.quotes += 1;
      counts.beginS += near(sentence, from, -1, bare) ? 1 : 0;
      counts.endS += near(sentence, to, 1, bare) ? 1 : 0;
      counts.beginC += near(clause, from, -1, bare) ? 1 : 0;
      counts.endC += near(clause, to, 1, bare) ? 1 : 0;
    }
    first += segment.wordCount;
  }
  return counts;
}

/**
 * Takes the folder of published transcripts and a scorer; reads them without their punctuation and
 * says how often a quote keeps to their sentences, with figures fitted on the other half of the
 * episodes, and without any. One in `every` episodes is read.
 */
export function measureQuotes(
  folder: string,
  scorer: Scorer,
  every = 1,
): { readonly fitted: QuoteFigures; readonly byRules: QuoteFigures } {
  const files = readdirSync(folder).sort();
  const talks = readUnmarkedTalk(folder);
  const halves = [0, 1].map((half) => fitSentences(talks.filter((_, i) => i % 2 !== half)));
  const read = files.map((file, i) => ({ written: join(folder, file), figures: halves[i % 2] }));
  const some = read.filter((_, i) => i % every === 0);
  const sum = (withFigures: boolean): QuoteFigures => {
    const all = some.map(({ written, figures }) =>
      measureOne(readWritten(written), scorer, withFigures ? figures : undefined),
    );
    const total = (key: keyof (typeof all)[number]) => all.reduce((n, own) => n + own[key], 0);
    const share = (key: keyof (typeof all)[number]) => total(key) / Math.max(1, total('quotes'));
    return {
      quotes: total('quotes'),
      beginWithSentence: share('beginS'),
      endWithSentence: share('endS'),
      beginWithClause: share('beginC'),
      endWithClause: share('endC'),
    };
  };
  return { fitted: sum(true), byRules: sum(false) };
}
