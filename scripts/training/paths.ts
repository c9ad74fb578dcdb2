import { join } from 'node:path';
import { PROJECT_ROOT } from '../project-root.ts';

const LABELS = join(PROJECT_ROOT, '..', 'shared', 'data', 'labels');

/** Where training finds what it learns from, and where the model goes. */
export const PATHS = {
  passages: join(LABELS, 'passages.jsonl'),
  ratings: join(LABELS, 'ratings.tsv'),
  transcripts: join(LABELS, '..', 'axrp', 'episodes'),
  model: join(PROJECT_ROOT, 'assets', 'public', 'model.json'),
  work: join(PROJECT_ROOT, '.work', 'training'),
} as const;
