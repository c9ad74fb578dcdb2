import process from 'node:process';
import { runTool } from './run-tool.ts';

/** The one gate: format, lint, the three compilers, unit tests; stops at the first that is red. */
const GATES: readonly (readonly [string, ...string[]])[] = [
  ['prettier', '--check', '--log-level', 'warn', '.'],
  ['eslint', '--config', 'tests/eslint.config.js', '--max-warnings', '0', '.'],
  ['tsc', '-p', 'tsconfig.json'],
  ['tsc', '-p', 'src/core/tsconfig.json'],
  ['tsc', '-p', 'src/worker/tsconfig.json'],
  ['vitest', 'run', '--config', 'tests/vitest.config.ts'],
];

for (const [tool, ...args] of GATES) {
  const code = runTool(tool, args);
  if (code !== 0) {
    console.error(`Red: ${tool} ${args.join(' ')}`);
    process.exit(code);
  }
}
