import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { findOrInstallBrowser } from './find-browser.ts';
import { findOrInstallFirefox } from './find-firefox.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { runTool } from './run-tool.ts';

/**
 * Everything that CI runs, in this order: format, lint, types, builds for both browsers, unit
 * tests, browser tests. Goes on after a red step, so that one run shows all of them, and ends with
 * the counts of the two runners added up.
 */
const work = join(PROJECT_ROOT, '.work');
mkdirSync(work, { recursive: true });

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const red: string[] = [];
const step = (name: string, tool: string, args: readonly string[]): void => {
  const from = Date.now();
  const code = runTool(tool, args);
  const seconds = ((Date.now() - from) / 1000).toFixed(0);
  console.log(`${code === 0 ? 'ok ' : 'RED'} ${name} (${seconds} s)`);
  if (code !== 0) red.push(name);
};

step('format', 'prettier', ['--check', '--log-level', 'warn', '.']);
step('lint', 'eslint', ['--config', 'tests/eslint.config.js', '--max-warnings', '0', '.']);
for (const project of ['.', 'src/core', 'src/worker'])
  step(`types ${project}`, 'tsc', ['-p', project]);
step('build for Chromium', 'wxt', ['build']);
step('build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']);
const unitReport = join(work, 'unit.json');
step('unit tests', 'vitest', [
  'run',
  '--config',
  'tests/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unitReport}`,
]);
findOrInstallBrowser();
if (!findOrInstallFirefox()) console.log('No Firefox could be had: its test is skipped.');
step('browser tests', 'playwright', ['test', '--config', 'tests/playwright.config.ts']);

const unit = readUnit(unitReport);
const browser = readBrowser(join(work, 'browser.json'));
const failed = unit.failed + browser.failed;
if (red.length > 0) console.log(`\nRed: ${red.join(', ')}`);
console.log(
  `\n${unit.passed + browser.passed} passed, ${failed} failed, ${unit.skipped + browser.skipped} skipped`,
);
process.exit(red.length > 0 || failed > 0 ? 1 : 0);

function readUnit(path: string): Counts {
  const report = JSON.parse(readFileSync(path, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
  };
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function readBrowser(path: string): Counts {
  const { stats } = JSON.parse(readFileSync(path, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  if (stats.flaky > 0) console.log(`${stats.flaky} browser tests passed at the second try only`);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  };
}
