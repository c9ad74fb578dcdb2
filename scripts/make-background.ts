import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bareWord } from '@/core/words/bare-word';
import { isStopWord } from '@/core/words/stop-words';
import { PROJECT_ROOT } from './project-root.ts';
import { fitSentences } from './sentences/fit-sentences.ts';
import { readUnmarkedTalk } from './sentences/read-talk.ts';

// Counts how common words and pairs of words are in ordinary talk about AI, and fits how sentences
// end, from the publisher's transcripts of AXRP. Figures only leave here, no sentence does: `npx tsx scripts/make-background.ts`.

const EPISODES = join(PROJECT_ROOT, '..', 'shared', 'data', 'axrp', 'episodes');
const TARGET = join(PROJECT_ROOT, 'assets', 'public', 'background.json');
const MOST_BYTES = 60_000;

const counts = new Map<string, { uses: number; episodes: Set<string> }>();
let words = 0;

function count(term: string, episode: string): void {
  const known = counts.get(term) ?? { uses: 0, episodes: new Set<string>() };
  known.uses++;
  known.episodes.add(episode);
  counts.set(term, known);
}

const files = readdirSync(EPISODES).sort();
for (const file of files) {
  const { turns } = JSON.parse(readFileSync(join(EPISODES, file), 'utf8')) as {
    turns: { text: string }[];
  };
  for (const { text } of turns) {
    const bare = text.split(/\s+/).map(bareWord);
    words += bare.length;
    bare.forEach((word, i) => {
      if (isStopWord(word)) return;
      count(word, file);
      const next = bare[i + 1];
      if (next !== undefined && !isStopWord(next)) count(`${word} ${next}`, file);
    });
  }
}

// What is said in many conversations comes first: that is what sets none of them apart.
const ranked = [...counts]
  .filter(([, { episodes }]) => episodes.size >= 3)
  .map(([term, { uses, episodes }]) => ({
    term,
    row: [episodes.size, Math.round((1e6 * uses) / words)] as const,
  }))
  .filter(({ row }) => row[1] >= 3)
  .sort((a, b) => b.row[0] * b.row[1] - a.row[0] * a.row[1] || (a.term < b.term ? -1 : 1));

const head = JSON.stringify({ episodes: files.length, terms: {} }).length;
let bytes = head;
const chosen = ranked.filter(({ term, row }) => {
  bytes += JSON.stringify(term).length + JSON.stringify(row).length + 2;
  return bytes < MOST_BYTES;
});
const sorted = [...chosen].sort((a, b) => (a.term < b.term ? -1 : 1));
const terms = Object.fromEntries(sorted.map(({ term, row }) => [term, row]));
const { bias, weights } = fitSentences(readUnmarkedTalk(EPISODES));
const hundredths = (weight: number) => Math.round(100 * weight);
const runs = Object.fromEntries(
  [...weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([run, w]) => [run, hundredths(w)]),
);
const sentences = { bias: hundredths(bias), runs };
writeFileSync(TARGET, `${JSON.stringify({ episodes: files.length, terms, sentences })}\n`);
console.log(`${sorted.length} terms of ${words} words from ${files.length} conversations`);
