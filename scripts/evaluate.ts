// Prints how well the scorer agrees with readers, beside published scorers, by cross-validation:
// `npm run evaluate [-- labelled.jsonl]`.
import process from 'node:process';
import { peerScorers } from './training/peers.ts';
import { readLabelled } from './training/labelled-passage.ts';
import { PATHS } from './training/paths.ts';
import { readRatings } from './training/ratings.ts';
import { scoreHeld, textIn, type TextForm } from './training/score-held.ts';
import { figuresOf, TABLE_HEAD, tableRow } from './training/table.ts';
import { trainModel } from './training/train-model.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const path = process.argv[2] ?? PATHS.passages;
try {
  const passages = readLabelled(path);
  const ratings = readRatings(PATHS.ratings);
  const transcripts = PATHS.transcripts;
  const { folds } = await trainModel({ passages, ratings, transcripts }, { whole: false });
  say(`${passages.length} passages of ${new Set(passages.map((p) => p.episode)).size} episodes`);
  say(TABLE_HEAD);
  const forms: readonly TextForm[] = ['punctuated', 'bare'];
  for (const form of forms) {
    say(tableRow('Perspective Arc', form, figuresOf(scoreHeld(folds, passages, form), passages)));
    for (const peer of peerScorers()) {
      const told = passages.map((p) => ({ score: peer.score(textIn(form, p)) }));
      say(tableRow(peer.name, form, figuresOf(told, passages)));
    }
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(2);
}
