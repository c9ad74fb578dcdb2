// Prints how well the scorer agrees with readers, beside published scorers, by cross-validation:
// `npm run evaluate [-- labelled.jsonl] [--without-network]`.
import process from 'node:process';
import { loadScorer } from './load-model.ts';
import { measureQuotes } from './sentences/measure-quotes.ts';
import { findTorch } from './training/fit-networks.ts';
import { measurePointing } from './training/explanations.ts';
import { readLabelled } from './training/labelled-passage.ts';
import { learningCurve } from './training/learning-curve.ts';
import { PATHS } from './training/paths.ts';
import { peerScorers } from './training/peers.ts';
import { readClaims } from './training/read-claims.ts';
import { readAllRatings } from './training/ratings.ts';
import { scoreHeld, textIn, type TextForm } from './training/score-held.ts';
import { figuresOf, TABLE_HEAD, tableRow } from './training/table.ts';
import { FOLDS, trainModel } from './training/train-model.ts';

const FORMS: readonly TextForm[] = ['punctuated', 'bare'];

const WITHOUT_NETWORK =
  'Phrases and wordings alone: training the network takes Python 3 with PyTorch (on Debian: ' +
  'apt-get install python3-torch). The figures with it stand in the model file.';

function sayQuotes(): void {
  const { fitted, byRules } = measureQuotes(PATHS.transcripts, loadScorer());
  const ways = [
    ['by how sentences end in the other half of the episodes', fitted],
    ['by rules alone', byRules],
  ] as const;
  for (const [way, told] of ways) {
    say(
      `Quotes from talk without its punctuation, ${way}: ${percent(told.beginWithSentence)} begin and ` +
        `${percent(told.endWithSentence)} end with a sentence, ${percent(told.beginWithClause)} and ` +
        `${percent(told.endWithClause)} with a clause (${told.quotes} quotes).`,
    );
  }
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

async function evaluate(path: string): Promise<void> {
  const passages = readLabelled(path);
  const sources = {
    passages,
    ratings: readAllRatings(PATHS.judgedRatings, PATHS.ratings),
    claims: readClaims(PATHS.claims),
    transcripts: PATHS.transcripts,
  };
  const network = !process.argv.includes('--without-network') && findTorch() !== undefined;
  if (!network) say(WITHOUT_NETWORK);
  const { folds } = await trainModel(sources, { whole: false, network });
  const episodes = new Set(passages.map((p) => p.episode)).size;
  say(`${passages.length} passages of ${episodes} episodes, ${FOLDS}-fold by episode`);
  say(TABLE_HEAD);
  for (const form of FORMS) {
    const verdicts = scoreHeld(folds, passages, form);
    say(tableRow('Perspective Arc', form, figuresOf(verdicts, passages)));
    for (const peer of peerScorers()) {
      const told = passages.map((p) => ({ score: peer.score(textIn(form, p)) }));
      say(tableRow(peer.name, form, figuresOf(told, passages)));
    }
  }
  const { sentences, explained, overlap, random } = measurePointing(folds, passages);
  say(
    `Strongest reason overlaps a reader's words: ${percent(overlap)} (a content word at random: ` +
      `${percent(random)}), in ${percent(explained)} of ${sentences} sentences; the others get no reason.`,
  );
  sayQuotes();
  for (const { share, rho } of learningCurve(folds, passages)) {
    say(`Phrases alone, learnt from ${percent(share)} of the other episodes: ρ ${rho.toFixed(3)}`);
  }
}

try {
  await evaluate(process.argv.slice(2).find((word) => !word.startsWith('--')) ?? PATHS.passages);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(2);
}
