import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { PROJECT_ROOT } from './project-root.ts';

/** Runs a tool of node_modules/.bin in the project's folder; gives its exit code. */
export function runTool(name: string, args: readonly string[]): number {
  const done = spawnSync(name, args, {
    cwd: PROJECT_ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  if (done.error) throw new Error(`Could not run ${name}: ${done.error.message}`);
  return done.status ?? 1;
}
