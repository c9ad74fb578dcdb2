import { bareWord } from '@/core/words/bare-word';
import { countCandidates, type Candidate } from '@/core/words/count-candidates';
import { asWritten } from '@/core/words/as-written';
import { singular } from '@/core/words/singular';

/** How common words and pairs of words are in ordinary talk about AI: figures only. */
export interface KeyPhraseBackground {
  /** Conversations that were counted. */
  readonly episodes: number;
  /** By bare words: conversations that hold the term, and its uses in a million words. */
  readonly terms: ReadonlyMap<string, readonly [episodes: number, perMillion: number]>;
}

/** A phrase that an episode speaks of, with what ranks it. */
export interface KeyPhrase {
  /** As it is mostly written in the transcript. */
  readonly text: string;
  /** Its bare words, the last one in the singular: the same for "induction head" and "…heads". */
  readonly key: string;
  readonly uses: number;
  /** How much of the talk it carries; higher is better. */
  readonly weight: number;
  /** Natural logarithm of its rate here by its rate in the background; 0 without one. */
  readonly distinct: number;
}

/** Terms beyond the background's list are at most about this common, in uses per million. */
const RARE_PER_MILLION = 4;

/** A single word must stand out this far (3.3 times as usual): else "model" would be everywhere. */
const LEAST_DISTINCT_WORD = 1.2;

/** More than anything shows; ranks beyond are noise. */
const MOST_PHRASES = 40;

/** Two words say what one only hints at: "anomaly detection", "concept extrapolation". */
const PHRASE_BONUS = 2.2;

const ADVERB = /(?:(?<!anoma|fami|sup|rep|monopo|assemb|bul|al|cata)ly|wards?)$/;

/**
 * What a noun phrase may be used as, in shares of its uses. Found by reading the candidates of 57
 * transcripts: verbs ("predict"), adjectives ("loyal") and modifiers ("mechanistic") go.
 */
const MOST_AS_VERB = 0.3;
const MOST_AS_MODIFIER = { word: 0.5, phrase: 0.6 };
const MOST_AS_QUALITY = { word: 0.15, gerund: 0.4 };
const LEAST_AS_NOUN = 0.25;

/** Whether the talk uses it as a noun phrase: what it names, not what it does or how it is. */
function isNounLike(key: string, candidate: Candidate): boolean {
  const words = key.split(' ');
  const last = words.at(-1) ?? '';
  const share = (uses: number) => uses / candidate.uses;
  if (words.some((word) => ADVERB.test(word))) return false;
  if (share(candidate.asVerb) > MOST_AS_VERB) return false;
  if (words.length > 1) return share(candidate.asModifier) <= MOST_AS_MODIFIER.phrase;
  if (/(?:ed|able|ible|ful|ous|less)$/.test(last)) return false;
  const quality = last.endsWith('ing') ? MOST_AS_QUALITY.gerund : MOST_AS_QUALITY.word;
  return (
    share(candidate.asModifier) <= MOST_AS_MODIFIER.word &&
    share(candidate.asQuality) <= quality &&
    share(candidate.asNoun) >= LEAST_AS_NOUN
  );
}

/** Logarithm of the rate here by the rate in the background, held down where uses are few. */
function distinctness(
  key: string,
  count: Candidate,
  words: number,
  background: KeyPhraseBackground | undefined,
): number {
  if (background === undefined) return 0;
  const perMillion = (1e6 * count.uses) / words;
  const usual = usualRate(key, count, background);
  const prior = 1e6 / words;
  return Math.log((perMillion + prior) / (usual + prior));
}

function usualRate(key: string, count: Candidate, { terms }: KeyPhraseBackground): number {
  const known = (term: string) => terms.get(term)?.[1];
  const forms = [key, ...[...count.forms.keys()].map((form) => form.toLowerCase())];
  const own = [...new Set(forms)].map(known).filter((rate) => rate !== undefined);
  if (own.length > 0) return own.reduce((sum, rate) => sum + rate, 0);
  const parts = key.split(' ');
  if (parts.length < 3) return RARE_PER_MILLION;
  // Three words are as usual as the rarer of their two pairs, at most.
  const pairs = [parts.slice(0, 2), parts.slice(1)].map((pair) => known(pair.join(' ')));
  return Math.min(...pairs.map((rate) => rate ?? RARE_PER_MILLION)) / 2;
}

/** A plural is shown where at least this share of the uses is one: "circuits explain", not "circuit". */
const PLURAL_FROM = 0.15;

/** The usual way it's written; a capital at a sentence's start does not make a name. */
function shownForm(key: string, forms: ReadonlyMap<string, number>): string {
  const ranked = [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const all = ranked.reduce((sum, [, uses]) => sum + uses, 0);
  const plurals = ranked.filter(([form]) => bareWord(form) !== key);
  const isPlural = plurals.reduce((sum, [, uses]) => sum + uses, 0) >= PLURAL_FROM * all;
  const [most] = isPlural ? plurals : ranked;
  if (most === undefined) return '';
  const lower = ranked.find(([form]) => form === most[0].toLowerCase());
  return asWritten(lower !== undefined && lower[1] * 3 >= most[1] ? lower[0] : most[0]);
}

/** Uses of a phrase outside the longer phrases that hold it (after C-value, Frantzi et al. 2000). */
function ownUses(
  key: string,
  count: Candidate,
  longer: readonly (readonly [string, Candidate])[],
): number {
  const around = longer.filter(([other]) => ` ${other} `.includes(` ${key} `));
  if (around.length === 0) return count.uses;
  const most = Math.max(...around.map(([, other]) => other.uses));
  return count.uses - most * 0.8;
}

/**
 * Takes the texts of the segments, what ordinary talk sounds like, and words to leave out (names of
 * guests and of the show, bare); gives the phrases that the talk is about, best first. Noun-like runs
 * of one to three words, used several times in several segments; none is part of another.
 */
export function keyPhrasesOf(
  texts: readonly string[],
  background: KeyPhraseBackground | undefined,
  skip: ReadonlySet<string> = new Set(),
): KeyPhrase[] {
  const words = texts.reduce((sum, text) => sum + text.split(' ').length, 0);
  const least = words > 6000 ? 4 : words > 1200 ? 3 : 2;
  const counted = [...countCandidates(texts, least, skip)];
  const longer = counted.filter(([key]) => key.includes(' '));
  const phrases = counted
    .filter(([key, count]) => isNounLike(key, count))
    .map(([key, count]) => {
      const length = key.split(' ').length;
      const distinct = distinctness(key, count, words, background);
      const own = ownUses(key, count, longer);
      const spread = Math.sqrt(Math.min(1, count.segments.size / Math.max(1, texts.length * 0.15)));
      const lift = background === undefined ? 1 : Math.max(0, distinct);
      const weight =
        Math.max(0, own) ** 0.6 *
        (length > 1 ? PHRASE_BONUS : 1) *
        lift ** 1.5 *
        (0.5 + spread / 2);
      return { text: shownForm(key, count.forms), key, uses: count.uses, weight, distinct };
    })
    .filter(({ weight, key, distinct }) => {
      const common =
        background !== undefined && !key.includes(' ') && distinct < LEAST_DISTINCT_WORD;
      return weight > 0 && !common;
    })
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  return withoutRepeats(phrases);
}

/** A longer phrase takes a single word's place when this share of the word's uses are in it. */
const TAKES_PLACE_FROM = 0.3;

/**
 * Leaves out what repeats most words of a better phrase; a single word makes way for the first good
 * phrase that completes it ("detection" for "anomaly detection").
 */
function withoutRepeats(phrases: readonly KeyPhrase[]): KeyPhrase[] {
  const kept: KeyPhrase[] = [];
  for (const phrase of phrases) {
    const parts = phrase.key.split(' ').map(stem);
    const at = kept.findIndex((other) => repeats(parts, other.key.split(' ').map(stem)));
    const other = kept[at];
    if (other === undefined) {
      if (kept.length < MOST_PHRASES) kept.push(phrase);
    } else if (
      parts.length > 1 &&
      !other.key.includes(' ') &&
      phrase.uses >= other.uses * TAKES_PLACE_FROM
    ) {
      kept[at] = phrase;
    }
  }
  return kept.filter(({ key }, at) => {
    const parts = key.split(' ').map(stem);
    return !kept.slice(0, at).some((other) => repeats(parts, other.key.split(' ').map(stem)));
  });
}

/** Enough of a word to tell it from others: "watermark" for "watermarking" and "watermarked". */
function stem(word: string): string {
  return singular(word).replace(/(?<=.{5})(?:ing|ed|er|ation|ia|ium)$/, '');
}

function repeats(parts: readonly string[], others: readonly string[]): boolean {
  const shared = parts.filter((part) => others.includes(part)).length;
  return (
    shared >= Math.min(parts.length, others.length) ||
    shared * 2 > Math.max(parts.length, others.length)
  );
}
