import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { LENSES } from '@/core/lens';

const sentence = z.union([
  z.tuple([z.string(), z.number()]),
  z.tuple([z.string(), z.number(), z.array(z.tuple([z.string(), z.number()]))]),
]);

const passage = z.object({
  id: z.string(),
  episode: z.string(),
  score: z.number().check(z.gte(-100), z.lte(100)),
  lens: z.enum(LENSES),
  sentences: z.array(sentence).check(z.minLength(1)),
});

/** A passage placed on the axis by a reader, sentence by sentence. */
export type LabelledPassage = z.infer<typeof passage>;

/** The text of a passage: its sentences joined by spaces. */
export function passageText(of: Pick<LabelledPassage, 'sentences'>): string {
  return of.sentences.map(([text]) => text).join(' ');
}

/** Reads a labelled file, one passage a line; throws an Error with file, line and what is wrong. */
export function readLabelled(path: string): LabelledPassage[] {
  if (!existsSync(path)) throw new Error(`There is no labelled file at ${path}.`);
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    const fail = (what: string): never => {
      throw new Error(`${path}, line ${i + 1}: ${what}`);
    };
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      return fail('not JSON; wanted one labelled passage a line.');
    }
    const read = passage.safeParse(value);
    return read.success ? [read.data] : fail(z.prettifyError(read.error).replaceAll('\n', ' '));
  });
}
