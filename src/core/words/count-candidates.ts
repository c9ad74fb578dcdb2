import { bareWord } from '@/core/words/bare-word';
import { fillerWords } from '@/core/words/filler-words';
import { singular } from '@/core/words/singular';
import { isStopWord } from '@/core/words/stop-words';

/** What is counted of a candidate while the talk is walked through. */
export interface Candidate {
  uses: number;
  /** Uses in which it stands as a noun does: after an article, a preposition, at a phrase's end. */
  asNoun: number;
  /** Uses in which it stands as a verb does: after "to", "I", "will"; before "the", "it". */
  asVerb: number;
  /** Uses before another word with a subject. */
  asModifier: number;
  /** Uses at the end of "is …", "very …", as adjectives stand. */
  asQuality: number;
  readonly forms: Map<string, number>;
  readonly segments: Set<number>;
}

/** Words of a candidate at most. */
const LONGEST = 3;
const BEFORE_NOUN = new Set(
  `a an the this that these those my your our their its his her of in on for with from by about some
  any no each every more less most many few various different certain such same other into between
  and or like as good bad new whole`.split(/\s+/),
);
const BEFORE_VERB = new Set(
  `to i you we they he she it can could will would should might may must don't doesn't didn't won't
  can't i'll we'll you'll they'll let's just not never really who people actually also always`.split(
    /\s+/,
  ),
);
const AFTER_VERB = new Set(
  'the a an it them us me him her you that this these those my your our their its how what'.split(
    ' ',
  ),
);

const BEFORE_QUALITY = new Set(
  `is are was were be been being isn't aren't wasn't it's that's they're very so more most less too
  pretty really quite how equally completely extremely somewhat fully feel feels seem seems`.split(
    /\s+/,
  ),
);

const keyOf = (bare: readonly string[]) =>
  [...bare.slice(0, -1), singular(bare.at(-1) ?? '')].join(' ');

const breaksAfter = (word: string) => /[.?!,;:…—)\]]["'”’]*$/.test(word) || word.endsWith('--');

/** Cleans a segment's words of fillers and marks those that name a subject. */
function passageOf(text: string, segment: number, skip: ReadonlySet<string>): Passage {
  const raw = text.split(' ');
  const idle = fillerWords(raw);
  const words = raw.filter((_, i) => idle[i] !== true);
  const bare = words.map(bareWord);
  const open = bare.map((word) => !isStopWord(word) && !skip.has(word));
  return { words, bare, open, segment };
}

/** Bare words in the singular that are said often enough to make a phrase. */
function frequentWords(passages: readonly Passage[], least: number): Set<string> {
  const uses = new Map<string, number>();
  for (const word of passages.flatMap(({ bare }) => bare)) {
    const key = singular(word);
    uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  return new Set([...uses].filter(([, count]) => count >= least).map(([word]) => word));
}

/** Counts all runs of one to three words with a subject, within sentences. */
function countIn(passages: readonly Passage[], least: number): Map<string, Candidate> {
  const counts = new Map<string, Candidate>();
  const frequent = frequentWords(passages, least);
  for (const passage of passages) {
    const { words, bare, open } = passage;
    const counted = bare.map((word, i) => open[i] === true && frequent.has(singular(word)));
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= Math.min(words.length, from + LONGEST); to++) {
        if (counted[to - 1] !== true) break;
        note(counts, passage, from, to);
        if (breaksAfter(words[to - 1] ?? '')) break;
      }
    }
  }
  return counts;
}

interface Passage {
  readonly words: readonly string[];
  readonly bare: readonly string[];
  readonly open: readonly boolean[];
  readonly segment: number;
}

function note(counts: Map<string, Candidate>, passage: Passage, from: number, to: number): void {
  const { words, bare, open, segment } = passage;
  const key = keyOf(bare.slice(from, to));
  let count = counts.get(key);
  if (count === undefined) {
    count = {
      uses: 0,
      asNoun: 0,
      asVerb: 0,
      asModifier: 0,
      asQuality: 0,
      forms: new Map(),
      segments: new Set(),
    };
    counts.set(key, count);
  }
  const form = words
    .slice(from, to)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, ''))
    .join(' ');
  count.uses++;
  count.forms.set(form, (count.forms.get(form) ?? 0) + 1);
  count.segments.add(segment);
  const ended = breaksAfter(words[to - 1] ?? '');
  const before = bare[from - 1] ?? '';
  const after = ended ? '' : (bare[to] ?? '');
  if (!ended && open[to] === true) count.asModifier++;
  // "the model learns to …": a verb may end what looks like two nouns.
  else if (to - from > 1 && after === 'to' && bare[to - 1]?.endsWith('s') === true) count.asVerb++;
  else if (BEFORE_VERB.has(before) || AFTER_VERB.has(after)) count.asVerb++;
  else if (BEFORE_QUALITY.has(before)) count.asQuality++;
  else if (BEFORE_NOUN.has(before) || open[from - 1] === true) count.asNoun++;
}

/**
 * Takes the texts of the segments, how often a phrase must be said, and words to leave out; counts
 * all runs of one to three words with a subject, by their bare words, the last in the singular.
 */
export function countCandidates(
  texts: readonly string[],
  least: number,
  skip: ReadonlySet<string>,
): Map<string, Candidate> {
  const counts = countIn(
    texts.map((text, segment) => passageOf(text, segment, skip)),
    least,
  );
  return new Map([...counts].filter(([, { uses }]) => uses >= least));
}
