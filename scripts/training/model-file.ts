import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { Mapping, Model } from '@/core/scoring/model';

/** The parts of a model as they were fitted, the network as network.py wrote it, or none. */
export interface ModelParts extends Omit<Model, 'version' | 'mapping' | 'network'> {
  readonly network: unknown;
}

/** By how much the points of each part are multiplied. */
export interface Blend {
  readonly phrases: number;
  readonly wordings: number;
  readonly network: number;
}

/** What is in the model file beside the model: where it comes from and how well it reads. */
export interface ModelFacts {
  readonly trainedOn: Readonly<Record<string, unknown>>;
  readonly figures: Readonly<Record<string, unknown>>;
}

/** Words that the network in the file knows: those heard oftenest in the transcripts. */
const MOST_WORDS = 8500;

const matrix = z.object({ packed: z.string(), scale: z.array(z.number()) });
const network = z.looseObject({
  words: z.string(),
  depth: z.number(),
  embedding: matrix,
  share: matrix,
});

/** Points in hundredths. */
function toPoints(weights: ReadonlyMap<string, number>, factor: number): Record<string, number> {
  return Object.fromEntries([...weights].map(([text, w]) => [text, round(w * factor, 2)]));
}

const round = (value: number, digits: number) => Number(value.toFixed(digits)) + 0;

/**
 * What `toModel` reads, as plain data: `phrases` (points by phrase), `polarity` (by judgement, in
 * the order of phrases), `wordings`, `rules`, `stops`, `mapping`, `lens` (hundredths by distinct word) and
 * `network` (see src/core/scoring/network.ts). The points of each part are multiplied by its blend.
 */
export function toModelData(
  parts: ModelParts,
  blend: Blend,
  mapping: Mapping,
): Record<string, unknown> {
  return {
    version: 'unnamed',
    mapping,
    rules: parts.rules,
    stops: parts.stops,
    phrases: toPoints(parts.phrases, blend.phrases),
    polarity: parts.polarity,
    wordings: toPoints(parts.wordings, blend.wordings),
    lens: { bias: parts.lens.bias, words: Object.fromEntries(parts.lens.words) },
    ...(parts.network === undefined ? {} : { network: blended(parts.network, blend.network) }),
  };
}

/** With the most frequent words alone, so that the file stays small. */
function blended(fitted: unknown, factor: number): object {
  const { share, words, embedding, depth, ...layers } = network.parse(fitted);
  const kept = words.split(' ').slice(0, MOST_WORDS);
  // The unknown word comes before the first.
  const packed = embedding.packed.slice(0, (kept.length + 1) * depth);
  const scale = share.scale.map((value) => Number((value * factor).toPrecision(6)));
  return {
    words: kept.join(' '),
    depth,
    ...layers,
    embedding: { ...embedding, packed },
    share: { ...share, scale },
  };
}

/** The bytes of a model file: its version is the format and a hash of everything else in it. */
export function toModelFile(data: Readonly<Record<string, unknown>>, facts: ModelFacts): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([data, facts]))
    .digest('hex')
    .slice(0, 8);
  return `${JSON.stringify({ ...facts, ...data, version: `2.${hash}` })}\n`;
}
