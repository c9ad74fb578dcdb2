import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const entry = fileURLToPath(new URL('page/main.ts', import.meta.url));
const memo: { script?: Promise<string> } = {};

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'standInPage' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    return output.output[0].code;
  }
  throw new Error(`bundling ${entry} gave no output`);
}

/** The page's own script as one classic script, bundled once per process. */
export function pageScript(): Promise<string> {
  memo.script ??= bundle();
  return memo.script;
}
