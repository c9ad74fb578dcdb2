import type { Contribution } from '@/core/scoring/read-phrases';
import type { Reason } from '@/core/segment';
import type { HeardWords } from '@/core/scoring/vocabulary';
import { wholeParts } from '@/core/scoring/whole-parts';

/** Words that may lie between two contributions that are shown as one phrase. */
const LARGEST_GAP = 1;
/** A shown phrase has at most this many words, so that a person takes it in at a glance. */
const LONGEST_PHRASE = 9;

const SPACE = 0x20;

interface Run {
  readonly from: number;
  to: number;
  points: number;
  /** The contribution that gave the run its rule: its largest with a rule other than `phrase`. */
  leading: Contribution;
}

const isPlain = ({ rule }: Contribution): boolean => rule === 'phrase' || rule === 'context';

function leads(contribution: Contribution, over: Contribution): boolean {
  const rank = Number(isPlain(over)) - Number(isPlain(contribution));
  return rank > 0 || (rank === 0 && Math.abs(contribution.points) > Math.abs(over.points));
}

/** Joins contributions that stand together and pull the same way. */
function toRuns(contributions: readonly Contribution[]): Run[] {
  const runs: Run[] = [];
  for (const contribution of contributions) {
    if (contribution.points === 0) continue;
    const last = runs.at(-1);
    if (
      last !== undefined &&
      // An own word is named by itself.
      last.leading.rule !== 'own word' &&
      contribution.rule !== 'own word' &&
      Math.sign(last.points) === Math.sign(contribution.points) &&
      contribution.from - last.to <= LARGEST_GAP &&
      contribution.to - last.from <= LONGEST_PHRASE
    ) {
      last.to = Math.max(last.to, contribution.to);
      last.points += contribution.points;
      if (leads(contribution, last.leading)) last.leading = contribution;
    } else {
      const { from, to, points } = contribution;
      runs.push({ from, to, points, leading: contribution });
    }
  }
  return runs;
}

/** The words from `from` to before `to` as they stand in the text, on one line. */
function quote(text: string, places: Int32Array, from: number, to: number): string {
  const start = places[2 * from] ?? 0;
  const words = text.slice(start, places[2 * to - 1] ?? start);
  for (let at = from + 1; at < to; at++) {
    const gap = places[2 * at - 1] ?? 0;
    if (places[2 * at] !== gap + 1 || text.charCodeAt(gap) !== SPACE) {
      return words.replace(/\s+/g, ' ');
    }
  }
  return words;
}

/**
 * The contributions as readable phrases with whole weights that add up to `score` exactly,
 * largest first. `scale` turns points into points on the axis. Phrases that come to 0 are left out.
 */
export function toReasons(
  contributions: readonly Contribution[],
  from: {
    text: string;
    words: Pick<HeardWords, 'places'>;
    scale: number;
    score: number;
  },
): Reason[] {
  const { text, scale, score } = from;
  const { places } = from.words;
  const runs = toRuns(contributions);
  const weights = wholeParts(
    runs.map(({ points }) => points * scale),
    score,
  );
  const reasons: Reason[] = [];
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i];
    const weight = weights[i] ?? 0;
    if (run === undefined || weight === 0) continue;
    const { rule, trigger } = run.leading;
    const said = quote(text, places, run.from, run.to);
    reasons.push(
      trigger === undefined
        ? { text: said, weight, rule }
        : { text: said, weight, rule, trigger: quote(text, places, trigger.from, trigger.to) },
    );
  }
  return reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
