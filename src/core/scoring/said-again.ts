/** What is left of the points each time that the same text says the same again. */
const AGAIN = 0.3;

/** Counts what one text says; gives the share of its points that a thing has this time, 1 at first. */
export function createSaidAgain(): (thing: string | number) => number {
  const next = new Map<string | number, number>();
  return (thing) => {
    const left = next.get(thing) ?? 1;
    next.set(thing, left * AGAIN);
    return left;
  };
}
