import { LENSES } from '@/core/lens';
import { unpackWeights } from '@/core/scoring/packed-weights';

/**
 * A small convolutional network that gives every word its share of the sum. Weights are packed
 * whole numbers, column by column scaled back (`weight * scale[column]`).
 */
export interface Network {
  /** Index of every known word; 0 stands for any other. */
  readonly words: ReadonlyMap<string, number>;
  /** Numbers per word. */
  readonly depth: number;
  /** Numbers per place after each layer. */
  readonly channels: number;
  /** Known words (the unknown one first) by depth. */
  readonly embedding: Float32Array;
  /** Layer one: offsets, by depth plus two (good and bad rating of the phrase), by channels. */
  readonly first: Layer;
  /** Layers after it, each added to what it reads; offsets by channels by channels. */
  readonly further: readonly Layer[];
  /** Channels to a word's share, in points. */
  readonly share: Float32Array;
  /** Channels by lenses, and what the lenses start from. */
  readonly lens: Float32Array;
  readonly lensBias: Float32Array;
}

/**
 * One convolution: `offsets` are the places it reads, seen from the place it writes. Weights lie
 * offset by offset, within it input by input, within that channel by channel, so that what one
 * input adds to all channels lies together.
 */
export interface Layer {
  readonly offsets: readonly number[];
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** Ratings beside the embedding: how good and how bad the phrase at this word is. */
export const RATING_INPUTS = 2;

function fail(what: string): never {
  throw new Error(`The scorer's model file is damaged: network.${what}.`);
}

function toNumbers(value: unknown, size: number, where: string): number[] {
  if (!Array.isArray(value) || value.length !== size) {
    return fail(`${where} is not a list of ${size} numbers`);
  }
  return value.map((entry: unknown) =>
    typeof entry === 'number' && Number.isFinite(entry) ? entry : fail(`${where} has no number`),
  );
}

/** A matrix of rows by `scale.length` columns. */
function toMatrix(value: unknown, rows: number, columns: number, where: string): Float32Array {
  if (typeof value !== 'object' || value === null) return fail(`${where} is not a matrix`);
  const { packed, scale } = value as { packed?: unknown; scale?: unknown };
  const scales = toNumbers(scale, columns, `${where}.scale`);
  if (typeof packed !== 'string' || packed.length !== rows * columns) {
    return fail(`${where}.packed has not ${rows} times ${columns} weights`);
  }
  return Float32Array.from(
    unpackWeights(packed),
    (weight, i) => weight * (scales[i % columns] ?? 0),
  );
}

function toLayer(value: unknown, inputs: number, channels: number, where: string): Layer {
  if (typeof value !== 'object' || value === null) return fail(`${where} is not a layer`);
  const { offsets, weights, bias } = value as Record<string, unknown>;
  if (!Array.isArray(offsets)) return fail(`${where}.offsets is not a list`);
  const places = toNumbers(offsets, offsets.length, `${where}.offsets`);
  return {
    offsets: places,
    weights: toMatrix(weights, places.length * inputs, channels, `${where}.weights`),
    bias: Float32Array.from(toNumbers(bias, channels, `${where}.bias`)),
  };
}

/** Takes the parsed `network` of a model file; throws an Error that names what is damaged. */
export function toNetwork(data: unknown): Network {
  if (typeof data !== 'object' || data === null) return fail('not an object');
  const file = data as Record<string, unknown>;
  const { words, depth, channels, further } = file;
  if (typeof words !== 'string') return fail('words is not a text');
  if (typeof depth !== 'number' || typeof channels !== 'number')
    return fail('sizes are no numbers');
  if (!Array.isArray(further)) return fail('further is not a list');
  const list = words.split(' ');
  return {
    words: new Map(list.map((word, i) => [word, i + 1])),
    depth,
    channels,
    embedding: toMatrix(file['embedding'], list.length + 1, depth, 'embedding'),
    first: toLayer(file['first'], depth + RATING_INPUTS, channels, 'first'),
    further: further.map((layer: unknown, i) => toLayer(layer, channels, channels, `further.${i}`)),
    share: toMatrix(file['share'], channels, 1, 'share'),
    lens: toMatrix(file['lens'], channels, LENSES.length, 'lens'),
    lensBias: Float32Array.from(toNumbers(file['lensBias'], LENSES.length, 'lensBias')),
  };
}
