import { readFileSync } from 'node:fs';

/** A sentence written for training, and how far it pushes a listener on the axis, -100 to 100. */
export interface Claim {
  readonly text: string;
  readonly push: number;
}

/** Reads "push TAB sentence" lines, sets apart by blank lines; throws an Error that names the line. */
export function readClaims(path: string): Claim[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      const [push = '', text = ''] = line.split('\t');
      const value = Number(push);
      if (push === '' || text === '' || !(Math.abs(value) <= 100)) {
        throw new Error(`${path}, line ${i + 1}: wanted "push TAB sentence", push -100 to 100.`);
      }
      return [{ text, push: value }];
    });
}
