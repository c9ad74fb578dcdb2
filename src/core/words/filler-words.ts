import { bareWord } from '@/core/words/bare-word';

const ALWAYS = new Set('um umm uh uhm uhh er erm ah hmm mm mhm mmhmm mm-hmm uh-huh'.split(' '));

/** Repeated on purpose: "very very", "had had", "that that". */
const REPEATABLE = new Set(
  'very really much many more that had no far so long bla blah'.split(' '),
);

/** Before "you know" these make it a real clause: "do you know", "if you know". */
const REAL_YOU_KNOW = new Set(
  "do did if as that how what when once all because until don't didn't would".split(' '),
);
/** After "you know" these belong to it: "you know what", "you know how". */
const TAKEN_BY_KNOW = new Set(
  'what how why who which where whether about it him her them exactly if something nothing'.split(
    ' ',
  ),
);
/** Words before a "like" that can only be a filler. */
const LIKE_IS_IDLE_AFTER = new Set(
  "um uh like and but so just or i because is it's was".split(' '),
);
const LIKE_IS_IDLE_BEFORE = new Set(
  "um uh like you i i'm we it's they he she there's if maybe okay oh really actually".split(' '),
);

const isMark = (word: string) => /^[[(].*[\])]$/.test(word) || !/[\p{L}\p{N}]/u.test(word);
const pauses = (word: string | undefined) =>
  word === undefined || /[,.?!;:…—-]["'”’)]*$/.test(word);

/** Whether "you know" at `i` is only a pause. */
function idleYouKnow(bare: readonly string[], words: readonly string[], i: number): boolean {
  if (bare[i] !== 'you' || bare[i + 1] !== 'know') return false;
  if (pauses(words[i - 1]) && pauses(words[i + 1])) return true;
  return !REAL_YOU_KNOW.has(bare[i - 1] ?? '') && !TAKEN_BY_KNOW.has(bare[i + 2] ?? 'what');
}

/** Whether "like" at `i` is only a pause: between commas, or where no comparison can stand. */
function idleLike(bare: readonly string[], words: readonly string[], i: number): boolean {
  if (bare[i] !== 'like') return false;
  if (i > 0 && pauses(words[i - 1]) && pauses(words[i])) return true;
  return LIKE_IS_IDLE_AFTER.has(bare[i - 1] ?? '') && LIKE_IS_IDLE_BEFORE.has(bare[i + 1] ?? '');
}

/** Whether the word is said again at once: "the the"; the second is kept. */
function saidAgain(bare: readonly string[], i: number): boolean {
  const own = bare[i] ?? '';
  if (own === '' || REPEATABLE.has(own)) return false;
  if (own === bare[i + 1]) return true;
  // "I think I think", "it's a it's a"
  return bare[i + 1] !== undefined && own === bare[i + 2] && bare[i + 1] === bare[i + 3];
}

/**
 * Takes the words of a stretch of talk and says of each whether a clean quote leaves it out: sound
 * marks, "um", an idle "you know" or "like", and words that are said again at once.
 */
export function fillerWords(words: readonly string[]): boolean[] {
  const bare = words.map(bareWord);
  const out = words.map((word, i) => isMark(word) || ALWAYS.has(bare[i] ?? ''));
  words.forEach((_, i) => {
    if (out[i]) return;
    if (idleYouKnow(bare, words, i)) {
      out[i] = true;
      out[i + 1] = true;
    } else if (idleLike(bare, words, i)) out[i] = true;
  });
  // Repetitions are looked for in what is left: "the um the" says the same as "the the".
  const left = words.map((_, i) => i).filter((i) => out[i] !== true);
  const leftBare = left.map((i) => bare[i] ?? '');
  for (let k = 0; k < left.length; k++) {
    if (!saidAgain(leftBare, k)) continue;
    out[left[k] ?? 0] = true;
    if (leftBare[k] !== leftBare[k + 1]) {
      out[left[k + 1] ?? 0] = true;
      k++;
    }
  }
  return out;
}
