import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConversation } from '../tests/corpus/read-conversation.ts';
import { PROJECT_ROOT } from './project-root.ts';

// Writes what the shipped scorer makes of each conversation of the corpus; review the diff.
const corpus = join(PROJECT_ROOT, 'tests', 'corpus');
for (const entry of readdirSync(corpus, { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  const folder = join(corpus, entry.name);
  const reading = readConversation(readFileSync(join(folder, 'captions.vtt'), 'utf8'));
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(reading, null, 2)}\n`);
  console.log(`tests/corpus/${entry.name}/expected.json`);
}
