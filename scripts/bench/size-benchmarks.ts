import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PROJECT_ROOT } from '../project-root.ts';
import { ratio, type Benchmark } from './measure.ts';

/** Size of SponsorBlock 6.1.7's content script, built and gzipped at level 9. */
const SPONSORBLOCK_BYTES = 120_166;
/** What the model may weigh, gzipped. */
const MODEL_BYTES = 600_000;

const gzipped = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

/** The model that the worker loads; with a build, also what is loaded on every YouTube page. */
export function sizeBenchmarks(): Benchmark[] {
  const packed = gzipped(join(PROJECT_ROOT, 'assets', 'public', 'model.json'));
  const model = ratio('model, gzipped', packed, 'bytes', 'its budget', MODEL_BYTES);
  const built = join(PROJECT_ROOT, '.output', 'chrome-mv3');
  const scripts = join(built, 'content-scripts');
  if (!existsSync(scripts)) return [model];
  const content = readdirSync(scripts)
    .map((name) => gzipped(join(scripts, name)))
    .reduce((sum, bytes) => sum + bytes, 0);
  return [
    ratio('content scripts, gzipped', content, 'bytes', 'SponsorBlock 6.1.7', SPONSORBLOCK_BYTES),
    ratio(
      'scripts of a page with an arc, gzipped',
      content + gzipped(join(built, 'overlay.js')) + gzipped(join(built, 'reading.js')),
      'bytes',
      'SponsorBlock 6.1.7',
      SPONSORBLOCK_BYTES,
    ),
    model,
  ];
}
