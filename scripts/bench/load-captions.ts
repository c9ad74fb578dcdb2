import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { stretchedCaptions } from '../../tests/stand-in/stretched-captions.ts';
import { PROJECT_ROOT } from '../project-root.ts';

/** Word-timed captions for the bench, and what they are: the longest real transcript, or our own. */
export function loadCaptions(): { json3: string; what: string } {
  const shared = join(PROJECT_ROOT, '..', 'shared');
  const tool = join(shared, 'tools', 'make-captions.mjs');
  const episode = join(shared, 'data', 'axrp', 'episodes', 'ep12.json');
  if (existsSync(tool) && existsSync(episode)) {
    const done = spawnSync(process.execPath, [tool, episode, '--kind', 'asr', '--as', 'json3'], {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    });
    return { json3: done.stdout, what: 'AXRP episode 12 as automatic captions' };
  }
  return { json3: stretchedCaptions(4 * 3600), what: 'the sample conversation, stretched to 4 h' };
}
