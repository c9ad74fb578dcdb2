// Rebuilds the scorer's model file from the labelled passages: `npm run train`.
import { existsSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { toModel } from '@/core/scoring/model';
import { readLabelled } from './training/labelled-passage.ts';
import { toModelFile } from './training/model-file.ts';
import { PATHS } from './training/paths.ts';
import { readClaims } from './training/read-claims.ts';
import { readAllRatings } from './training/ratings.ts';
import { scoreHeld } from './training/score-held.ts';
import { figuresOf } from './training/table.ts';
import { FOLDS, trainModel } from './training/train-model.ts';

const missing = [PATHS.passages, PATHS.ratings, PATHS.transcripts].filter(
  (path) => !existsSync(path),
);
if (missing.length > 0) {
  process.stderr.write(`Training needs ${missing.join(' and ')}; the shipped model stays.\n`);
  process.exit(2);
}
const passages = readLabelled(PATHS.passages);
const ratings = readAllRatings(PATHS.judgedRatings, PATHS.ratings);
const claims = readClaims(PATHS.claims);
const transcripts = PATHS.transcripts;
const { folds, whole } = await trainModel(
  { passages, ratings, claims, transcripts },
  { whole: true, network: true },
);
const file = toModelFile(whole as Record<string, unknown>, {
  trainedOn: {
    passages: passages.length,
    sentences: passages.reduce((sum, p) => sum + p.sentences.length, 0),
    episodes: new Set(passages.map((p) => p.episode)).size,
    ratings: ratings.size,
    claims: claims.length,
  },
  figures: {
    method: `${FOLDS}-fold cross-validation by episode`,
    punctuated: figuresOf(scoreHeld(folds, passages, 'punctuated'), passages),
    bare: figuresOf(scoreHeld(folds, passages, 'bare'), passages),
  },
});
const { version } = toModel(JSON.parse(file));
writeFileSync(PATHS.model, file);
process.stdout.write(`Model ${version}: ${(file.length / 1024).toFixed(0)} KB, ${PATHS.model}\n`);
