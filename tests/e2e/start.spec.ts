import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from './fixtures';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PNG = [0x89, 0x50, 0x4e, 0x47];

test('start opens a talk with its arc, leaves a picture and says what it does', async ({
  profileDir,
}) => {
  const picture = join(profileDir, 'start.png');
  const options = ['--no-build', '--stand-in', '--headless', '--exit', '--screenshot', picture];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'scripts/start.ts', ...options, '--profile', profileDir],
    { cwd: ROOT },
  );
  expect(stdout).toContain('As asked: opening a stand-in');
  expect(stdout).toContain('The arc stands under the player.');
  expect([...readFileSync(picture).subarray(0, 4)]).toEqual(PNG);
});
