/** What is left of the points each time that the same text says the same again. */
const AGAIN = 0.3;

/** Counts what texts say, one text after the other. */
export interface SaidAgain {
  /** Forgets what the text before said. */
  readonly begin: () => void;
  /** The share of its points that a thing, by its number, has this time; 1 at first. */
  readonly next: (thing: number) => number;
}

/** Makes a counter for things with numbers below `count`. */
export function createSaidAgain(count: number): SaidAgain {
  const left = new Float64Array(count);
  const saidIn = new Int32Array(count);
  let text = 0;
  return {
    begin: () => (text += 1),
    next(thing) {
      const share = saidIn[thing] === text ? (left[thing] ?? 1) : 1;
      saidIn[thing] = text;
      left[thing] = share * AGAIN;
      return share;
    },
  };
}
