import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import process from 'node:process';
import { parseCaptions } from '@/captions/parse-captions';
import { browserBenchmarks } from './bench/browser-benchmarks.ts';
import { captionBenchmarks } from './bench/caption-benchmarks.ts';
import { libraryBenchmarks } from './bench/library-benchmarks.ts';
import { loadCaptions } from './bench/load-captions.ts';
import type { Benchmark } from './bench/measure.ts';
import { scoringBenchmarks } from './bench/scoring-benchmarks.ts';
import { sizeBenchmarks } from './bench/size-benchmarks.ts';
import { stepBenchmarks } from './bench/step-benchmarks.ts';
import { loadScorer } from './load-model.ts';
import { PROJECT_ROOT } from './project-root.ts';

// Figures are ratios within one run: absolute times say more of the machine than of the code.
const asJson = process.argv.includes('--json');
const { json3, what } = loadCaptions();
const outcome = parseCaptions(json3, { durationMs: 0 });
if (outcome.kind === 'refused')
  throw new Error(`The bench's captions were refused: ${outcome.found}`);

const benchmarks: Benchmark[] = [
  ...scoringBenchmarks(loadScorer(), outcome.cues),
  ...(await stepBenchmarks(loadScorer(), outcome.cues)),
  ...captionBenchmarks(json3),
  ...sizeBenchmarks(),
  ...(await browserBenchmarks()),
  ...(await libraryBenchmarks()),
];

if (asJson) {
  process.stdout.write(`${JSON.stringify({ benchmarks })}\n`);
} else {
  console.log(`${what}; Node.js ${process.versions.node}, ${cpus().length} cores`);
  if (!existsSync(`${PROJECT_ROOT}/.output/chrome-mv3`)) console.log('No build, so no sizes.');
  for (const { name, value, unit, ratioTo, ratio } of benchmarks) {
    const shown = value >= 1000 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
    const against = ratio === undefined ? '' : `  ${ratio.toPrecision(3)} × ${ratioTo ?? ''}`;
    console.log(`${name.padEnd(40)}${`${shown} ${unit}`.padStart(18)}${against}`);
  }
}
