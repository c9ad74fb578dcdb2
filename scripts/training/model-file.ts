import { createHash } from 'node:crypto';
import type { Model } from '@/core/model';

/** What is in the model file beside the model: where it comes from and how well it reads. */
export interface ModelFacts {
  readonly trainedOn: Readonly<Record<string, unknown>>;
  readonly figures: Readonly<Record<string, unknown>>;
}

const round = (value: number, digits: number) => Number(value.toFixed(digits)) + 0;

function sorted<T>(map: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : Number(a > b))));
}

/**
 * The bytes of a model file: JSON with `version` (a number that counts formats and a hash of the
 * rest), `trainedOn`, `figures`, and what `toModel` reads: `phrases` (points by phrase), `rules`,
 * `stops`, `mapping` and `lens`.
 */
export function toModelFile(model: Omit<Model, 'version'>, facts: ModelFacts): string {
  const phrases = new Map([...model.phrases].map(([k, points]) => [k, round(points, 2)]));
  const rest = {
    ...facts,
    mapping: model.mapping,
    rules: model.rules,
    stops: model.stops,
    phrases: sorted(phrases),
    lens: { bias: model.lens.bias, words: sorted(model.lens.words) },
  };
  const hash = createHash('sha256').update(JSON.stringify(rest)).digest('hex').slice(0, 8);
  return `${JSON.stringify({ version: `1.${hash}`, ...rest })}\n`;
}
