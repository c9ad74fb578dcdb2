/** Channels whose sums are worked out together, as many as an engine keeps at hand. */
const TOGETHER = 8;

/** `channels`, rounded up to where the next place begins. */
export const strideOf = (channels: number): number => Math.ceil(channels / TOGETHER) * TOGETHER;

/** What several places read, place after place: the inputs that aren't 0, in order. */
export interface Inputs {
  /** Where each place's inputs end; the first place's begin at 0. */
  readonly ends: Int32Array;
  /** Which input, and its value. */
  readonly inputs: Int32Array;
  readonly values: Float64Array;
}

/**
 * Makes the sum, for each of the first `places` places and every channel, of `bias` and all inputs
 * times their weights, added up one after the other in double precision. `weights` lie input by
 * input, within it channel by channel; sums place by place, `strideOf(channels)` apart.
 */
export function createSummer(
  weights: Float32Array,
  bias: Float32Array,
): (from: Inputs, places: number, sums: Float64Array) => void {
  const channels = bias.length;
  const stride = strideOf(channels);
  // Eight channels of all inputs lie together: what one pass reads stays in the nearest cache.
  const blocks = Array.from({ length: stride / TOGETHER }, (_none, block) => {
    const rows = weights.length / channels;
    return Float64Array.from({ length: rows * TOGETHER }, (_zero, i) => {
      const channel = block * TOGETHER + (i % TOGETHER);
      return channel < channels ? (weights[((i / TOGETHER) | 0) * channels + channel] ?? 0) : 0;
    });
  });
  const start = new Float64Array(stride);
  start.set(bias);

  function sumBlock(block: number, from: Inputs, places: number, sums: Float64Array): void {
    const { ends, inputs, values } = from;
    const w = blocks[block] ?? start;
    const first = block * TOGETHER;
    let next = 0;
    for (let place = 0; place < places; place++) {
      let a = start[first] ?? 0;
      let b = start[first + 1] ?? 0;
      let c = start[first + 2] ?? 0;
      let d = start[first + 3] ?? 0;
      let e = start[first + 4] ?? 0;
      let f = start[first + 5] ?? 0;
      let g = start[first + 6] ?? 0;
      let h = start[first + 7] ?? 0;
      for (const end = ends[place] ?? 0; next < end; next++) {
        const row = (inputs[next] ?? 0) * TOGETHER;
        const value = values[next] ?? 0;
        a += value * (w[row] ?? 0);
        b += value * (w[row + 1] ?? 0);
        c += value * (w[row + 2] ?? 0);
        d += value * (w[row + 3] ?? 0);
        e += value * (w[row + 4] ?? 0);
        f += value * (w[row + 5] ?? 0);
        g += value * (w[row + 6] ?? 0);
        h += value * (w[row + 7] ?? 0);
      }
      const at = place * stride + first;
      sums[at] = a;
      sums[at + 1] = b;
      sums[at + 2] = c;
      sums[at + 3] = d;
      sums[at + 4] = e;
      sums[at + 5] = f;
      sums[at + 6] = g;
      sums[at + 7] = h;
    }
  }

  return (from, places, sums) => {
    for (let block = 0; block < blocks.length; block++) sumBlock(block, from, places, sums);
  };
}
