/**
 * How sentences end in ordinary talk: figures of a logistic regression, fitted on transcripts that
 * have punctuation. A key is a run of words around the end, which is marked "|", with "_" for a word
 * left open: "right |", "| so", "know | so i". Figures only, no sentences.
 */
export interface SentenceFigures {
  readonly bias: number;
  /** What each run adds to the natural logarithm of the odds. */
  readonly weights: ReadonlyMap<string, number>;
}

/** A bare word as the figures know it: all numbers alike. */
const heard = (bare: string | undefined) => (bare !== undefined && /^\d/.test(bare) ? '0' : bare);

/**
 * Takes bare words and a place between them; gives the keys under which figures for a sentence's
 * end at that place are kept. Words beyond either end of the text make no key.
 */
export function sentenceKeys(bare: readonly string[], at: number): string[] {
  const [c, b, a] = [heard(bare[at - 3]), heard(bare[at - 2]), heard(bare[at - 1])];
  const [x, y, z] = [heard(bare[at]), heard(bare[at + 1]), heard(bare[at + 2])];
  const keys: string[] = [];
  if (a !== undefined) keys.push(`${a} |`);
  if (b !== undefined) keys.push(`${b} _ |`, `${b} ${a} |`);
  if (c !== undefined) keys.push(`${c} _ _ |`, `${c} ${b} ${a} |`);
  if (x !== undefined) keys.push(`| ${x}`);
  if (y !== undefined) keys.push(`| _ ${y}`, `| ${x} ${y}`);
  if (z !== undefined) keys.push(`| _ _ ${z}`, `| ${x} ${y} ${z}`);
  if (a === undefined || x === undefined) return keys;
  keys.push(`${a} | ${x}`);
  if (b !== undefined) keys.push(`${b} ${a} | ${x}`);
  if (y !== undefined) keys.push(`${a} | ${x} ${y}`);
  return keys;
}

/**
 * Takes bare words without fillers; gives for each place, from before the first to after the last,
 * the natural logarithm of the odds that a sentence ends there. Linear in the words.
 */
export function sentenceOdds(bare: readonly string[], figures: SentenceFigures): Float64Array {
  const odds = new Float64Array(bare.length + 1);
  for (let at = 0; at <= bare.length; at++) {
    let sum = figures.bias;
    for (const key of sentenceKeys(bare, at)) sum += figures.weights.get(key) ?? 0;
    odds[at] = sum;
  }
  return odds;
}
