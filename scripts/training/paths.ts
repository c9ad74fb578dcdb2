import { join } from 'node:path';
import { PROJECT_ROOT } from '../project-root.ts';

const JUDGED = join(PROJECT_ROOT, 'scripts', 'training', 'judged');
const LABELS = join(PROJECT_ROOT, '..', 'shared', 'data', 'labels');

/** Where training finds what it learns from, and where the model goes. */
export const PATHS = {
  passages: join(LABELS, 'passages.jsonl'),
  ratings: join(LABELS, 'ratings.tsv'),
  transcripts: join(LABELS, '..', 'axrp', 'episodes'),
  /** Phrases and sentences judged for the project; see the README beside them. */
  judgedRatings: join(JUDGED, 'ratings.tsv'),
  claims: join(JUDGED, 'claims.tsv'),
  model: join(PROJECT_ROOT, 'assets', 'public', 'model.json'),
  work: join(PROJECT_ROOT, '.work', 'training'),
} as const;
