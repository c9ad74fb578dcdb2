import { LENSES } from '@/core/lens';
import { RATING_INPUTS, type Layer, type Network } from '@/core/network';
import type { SpokenWord } from '@/core/spoken-words';

/** What the network says of a text. */
export interface NetworkReading {
  /** Each word's share of the sum, in points. */
  readonly shares: Float32Array;
  /** What speaks for each lens, in the order of LENSES; the mean over the words is not taken. */
  readonly lenses: Float32Array;
}

/** Good and bad rating per word, as two numbers each. */
export type Ratings = Float32Array;

/** `to[at..] += factor * from[start..]` over `size` numbers. */
function addScaled(
  to: Float32Array,
  at: number,
  from: Float32Array,
  { start, size, factor }: { start: number; size: number; factor: number },
): void {
  for (let i = 0; i < size; i++) {
    to[at + i] = (to[at + i] ?? 0) + factor * (from[start + i] ?? 0);
  }
}

/** What a known word adds at each offset of the first layer: the same wherever it stands. */
function createWordTable(network: Network): (word: number) => Float32Array {
  const { first, depth, channels, embedding } = network;
  const inputs = depth + RATING_INPUTS;
  const kept = new Map<number, Float32Array>();
  return (word) => {
    const known = kept.get(word);
    if (known) return known;
    const table = new Float32Array(first.offsets.length * channels);
    for (let k = 0; k < first.offsets.length; k++) {
      for (let i = 0; i < depth; i++) {
        const factor = embedding[word * depth + i] ?? 0;
        const start = (k * inputs + i) * channels;
        addScaled(table, k * channels, first.weights, { start, size: channels, factor });
      }
    }
    kept.set(word, table);
    return table;
  };
}

/** In place: nothing below zero. */
function rectify(values: Float32Array): void {
  for (let i = 0; i < values.length; i++) if ((values[i] ?? 0) < 0) values[i] = 0;
}

/** `values` plus the rectified convolution of `values`; zero entries, about half, cost nothing. */
function addLayer(values: Float32Array, layer: Layer, channels: number): Float32Array {
  const places = values.length / channels;
  const { offsets, weights, bias } = layer;
  const out = new Float32Array(values.length);
  for (let at = 0; at < places; at++) {
    out.set(bias, at * channels);
    for (let k = 0; k < offsets.length; k++) {
      const from = at + (offsets[k] ?? 0);
      if (from < 0 || from >= places) continue;
      for (let i = 0; i < channels; i++) {
        const factor = values[from * channels + i] ?? 0;
        if (factor === 0) continue;
        const start = (k * channels + i) * channels;
        addScaled(out, at * channels, weights, { start, size: channels, factor });
      }
    }
  }
  rectify(out);
  addScaled(out, 0, values, { start: 0, size: values.length, factor: 1 });
  return out;
}

/**
 * Makes the reader of a network. Every sum is rounded to single precision where it is stored and
 * no function but + and * is used, so that every engine ends with the same numbers.
 */
export function createNetworkReader(
  network: Network,
): (words: readonly SpokenWord[], ratings: Ratings) => NetworkReading {
  const { channels, first, depth, further, share, lens } = network;
  const tableOf = createWordTable(network);
  const inputs = depth + RATING_INPUTS;

  function firstLayer(words: readonly SpokenWord[], ratings: Ratings): Float32Array {
    const out = new Float32Array(words.length * channels);
    for (let at = 0; at < words.length; at++) out.set(first.bias, at * channels);
    words.forEach(({ word }, from) => {
      const table = tableOf(network.words.get(word) ?? 0);
      for (let k = 0; k < first.offsets.length; k++) {
        const at = from - (first.offsets[k] ?? 0);
        if (at < 0 || at >= words.length) continue;
        addScaled(out, at * channels, table, { start: k * channels, size: channels, factor: 1 });
        for (let r = 0; r < RATING_INPUTS; r++) {
          const factor = ratings[from * RATING_INPUTS + r] ?? 0;
          if (factor === 0) continue;
          const start = (k * inputs + depth + r) * channels;
          addScaled(out, at * channels, first.weights, { start, size: channels, factor });
        }
      }
    });
    rectify(out);
    return out;
  }

  return (words, ratings) => {
    const start = firstLayer(words, ratings);
    const values = further.reduce((from, layer) => addLayer(from, layer, channels), start);
    const shares = new Float32Array(words.length);
    const lenses = new Float32Array(LENSES.length);
    for (let at = 0; at < words.length; at++) {
      let sum = 0;
      for (let i = 0; i < channels; i++) {
        const value = values[at * channels + i] ?? 0;
        if (value === 0) continue;
        sum += value * (share[i] ?? 0);
        addScaled(lenses, 0, lens, {
          start: i * LENSES.length,
          size: LENSES.length,
          factor: value,
        });
      }
      shares[at] = sum;
    }
    return { shares, lenses };
  };
}
