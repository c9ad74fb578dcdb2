import { LONGEST_WORDING } from '@/core/scoring/read-wordings';
import { spokenWords } from '@/core/scoring/spoken-words';
import type { LabelledPassage } from './labelled-passage.ts';
import { markSpans } from './mark-spans.ts';

/** Wordings heard less often are left out, and of the rest all but the weightiest. */
const FEWEST_HEARD = 2;
const MOST_WORDINGS = 20_000;
/** A wording is taken to have been heard this many times more, pushing nowhere. */
const HEARD_BEFORE = 3;
/** Pushes beyond this count as this, so that a few strong sentences don't decide. */
const STRONGEST_PUSH = 40;

interface Heard {
  times: number;
  /** Sum over the times that it lay inside a reader's span: side times root of the push. */
  pull: number;
}

/**
 * Points of runs of one to three words, from the spans that readers marked: the mean pull of a run
 * over all the times it is heard, inside a span (its side times the root of the sentence's push,
 * in tens) or outside one (nothing), held towards nothing for runs heard rarely.
 */
export function fitWordings(passages: readonly LabelledPassage[]): Map<string, number> {
  const runs = new Map<string, Heard>();
  for (const [text, push, spans = []] of passages.flatMap((p) => p.sentences)) {
    const words = spokenWords(text).map(({ word }) => word);
    const sides = markSpans(words, push, spans);
    const strength = Math.sqrt(Math.min(STRONGEST_PUSH, Math.abs(push)) / 10);
    for (let at = 0; at < words.length; at++) {
      for (let end = at + 1; end <= Math.min(words.length, at + LONGEST_WORDING); end++) {
        const run = words.slice(at, end).join(' ');
        const heard = runs.get(run) ?? { times: 0, pull: 0 };
        heard.times += 1;
        if (sides.slice(at, end).every((side) => side !== 0)) {
          heard.pull += (sides[at] ?? 0) * strength;
        }
        runs.set(run, heard);
      }
    }
  }
  return new Map(
    [...runs]
      .filter(([, { times, pull }]) => times >= FEWEST_HEARD && pull !== 0)
      .map(([run, { times, pull }]) => ({ run, times, points: pull / (times + HEARD_BEFORE) }))
      .sort(
        (a, b) =>
          Math.abs(b.points) * b.times - Math.abs(a.points) * a.times || (a.run < b.run ? -1 : 1),
      )
      .slice(0, MOST_WORDINGS)
      .map(({ run, points }) => [run, points]),
  );
}
