/** One sample: the value at each of its features, as two lists of one length. */
export interface SparseRow {
  readonly features: readonly number[];
  readonly values: readonly number[];
}

function multiply(rows: readonly SparseRow[], by: Float64Array): Float64Array {
  return Float64Array.from(rows, ({ features, values }) => {
    let sum = 0;
    for (let i = 0; i < features.length; i++) {
      sum += (by[features[i] ?? 0] ?? 0) * (values[i] ?? 0);
    }
    return sum;
  });
}

function multiplyBack(rows: readonly SparseRow[], by: Float64Array, size: number): Float64Array {
  const out = new Float64Array(size);
  rows.forEach(({ features, values }, row) => {
    const factor = by[row] ?? 0;
    if (factor === 0) return;
    for (let i = 0; i < features.length; i++) {
      const feature = features[i] ?? 0;
      out[feature] = (out[feature] ?? 0) + factor * (values[i] ?? 0);
    }
  });
  return out;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/**
 * Least squares with a penalty of `strength[feature]` on each squared weight, by conjugate
 * gradients on the normal equations. `trust` is the weight of each row. Deterministic.
 */
export function fitRidge(
  rows: readonly SparseRow[],
  targets: readonly number[],
  options: { strength: Float64Array; trust: readonly number[]; steps: number },
): Float64Array {
  const { strength, trust, steps } = options;
  const size = strength.length;
  const weigh = (v: Float64Array) => v.map((value, i) => value * (trust[i] ?? 1));
  const apply = (v: Float64Array) => {
    const out = multiplyBack(rows, weigh(multiply(rows, v)), size);
    return out.map((value, i) => value + (strength[i] ?? 0) * (v[i] ?? 0));
  };
  const weights = new Float64Array(size);
  let rest = multiplyBack(rows, weigh(Float64Array.from(targets)), size);
  let direction = rest.slice();
  let square = dot(rest, rest);
  const enough = square * 1e-10;
  for (let step = 0; step < steps && square > enough; step++) {
    const applied = apply(direction);
    const length = square / dot(direction, applied);
    for (let i = 0; i < size; i++) {
      weights[i] = (weights[i] ?? 0) + length * (direction[i] ?? 0);
    }
    rest = rest.map((value, i) => value - length * (applied[i] ?? 0));
    const next = dot(rest, rest);
    direction = rest.map((value, i) => value + (next / square) * (direction[i] ?? 0));
    square = next;
  }
  return weights;
}
