import type { Contribution } from '@/core/scoring/read-phrases';
import type { Reason } from '@/core/segment';
import type { SpokenWord } from '@/core/scoring/spoken-words';
import { wholeParts } from '@/core/scoring/whole-parts';

/** Words that may lie between two contributions that are shown as one phrase. */
const LARGEST_GAP = 1;
/** A shown phrase has at most this many words, so that a person takes it in at a glance. */
const LONGEST_PHRASE = 9;

interface Run {
  readonly from: number;
  to: number;
  points: number;
  /** The contribution that gave the run its rule: its largest with a rule other than `phrase`. */
  leading: Contribution;
}

function leads(contribution: Contribution, over: Contribution): boolean {
  const plain = (c: Contribution) => (c.rule === 'phrase' || c.rule === 'context' ? 1 : 0);
  const rank = plain(over) - plain(contribution);
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
function quote(text: string, words: readonly SpokenWord[], from: number, to: number): string {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/**
 * The contributions as readable phrases with whole weights that add up to `score` exactly,
 * largest first. `scale` turns points into points on the axis. Phrases that come to 0 are left out.
 */
export function toReasons(
  contributions: readonly Contribution[],
  from: { text: string; words: readonly SpokenWord[]; scale: number; score: number },
): Reason[] {
  const { text, words, scale, score } = from;
  const runs = toRuns(contributions);
  const weights = wholeParts(
    runs.map((run) => run.points * scale),
    score,
  );
  return runs
    .map((run, i): Reason => {
      const { rule, trigger } = run.leading;
      return {
        text: quote(text, words, run.from, run.to),
        weight: weights[i] ?? 0,
        rule,
        ...(trigger && { trigger: quote(text, words, trigger.from, trigger.to) }),
      };
    })
    .filter((reason) => reason.weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
