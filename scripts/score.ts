// Scores texts line by line: `npm run --silent score -- passages.jsonl` (or "-" for standard input).
// In: {"id","text"} a line, or "sentences" in place of "text". Out: {"id","score","band","lens"}.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import * as z from 'zod/mini';
import { createScorer } from '@/core/scoring/create-scorer';
import { toModel } from '@/core/scoring/model';
import { PATHS } from './training/paths.ts';

const ACCEPTED =
  'one JSON object a line with "id" and "text", or "id" and "sentences" as [["text", push], …]';

const idOf = z.union([z.string(), z.number()]);
const line = z.union([
  z.object({ id: idOf, text: z.string() }),
  z.object({
    id: idOf,
    sentences: z.array(z.union([z.string(), z.tuple([z.string()], z.unknown())])),
  }),
]);

function refuse(name: string, what: string): never {
  process.stderr.write(`${name}: ${what}; accepted is ${ACCEPTED}.\n`);
  process.exit(2);
}

function readInput(path: string | undefined): { name: string; content: string } {
  const name = path === undefined || path === '-' ? 'standard input' : path;
  try {
    return { name, content: readFileSync(name === path ? path : 0, 'utf8') };
  } catch (error) {
    return refuse(name, `can't be read (${error instanceof Error ? error.message : 'unknown'})`);
  }
}

function readLine(text: string, where: string): { id: string | number; text: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse(where, 'not JSON');
  }
  const read = line.safeParse(value);
  if (!read.success) return refuse(where, 'no passage');
  if ('text' in read.data) return read.data;
  const sentences = read.data.sentences.map((entry) =>
    typeof entry === 'string' ? entry : entry[0],
  );
  return { id: read.data.id, text: sentences.join(' ') };
}

const [path] = process.argv.slice(2);
const { name, content } = readInput(path);
const lines = content.replace(/^\uFEFF/, '').split(/\r?\n/);
const passages = lines.flatMap((text, i) =>
  text.trim() === '' ? [] : [readLine(text, `${name}, line ${i + 1}`)],
);
const scorer = createScorer(toModel(JSON.parse(readFileSync(PATHS.model, 'utf8'))));
for (const passage of passages) {
  const { score, band, lens } = scorer.score(passage.text);
  process.stdout.write(`${JSON.stringify({ id: passage.id, score, band, lens })}\n`);
}
