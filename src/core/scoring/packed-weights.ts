/** Weights are whole numbers from -LIMIT to LIMIT, one printable character each. */
export const WEIGHT_LIMIT = 31;
const FIRST_CODE = 35;
/** The backslash, which JSON would write as two characters, is passed over. */
const PASSED_OVER = 92;

/** Writes whole numbers from -31 to 31 as one character each; the reverse of `unpackWeights`. */
export function packWeights(weights: Iterable<number>): string {
  const codes = Array.from(weights, (weight) => {
    const code = FIRST_CODE + WEIGHT_LIMIT + weight;
    return String.fromCharCode(code >= PASSED_OVER ? code + 1 : code);
  });
  return codes.join('');
}

/** Reads packed weights; throws an Error on any character that `packWeights` does not write. */
export function unpackWeights(packed: string): Int8Array {
  const weights = new Int8Array(packed.length);
  for (let i = 0; i < packed.length; i++) {
    const code = packed.charCodeAt(i);
    const weight = (code > PASSED_OVER ? code - 1 : code) - FIRST_CODE - WEIGHT_LIMIT;
    if (code === PASSED_OVER || weight < -WEIGHT_LIMIT || weight > WEIGHT_LIMIT) {
      throw new Error(`Packed weight ${i} is out of range.`);
    }
    weights[i] = weight;
  }
  return weights;
}
