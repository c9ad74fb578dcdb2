import type { Contribution } from '@/core/scoring/read-phrases';

/** A word whose share is smaller than this many points opens no phrase of its own. */
const LEAST_POINTS = 0.6;
/** Small words that may lie inside a phrase. */
const LARGEST_GAP = 1;
/** A shown phrase has at most this many words, so that a person takes it in at a glance. */
const LONGEST_PHRASE = 8;

interface Stretch {
  readonly from: number;
  to: number;
  points: number;
}

/** Stretches of words that pull the same way, each word with a share worth naming. */
function findStretches(shares: Float64Array): Stretch[] {
  const stretches: Stretch[] = [];
  shares.forEach((points, at) => {
    if (Math.abs(points) < LEAST_POINTS) return;
    const last = stretches.at(-1);
    if (
      last !== undefined &&
      Math.sign(last.points) === Math.sign(points) &&
      at - last.to <= LARGEST_GAP &&
      at + 1 - last.from <= LONGEST_PHRASE
    ) {
      last.to = at + 1;
      last.points += points;
    } else {
      stretches.push({ from: at, to: at + 1, points });
    }
  });
  return stretches;
}

/** Adds each small share to the stretch that is nearest, so that nothing of the sum is lost. */
function addSmallShares(stretches: readonly Stretch[], shares: Float64Array): void {
  let next = 0;
  shares.forEach((points, at) => {
    while (next < stretches.length && at >= (stretches[next]?.to ?? 0)) next += 1;
    const after = stretches[next];
    const inside = after !== undefined && at >= after.from;
    if (inside) {
      if (Math.abs(points) < LEAST_POINTS) after.points += points;
      return;
    }
    const before = stretches[next - 1];
    const nearer =
      before === undefined || (after !== undefined && after.from - at < at + 1 - before.to)
        ? after
        : before;
    if (nearer) nearer.points += points;
  });
}

/** The phrase found in a stretch that says most of how it came about. */
function leading(stretch: Stretch, found: readonly Contribution[]): Contribution | undefined {
  const rank = (c: Contribution) => Number(c.rule !== 'phrase') * 1e6 + Math.abs(c.points);
  return found
    .filter((c) => c.from < stretch.to && c.to > stretch.from && c.points * stretch.points > 0)
    .reduce<Contribution | undefined>(
      (best, c) => (best === undefined || rank(c) > rank(best) ? c : best),
      undefined,
    );
}

/**
 * Joins what the phrases and the network's shares add at each word into contributions of readable
 * length. Their points add up to the points of all phrases and all shares together; there are
 * none where no word has a share worth naming.
 */
export function shareOut(found: readonly Contribution[], network: Float32Array): Contribution[] {
  const shares = Float64Array.from(network);
  for (const { from, to, points } of found) {
    for (let at = from; at < to; at++) shares[at] = (shares[at] ?? 0) + points / (to - from);
  }
  const stretches = findStretches(shares);
  addSmallShares(stretches, shares);
  let first = 0;
  return stretches.map((stretch) => {
    while (first < found.length && (found[first]?.to ?? 0) <= stretch.from) first += 1;
    const phrase = leading(stretch, found.slice(first, first + LONGEST_PHRASE + 1));
    return {
      ...stretch,
      rule: phrase?.rule ?? 'context',
      ...(phrase?.trigger && { trigger: phrase.trigger }),
      phrase: phrase?.phrase ?? -1,
    };
  });
}
