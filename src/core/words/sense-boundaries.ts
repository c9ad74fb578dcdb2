import { bareWord } from '@/core/words/bare-word';
import { fillerWords } from '@/core/words/filler-words';
import { sentenceOdds, type SentenceFigures } from '@/core/words/sentence-odds';

/** What a stretch of talk must not end with: the next word belongs to it. */
const LEANS_FORWARD = new Set(
  `a an the of to in on at by for with from as into onto about than or and but nor if that which who
  whose whom when where while because since unless until although though whether so then like my your
  our their its his her this these those every each some any no not i we you they he she it i'm you're
  we're they're he's she's it's that's there's what's who's i'd you'd we'd they'd i've you've we've
  they've i'll you'll we'll they'll it'll is are was were be been being am has have had do does did
  can could would should will may might must very really quite more most less too just even also only
  don't doesn't didn't isn't aren't wasn't won't can't couldn't wouldn't shouldn't got get gets getting
  between through over under against without within towards toward during kind sort lot bunch couple
  want wants need needs try tries trying going gonna let lets make makes making there here's how what
  why such much many either actually basically maybe perhaps probably i-- um uh think guess mean say said`.split(
    /\s+/,
  ),
);

/** Whether a bare word calls for the next one, such as "the", "of" or "really". */
export const leansForward = (bare: string): boolean => LEANS_FORWARD.has(bare);

/** Whether a word hangs without the next; "it" and "you" before "and" or "so" are objects. */
function leansInto(before: string, after: string): boolean {
  if ((before === 'it' || before === 'you') && CONNECTORS.has(after)) return false;
  return LEANS_FORWARD.has(before);
}

/** Words that open a clause when talk has no punctuation: what follows makes sense by itself. */
const CONNECTORS = new Set(
  'and but so because or although though whereas however then which yeah okay right well'.split(
    ' ',
  ),
);
const DETERMINERS = new Set(
  'the a an my your our their his her its this these those some any every no most'.split(' '),
);
const CONDITIONS = new Set('if when while once unless until whenever'.split(' '));
const SUBJECTS = new Set(
  `i i'm i've i'd i'll we we're we've we'd we'll you you're you've you'd they they're they've they'd he
  she it's that's there's there what's this people everyone nobody`.split(/\s+/),
);
/** After these a subject does not begin a clause of its own. */
const GOVERNS_SUBJECT = new Set(
  `that if when what how why where which who whether because while although though unless until since
  than as like think thought thinks guess believe say said says know known knew suppose feel hope mean
  assume see imagine worry sure do does did don't can could would should will is are was were have has
  had may might must of to in on at by for with from about into the a an and but so or then where's
  stuff things way ways thing time reason reasons all everything something anything whatever hey even
  well yeah okay right now just maybe perhaps probably actually basically also`.split(/\s+/),
);

/** Said by the listener in between, or to take over: sense ends before and begins after. */
const INTERJECTIONS = new Set('yeah yep yes okay ok nah nope mm-hmm mhm huh'.split(' '));

/** Whether a bare word is one that the other voice throws in, such as "yeah". */
export const isInterjection = (bare: string): boolean => INTERJECTIONS.has(bare);

/** Words that carry on the phrase before them: no quote begins with one or ends before one. */
const CARRIES_ON = new Set(
  `of to than that which who whom whose is are was were be been being am has have had for in on at by
  with from into onto as about around against between through or will would can could should may might
  must much more less enough there ever else itself themselves yourself too though either together`.split(
    /\s+/,
  ),
);

/** Adjectives, by the look of them, and some that hardly ever stand alone. */
const QUALITY =
  /(?:[^v]al|ic|ive|ous|ary|ful|able|ible)$|^(?:real|whole|same|own|new|certain|other|another|particular|specific|various|several|few|big|good|large|small|main|only|whole|single|key|fairly|extremely|arbitrarily|completely|incredibly)$/;

/** How much of the words end a sentence where a text has punctuation at all: one in 60. */
const PUNCTUATED_FROM = 1 / 60;

function markAfter(word: string): number {
  if (/[.?!…]["'”’)\]]*$/.test(word)) return 1;
  if (/[;:—]["'”’)\]]*$/.test(word) || word.endsWith('--')) return 0.6;
  return /,["'”’)\]]*$/.test(word) ? 0.35 : 0;
}

/** How well a clause begins between two words of talk without punctuation, from 0 to about 0.6. */
function clauseStart(before: string, after: string, afterNext: string): number {
  if (CONNECTORS.has(after) && !leansInto(before, after)) {
    const opens = [SUBJECTS, CONNECTORS, DETERMINERS].some((words) => words.has(afterNext));
    return opens ? 0.6 : 0.35;
  }
  if (CONNECTORS.has(before) && SUBJECTS.has(after)) return 0.5;
  if (CONNECTORS.has(before) && DETERMINERS.has(after)) return 0.45;
  if (CONDITIONS.has(after) && !GOVERNS_SUBJECT.has(before) && !SUBJECTS.has(before)) return 0.45;
  if (before === 'that' && SUBJECTS.has(after) && after !== before) return 0.3;
  if (SUBJECTS.has(after) && !GOVERNS_SUBJECT.has(before) && !SUBJECTS.has(before)) return 0.45;
  return 0;
}

/** How well a quote can begin or end at each place between words; at -3 it must not. */
export interface SenseBoundaries {
  readonly begins: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Where nothing speaks for a boundary. A quote that begins there reads worse than one that ends, and
 * where there's punctuation, its silence tells.
 */
const NOWHERE = {
  plain: { begins: -1, ends: -0.6 },
  punctuated: { begins: -1.6, ends: -1.5 },
};
/** Where a phrase would be torn. */
export const TORN = -3;

/**
 * Odds of a sentence's end as the worth of a boundary: full where at least eight in ten are one,
 * nothing where one in three is, and less than nothing where talk runs on. Chosen by how many
 * quotes of transcripts without their punctuation begin and end with a sentence.
 */
const FULL_FROM = 1.5;
const NONE_AT = -0.5;
/** From here up what the words look like is no objection to a boundary. */
const TRUSTED_FROM = -1;

/** For each place between words the odds that a sentence ends there; beside a filler on either side. */
function oddsAround(
  words: readonly string[],
  bare: readonly string[],
  figures: SentenceFigures,
): number[] {
  const idle = fillerWords(words);
  const spoken = bare.filter((_, i) => idle[i] !== true);
  const odds = sentenceOdds(spoken, figures);
  let at = 0;
  return [
    odds[0] ?? 0,
    ...bare.map((_, i) => {
      if (idle[i] !== true) at++;
      return odds[at] ?? 0;
    }),
  ];
}

/**
 * Takes the words of a segment, and how sentences end in ordinary talk; gives, for each place from 0
 * (before the first) to the count of words (after the last), how well a quote begins and ends there:
 * 1 at the end of a sentence, -3 where a phrase would be torn. Where there's no punctuation, the
 * figures stand in for it; without figures, clause openers, interjections and pauses ("um").
 */
export function senseBoundaries(
  words: readonly string[],
  figures?: SentenceFigures,
): SenseBoundaries {
  const bare = words.map(bareWord);
  const sentenceEnds = words.filter((word) => markAfter(word) === 1).length;
  const punctuated = sentenceEnds >= Math.max(1, words.length * PUNCTUATED_FROM);
  const nowhere = punctuated ? NOWHERE.punctuated : NOWHERE.plain;
  const odds = punctuated || figures === undefined ? undefined : oddsAround(words, bare, figures);
  const begins: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i <= words.length; i++) {
    const before = bare[i - 1];
    const after = bare[i];
    const told = odds?.[i];
    const worth =
      told === undefined
        ? boundaryAt(words, bare, i, punctuated)
        : Math.min(1, (told - NONE_AT) / (FULL_FROM - NONE_AT));
    const ended = markAfter(words[i - 1] ?? '') === 1 || (told ?? TRUSTED_FROM) > TRUSTED_FROM;
    const hangs = !ended && leansInto(before ?? '', after ?? '');
    const goesOn = !ended && after !== undefined && CARRIES_ON.has(after);
    // Before "the" a verb still waits for its object, as a rule, and an adjective for its noun.
    const waits = DETERMINERS.has(after ?? '') || QUALITY.test(before ?? '');
    const cutOff = hangs || (worth <= 0 && (waits || goesOn));
    // After "and" or "so" a quote may begin, but not end.
    const torn = goesOn || (hangs && !CONNECTORS.has(before ?? ''));
    begins.push(torn ? TORN : worth || nowhere.begins);
    ends.push(cutOff ? TORN : (worth || nowhere.ends) - (goesOn ? 0.5 : 0));
  }
  return { begins, ends };
}

function boundaryAt(
  words: readonly string[],
  bare: readonly string[],
  i: number,
  punctuated: boolean,
): number {
  // Segments begin and end where the talk offers a boundary anyway.
  if (i === 0 || i === words.length) return punctuated ? 0.8 : 0.4;
  const before = bare[i - 1] ?? '';
  const after = bare[i] ?? '';
  const mark = markAfter(words[i - 1] ?? '');
  if (mark === 1) return 1;
  const said = INTERJECTIONS.has(before) || INTERJECTIONS.has(after) ? 0.6 : 0;
  const clause = Math.max(said, clauseStart(before, after, bare[i + 1] ?? ''));
  if (punctuated) return Math.max(mark, clause / 3);
  const pause = before === 'um' || before === 'uh' ? 0.2 : 0;
  return Math.max(mark, clause) + pause;
}
