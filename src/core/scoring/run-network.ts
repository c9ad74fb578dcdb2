import { LENSES } from '@/core/lens';
import { RATING_INPUTS, type Layer, type Network } from '@/core/scoring/network';
import type { SpokenWord } from '@/core/scoring/spoken-words';
import { createSummer, strideOf, type Inputs } from '@/core/scoring/sum-inputs';
import { UNKNOWN, type HeardWords, type Vocabulary } from '@/core/scoring/vocabulary';

/** What the network says of a text. */
export interface NetworkReading {
  /** Each word's share of the sum, in points. */
  readonly shares: Float32Array;
  /** What speaks for each lens, in the order of LENSES; the mean over the words is not taken. */
  readonly lenses: Float32Array;
}

/** Good and bad rating per word, as two numbers each. */
export type Ratings = Float32Array;

/** Places that a layer works out in one go, which bounds what it holds at a time. */
const PLACES_AT_ONCE = 64;

function createInputs(places: number, most: number): Inputs {
  return {
    ends: new Int32Array(places),
    inputs: new Int32Array(places * most),
    values: new Float64Array(places * most),
  };
}

/** What a known word adds at each offset of the first layer: the same wherever it stands. */
function createWordTable(network: Network): (word: number) => Float32Array {
  const { first, depth, channels, embedding } = network;
  const places = first.offsets.length;
  const stride = strideOf(channels);
  const sum = createSummer(first.weights, new Float32Array(channels));
  const kept = new Map<number, Float32Array>();
  const from = createInputs(places, depth);
  const sums = new Float64Array(places * stride);
  return (word) => {
    const known = kept.get(word);
    if (known) return known;
    let count = 0;
    for (let k = 0; k < places; k++) {
      for (let i = 0; i < depth; i++) {
        const value = embedding[word * depth + i] ?? 0;
        if (value === 0) continue;
        from.inputs[count] = k * (depth + RATING_INPUTS) + i;
        from.values[count] = value;
        count += 1;
      }
      from.ends[k] = count;
    }
    sum(from, places, sums);
    const table = Float32Array.from(sums);
    kept.set(word, table);
    return table;
  };
}

/** Makes the step from `values` to `values` plus their rectified convolution. */
function createLayer({ offsets, bias, weights }: Layer): (values: Float32Array) => Float32Array {
  const channels = bias.length;
  const stride = strideOf(channels);
  const sum = createSummer(weights, bias);
  const from = createInputs(PLACES_AT_ONCE, offsets.length * channels);
  const sums = new Float64Array(PLACES_AT_ONCE * stride);

  function gather(values: Float32Array, first: number, places: number): void {
    let count = 0;
    for (let place = 0; place < places; place++) {
      for (let k = 0; k < offsets.length; k++) {
        const read = (first + place + (offsets[k] ?? 0)) * stride;
        if (read < 0 || read >= values.length) continue;
        for (let i = 0; i < channels; i++) {
          const value = values[read + i] ?? 0;
          if (value === 0) continue;
          from.inputs[count] = k * channels + i;
          from.values[count] = value;
          count += 1;
        }
      }
      from.ends[place] = count;
    }
  }

  return (values) => {
    const out = new Float32Array(values.length);
    const all = values.length / stride;
    for (let first = 0; first < all; first += PLACES_AT_ONCE) {
      const places = Math.min(PLACES_AT_ONCE, all - first);
      gather(values, first, places);
      sum(from, places, sums);
      const start = first * stride;
      for (let i = 0; i < places * stride; i++) {
        const added = sums[i] ?? 0;
        out[start + i] = (values[start + i] ?? 0) + (added > 0 ? added : 0);
      }
    }
    return out;
  };
}

type NumberedReader = (known: Int32Array, count: number, ratings: Ratings) => NetworkReading;

/**
 * Makes the reader of a network for words by their place in its own list. Every sum is rounded to
 * single precision where it is stored and no function but + and * is used, so that every engine
 * ends with the same numbers.
 */
function createNumberedReader(network: Network): NumberedReader {
  const { channels, first, depth, further, share, lens } = network;
  const stride = strideOf(channels);
  const tableOf = createWordTable(network);
  const layers = further.map(createLayer);

  function addWord(out: Float32Array, to: number, k: number, table: Float32Array): void {
    for (let i = 0; i < channels; i++) {
      out[to + i] = (out[to + i] ?? 0) + (table[k * stride + i] ?? 0);
    }
  }

  function addRating(out: Float32Array, to: number, input: number, rating: number): void {
    for (let i = 0; i < channels; i++) {
      out[to + i] = (out[to + i] ?? 0) + rating * (first.weights[input * channels + i] ?? 0);
    }
  }

  function firstLayer(known: Int32Array, count: number, ratings: Ratings): Float32Array {
    const out = new Float32Array(count * stride);
    for (let at = 0; at < count; at++) out.set(first.bias, at * stride);
    for (let from = 0; from < count; from++) {
      const table = tableOf(known[from] ?? 0);
      for (let k = 0; k < first.offsets.length; k++) {
        const at = from - (first.offsets[k] ?? 0);
        if (at < 0 || at >= count) continue;
        addWord(out, at * stride, k, table);
        for (let r = 0; r < RATING_INPUTS; r++) {
          const rating = ratings[from * RATING_INPUTS + r] ?? 0;
          const input = k * (depth + RATING_INPUTS) + depth + r;
          if (rating !== 0) addRating(out, at * stride, input, rating);
        }
      }
    }
    for (let i = 0; i < out.length; i++) if ((out[i] ?? 0) < 0) out[i] = 0;
    return out;
  }

  return (known, count, ratings) => {
    const start = firstLayer(known, count, ratings);
    const values = layers.reduce((from, layer) => layer(from), start);
    const totals = new Float64Array(channels);
    const shares = new Float32Array(count);
    for (let at = 0; at < count; at++) {
      let sum = 0;
      for (let i = 0; i < channels; i++) {
        const value = values[at * stride + i] ?? 0;
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

/** Makes the reader of a network for words that are numbered by `vocabulary`. */
export function createHeardNetworkReader(
  network: Network,
  vocabulary: Vocabulary,
): (words: Pick<HeardWords, 'ids' | 'count'>, ratings: Ratings) => NetworkReading {
  const read = createNumberedReader(network);
  const placeOf = new Int32Array(vocabulary.size);
  for (const [word, place] of network.words) placeOf[vocabulary.idOf(word)] = place;
  placeOf[UNKNOWN] = 0;
  return ({ ids, count }, ratings) => {
    const known = ids.subarray(0, count).map((id) => placeOf[id] ?? 0);
    return read(known, count, ratings);
  };
}

/** The same for words that aren't numbered yet. */
export function createNetworkReader(
  network: Network,
): (words: readonly SpokenWord[], ratings: Ratings) => NetworkReading {
  const read = createNumberedReader(network);
  return (words, ratings) => {
    const known = Int32Array.from(words, ({ word }) => network.words.get(word) ?? 0);
    return read(known, words.length, ratings);
  };
}
