import { LENSES } from '@/core/lens';
import { RATING_INPUTS, type Layer, type Network } from '@/core/scoring/network';
import type { SpokenWord } from '@/core/scoring/spoken-words';

/** What the network says of a text. */
export interface NetworkReading {
  /** Each word's share of the sum, in points. */
  readonly shares: Float32Array;
  /** What speaks for each lens, in the order of LENSES; the mean over the words is not taken. */
  readonly lenses: Float32Array;
}

/** Good and bad rating per word, as two numbers each. */
export type Ratings = Float32Array;

/** Adds what the value of one input means for every channel. */
function addInput(sums: Float64Array, weights: Float32Array, start: number, value: number): void {
  for (let channel = 0; channel < sums.length; channel++) {
    sums[channel] = (sums[channel] ?? 0) + value * (weights[start + channel] ?? 0);
  }
}

/** What a known word adds at each offset of the first layer: the same wherever it stands. */
function createWordTable(network: Network): (word: number) => Float32Array {
  const { first, depth, channels, embedding } = network;
  const inputs = depth + RATING_INPUTS;
  const kept = new Map<number, Float32Array>();
  const sums = new Float64Array(channels);
  return (word) => {
    const known = kept.get(word);
    if (known) return known;
    const table = new Float32Array(first.offsets.length * channels);
    for (let k = 0; k < first.offsets.length; k++) {
      sums.fill(0);
      for (let i = 0; i < depth; i++) {
        const value = embedding[word * depth + i] ?? 0;
        addInput(sums, first.weights, (k * inputs + i) * channels, value);
      }
      table.set(sums, k * channels);
    }
    kept.set(word, table);
    return table;
  };
}

/** Makes the step from `values` to `values` plus their rectified convolution. */
function createLayer(layer: Layer): (values: Float32Array) => Float32Array {
  const { offsets, bias, weights } = layer;
  const channels = bias.length;
  const sums = new Float64Array(channels);
  return (values) => {
    const out = new Float32Array(values.length);
    for (let to = 0; to < values.length; to += channels) {
      sums.set(bias);
      offsets.forEach((offset, k) => {
        const from = to + offset * channels;
        if (from < 0 || from >= values.length) return;
        for (let i = 0; i < channels; i++) {
          const value = values[from + i] ?? 0;
          if (value !== 0) addInput(sums, weights, (k * channels + i) * channels, value);
        }
      });
      for (let i = 0; i < channels; i++) {
        out[to + i] = (values[to + i] ?? 0) + Math.max(0, sums[i] ?? 0);
      }
    }
    return out;
  };
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
  const layers = further.map(createLayer);
  const inputs = depth + RATING_INPUTS;

  function addWord(out: Float32Array, to: number, k: number, table: Float32Array): void {
    for (let i = 0; i < channels; i++) {
      out[to + i] = (out[to + i] ?? 0) + (table[k * channels + i] ?? 0);
    }
  }

  function addRating(out: Float32Array, to: number, input: number, rating: number): void {
    for (let i = 0; i < channels; i++) {
      out[to + i] = (out[to + i] ?? 0) + rating * (first.weights[input * channels + i] ?? 0);
    }
  }

  function firstLayer(words: readonly SpokenWord[], ratings: Ratings): Float32Array {
    const out = new Float32Array(words.length * channels);
    for (let at = 0; at < words.length; at++) out.set(first.bias, at * channels);
    words.forEach(({ word }, from) => {
      const table = tableOf(network.words.get(word) ?? 0);
      for (let k = 0; k < first.offsets.length; k++) {
        const at = from - (first.offsets[k] ?? 0);
        if (at < 0 || at >= words.length) continue;
        addWord(out, at * channels, k, table);
        for (let r = 0; r < RATING_INPUTS; r++) {
          const rating = ratings[from * RATING_INPUTS + r] ?? 0;
          if (rating !== 0) addRating(out, at * channels, k * inputs + depth + r, rating);
        }
      }
    });
    return out.map((value) => Math.max(0, value));
  }

  return (words, ratings) => {
    const start = firstLayer(words, ratings);
    const values = layers.reduce((from, layer) => layer(from), start);
    const totals = new Float64Array(channels);
    const shares = new Float32Array(words.length);
    for (let at = 0; at < words.length; at++) {
      let sum = 0;
      for (let i = 0; i < channels; i++) {
        const value = values[at * channels + i] ?? 0;
        sum += value * (share[i] ?? 0);
        totals[i] = (totals[i] ?? 0) + value;
      }
      shares[at] = sum;
    }
    const lenses = Float32Array.from(LENSES, (_lens, k) =>
      totals.reduce((sum, total, i) => sum + total * (lens[i * LENSES.length + k] ?? 0), 0),
    );
    return { shares, lenses: lenses.map((sum, k) => sum + (network.lensBias[k] ?? 0)) };
  };
}
