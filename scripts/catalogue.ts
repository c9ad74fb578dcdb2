// Makes the catalogue anew with the shipped model: `npm run catalogue`. Of the publisher's
// transcripts only figures, titles, names and key phrases leave here; no sentence does.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import type { Catalogue } from '@/core/library/catalogue';
import { makeEntry } from './catalogue/make-entry.ts';
import { readEpisodes } from './catalogue/publisher-episode.ts';
import { loadBackground, loadScorer } from './load-model.ts';
import { PROJECT_ROOT } from './project-root.ts';

const EPISODES = join(PROJECT_ROOT, '..', 'shared', 'data', 'axrp', 'episodes');
const TARGET = join(PROJECT_ROOT, 'assets', 'public', 'catalogue.json');

if (!existsSync(EPISODES)) {
  process.stderr.write(
    `The catalogue needs the transcripts in ${EPISODES}; the shipped one stays.\n`,
  );
  process.exit(2);
}
const scorer = loadScorer();
const background = loadBackground();
const catalogue: Catalogue = {
  model: scorer.version,
  episodes: readEpisodes(EPISODES).map((episode) => makeEntry(episode, scorer, background)),
};
// One line for each episode: what a new model changes can be read in a diff.
const lines = catalogue.episodes.map((entry) => JSON.stringify(entry)).join(',\n');
const file = `{"model":${JSON.stringify(catalogue.model)},"episodes":[\n${lines}\n]}\n`;
writeFileSync(TARGET, file);
const kilobytes = (gzipSync(file, { level: 9 }).length / 1000).toFixed(0);
process.stdout.write(
  `${catalogue.episodes.length} episodes by model ${catalogue.model}: ${kilobytes} KB gzipped, ${TARGET}\n`,
);
