const FIRST = 0.9;
const SECOND = 0.999;
const TINY = 1e-8;

/** Makes the step of Adam (Kingma and Ba 2014): goes down `slope`, changing `weights` in place. */
export function createClimb(weights: Float64Array, rate: number): (slope: Float64Array) => void {
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  const fade = { first: 1, second: 1 };
  return (slope) => {
    fade.first *= FIRST;
    fade.second *= SECOND;
    for (let i = 0; i < weights.length; i++) {
      const s = slope[i] ?? 0;
      const m = FIRST * (mean[i] ?? 0) + (1 - FIRST) * s;
      const v = SECOND * (square[i] ?? 0) + (1 - SECOND) * s * s;
      mean[i] = m;
      square[i] = v;
      const step = (rate * m) / (1 - fade.first) / (Math.sqrt(v / (1 - fade.second)) + TINY);
      weights[i] = (weights[i] ?? 0) - step;
    }
  };
}
