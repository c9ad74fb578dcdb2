import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PATHS } from './paths.ts';
import type { Prepared } from './prepare.ts';

const SCRIPT = fileURLToPath(new URL('network.py', import.meta.url));
/** Debian's own Python comes first: `apt-get install python3-torch` serves that one. */
const PYTHONS = ['/usr/bin/python3', 'python3'];
const AT_ONCE = 2;
const SEED = 1;

/** Stands for "leave no fold out". */
export const NO_FOLD = -1;

/** The Python that has PyTorch; undefined where there is none. */
export function findTorch(): string | undefined {
  return PYTHONS.find((name) => spawnSync(name, [SCRIPT, 'check']).status === 0);
}

function needTorch(): string {
  const python = findTorch();
  if (python === undefined) {
    throw new Error(
      'Training the network needs Python 3 with PyTorch. On Debian: apt-get install python3-torch',
    );
  }
  return python;
}

/** Runs one step of network.py; what it writes appears whole or not at all. */
function run(python: string, args: readonly string[], out: string): Promise<void> {
  return new Promise((done, failed) => {
    const part = `${out}.part`;
    const child = spawn(python, [SCRIPT, ...args, part], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', failed);
    child.on('exit', (code) => {
      if (code !== 0) {
        failed(new Error(`network.py ${args[0] ?? ''} ended with exit code ${code ?? 'none'}.`));
        return;
      }
      renameSync(part, out);
      done();
    });
  });
}

/** A folder for what comes of these inputs and the script as it is now. */
function folderOf(inputs: readonly string[]): string {
  const hash = createHash('sha256').update(readFileSync(SCRIPT)).update(`${SEED}`);
  for (const input of inputs) hash.update(input);
  const folder = join(PATHS.work, hash.digest('hex').slice(0, 16));
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * Trains one network for each fold that is left out, and gives them back in that order, as
 * parsed JSON. What is asked for again with the same data and the same script comes from
 * `.work`, for training is deterministic.
 */
export async function fitNetworks(
  data: Prepared & { readonly folds: readonly number[] },
  without: readonly number[],
): Promise<unknown[]> {
  const content = JSON.stringify(data);
  const folder = folderOf([content]);
  const { vocabulary, counts, lexicon, transcripts } = data;
  const heard = folderOf([JSON.stringify({ vocabulary, counts, lexicon, transcripts })]);
  const input = join(folder, 'data.json');
  const pretrained = join(heard, 'pretrained.pt');
  const outputs = without.map((fold) => join(folder, `without-${fold}.json`));
  const missing = without.filter((_fold, i) => !existsSync(outputs[i] ?? ''));
  if (missing.length > 0) {
    const python = needTorch();
    writeFileSync(input, content);
    if (!existsSync(pretrained)) await run(python, ['pretrain', input, `${SEED}`], pretrained);
    const queue = [...missing];
    const worker = async () => {
      for (let fold = queue.shift(); fold !== undefined; fold = queue.shift()) {
        const out = join(folder, `without-${fold}.json`);
        await run(python, ['fit', input, pretrained, `${SEED}`, `${fold}`], out);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }
  return outputs.map((path): unknown => JSON.parse(readFileSync(path, 'utf8')));
}
