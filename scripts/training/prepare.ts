import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { LENSES } from '@/core/lens';
import { createPhraseReader } from '@/core/scoring/read-phrases';
import { spokenWords, type SpokenWord } from '@/core/scoring/spoken-words';
import type { Claim } from './read-claims.ts';
import type { LabelledPassage } from './labelled-passage.ts';
import { markSpans } from './mark-spans.ts';
import { SCOPE_RULES, STOPS } from './scope-rules.ts';

/** Words heard less often in the transcripts are not known one by one. */
const FEWEST_HEARD = 3;

const transcript = z.object({ turns: z.array(z.object({ text: z.string() })) });

/** A text as the network is given it. */
interface Heard {
  readonly words: number[];
  /** Polarity of the rated phrase that each word stands in, 0 without one. */
  readonly ratings: number[];
}

/** Everything that the network is trained on, as plain data; see `network.py`. */
export interface Prepared {
  readonly vocabulary: readonly string[];
  readonly counts: readonly number[];
  readonly lexicon: readonly (readonly number[])[];
  readonly transcripts: readonly Heard[];
  readonly passages: readonly (Heard & {
    readonly sentence: readonly number[];
    readonly span: readonly number[];
    readonly push: readonly number[];
    readonly score: number;
    readonly lens: number;
  })[];
  readonly claims: readonly (Heard & { readonly push: number })[];
}

const wordsIn = (text: string) => spokenWords(text).map(({ word }) => word);

function readTranscripts(folder: string): SpokenWord[][] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const { turns } = transcript.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      return turns.flatMap(({ text }) => spokenWords(text));
    });
}

/** Words by how often they are heard, the most frequent first. */
function countWords(texts: readonly (readonly SpokenWord[])[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const words of texts) {
    for (const { word } of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= FEWEST_HEARD)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** What two published word lists (AFINN and VADER) say of a word, both from about -1 to 1. */
function readLexicons(): (word: string) => [number, number] {
  const require = createRequire(import.meta.url);
  const afinn = z
    .record(z.string(), z.number())
    .parse(require('sentiment/languages/en/labels.json'));
  const lines = readFileSync(require.resolve('vader-sentiment/vader_lexicon.txt'), 'utf8');
  const vader = new Map(
    lines.split('\n').map((line): [string, number] => {
      const [word = '', mean] = line.split('\t');
      return [word, Number(mean ?? 0)];
    }),
  );
  return (word) => [(afinn[word] ?? 0) / 3, (vader.get(word) ?? 0) / 3];
}

/** Prepares transcripts, passages and claims for the network; words as the scorer hears them. */
export function prepare(
  { passages, claims }: { passages: readonly LabelledPassage[]; claims: readonly Claim[] },
  ratings: ReadonlyMap<string, number>,
  transcriptFolder: string,
): Prepared {
  const transcripts = [
    ...readTranscripts(transcriptFolder),
    claims.flatMap(({ text }) => spokenWords(text)),
  ];
  const counted = countWords(transcripts);
  const index = new Map(counted.map(([word], i) => [word, i + 1]));
  const polarity = [...ratings.values()];
  const ones = new Map([...ratings.keys()].map((phrase) => [phrase, 1]));
  const read = createPhraseReader({ rules: SCOPE_RULES, stops: STOPS, phrases: ones });
  const lexicon = readLexicons();
  const hear = (spoken: readonly SpokenWord[]): Heard => {
    const rated = spoken.map(() => 0);
    for (const { from, to, phrase } of read(spoken)) rated.fill(polarity[phrase] ?? 0, from, to);
    return { words: spoken.map(({ word }) => index.get(word) ?? 0), ratings: rated };
  };
  return {
    vocabulary: counted.map(([word]) => word),
    counts: counted.map(([, count]) => count),
    lexicon: counted.map(([word]) => [...lexicon(word), (ratings.get(word) ?? 0) / 2]),
    transcripts: transcripts.map(hear),
    claims: claims.map(({ text, push }) => ({ ...hear(spokenWords(text)), push })),
    passages: passages.map(({ sentences, score, lens }) => {
      const parts = sentences.map(([text]) => wordsIn(text));
      return {
        // Sentence by sentence, so that words and marks stay in step whatever a bracket spans.
        ...hear(sentences.flatMap(([text]) => spokenWords(text))),
        sentence: parts.flatMap((words, i) => words.map(() => i)),
        span: parts.flatMap((words, i) => {
          const [, push = 0, spans = []] = sentences[i] ?? [];
          return markSpans(words, push, spans);
        }),
        push: sentences.map(([, push]) => push),
        score,
        lens: LENSES.indexOf(lens),
      };
    }),
  };
}
