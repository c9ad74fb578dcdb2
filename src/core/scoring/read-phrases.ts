import type { Model } from '@/core/scoring/model';
import { createPhraseTrie } from '@/core/scoring/phrase-trie';
import { createSaidAgain } from '@/core/scoring/said-again';
import type { Rule } from '@/core/segment';
import type { SpokenWord } from '@/core/scoring/spoken-words';
import { createVocabulary, type HeardWords, type Vocabulary } from '@/core/scoring/vocabulary';

/** What one stretch of words adds to a sum of points. */
export interface Contribution {
  /** First word and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly points: number;
  readonly rule: Rule;
  /** Index of the first word of the cue that set the rule off, and how many words it has. */
  readonly trigger?: { readonly from: number; readonly to: number } | undefined;
  /** Index of the phrase in the model's order. */
  readonly phrase: number;
}

/** What a cue does, by the index of its rule, or one of these. */
const STOP = -1;
const EXCEPTION = -2;
/** A text that is no phrase, or no cue. */
const NEITHER = -3;

/** The part of a model that reading phrases takes. */
export type PhraseModel = Pick<Model, 'phrases' | 'rules' | 'stops'>;

/** Every word that phrases and cues are made of, some of them many times. */
export function phraseModelWords(model: PhraseModel): string[] {
  const cues = model.rules.flatMap((rule) => [...rule.cues, ...rule.except]);
  return [...model.phrases.keys(), ...cues, ...model.stops].flatMap((text) => text.split(' '));
}

/** Phrases and cues in one list of texts, and what each text is: a phrase, a cue, or both. */
function roles(model: PhraseModel): { texts: string[]; phraseOf: Int32Array; cueOf: Int32Array } {
  const phrases = [...model.phrases.keys()];
  const phraseOf = new Map(phrases.map((text, phrase) => [text, phrase]));
  const cueOf = new Map<string, number>();
  const add = (list: readonly string[], does: number) => {
    for (const text of list) cueOf.set(text, does);
  };
  model.rules.forEach((rule, i) => {
    add(rule.cues, i);
    add(rule.except, EXCEPTION);
  });
  add(model.stops, STOP);
  const texts = [...new Set([...phrases, ...cueOf.keys()])];
  return {
    texts,
    phraseOf: Int32Array.from(texts, (text) => phraseOf.get(text) ?? NEITHER),
    cueOf: Int32Array.from(texts, (text) => cueOf.get(text) ?? NEITHER),
  };
}

/** The scopes of all rules: where each ends, and the words of the cue that opened it. */
interface Scopes {
  readonly until: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * Makes the reader of phrases: longest match first, left to right, no word used twice, each
 * phrase's points changed by the scopes it stands in and by how often it was said before. One
 * pass over the words, which are numbered by `vocabulary`.
 */
export function createHeardPhraseReader(
  model: PhraseModel,
  vocabulary: Vocabulary,
): (words: Pick<HeardWords, 'ids' | 'count'>) => Contribution[] {
  const { rules } = model;
  const points = Float64Array.from(model.phrases.values());
  const factors = Float64Array.from(rules, ({ factor }) => factor);
  const { texts, phraseOf, cueOf } = roles(model);
  const trie = createPhraseTrie(texts, vocabulary);
  const saidAgain = createSaidAgain(points.length);
  const scopes: Scopes = {
    until: new Int32Array(rules.length),
    from: new Int32Array(rules.length),
    to: new Int32Array(rules.length),
  };

  /** All open scopes multiply; the rule named is the one that changes most. */
  function toContribution(phrase: number, from: number, to: number): Contribution {
    const left = saidAgain.next(phrase);
    let factor = 1;
    let change = 0;
    let named = -1;
    for (let i = 0; i < factors.length; i++) {
      if (from >= (scopes.until[i] ?? 0)) continue;
      const own = factors[i] ?? 1;
      factor *= own;
      if (Math.abs(own - 1) <= change) continue;
      change = Math.abs(own - 1);
      named = i;
    }
    const worth = (points[phrase] ?? 0) * factor * left;
    const rule = named < 0 ? undefined : rules[named]?.rule;
    if (rule === undefined) {
      const plain = left < 1 ? 'repeated' : 'phrase';
      return { from, to, points: worth, rule: plain, trigger: undefined, phrase };
    }
    const trigger = { from: scopes.from[named] ?? 0, to: scopes.to[named] ?? 0 };
    return { from, to, points: worth, rule, trigger, phrase };
  }

  function heedCue(cue: number, from: number, to: number): void {
    if (cue === STOP) scopes.until.fill(0);
    if (cue < 0) return;
    scopes.until[cue] = to + (rules[cue]?.reach ?? 0);
    scopes.from[cue] = from;
    scopes.to[cue] = to;
  }

  return ({ ids, count }) => {
    const found: Contribution[] = [];
    scopes.until.fill(0);
    saidAgain.begin();
    for (let at = 0; at < count;) {
      const text = trie.longestAt(ids, count, at);
      if (text < 0) {
        at += 1;
        continue;
      }
      const from = at;
      at += trie.lengthOf(text);
      // A cue that is a phrase as well, such as "never", does both.
      const phrase = phraseOf[text] ?? NEITHER;
      if (phrase >= 0) found.push(toContribution(phrase, from, at));
      heedCue(cueOf[text] ?? NEITHER, from, at);
    }
    return found;
  };
}

/** The same for words that aren't numbered yet. */
export function createPhraseReader(
  model: PhraseModel,
): (words: readonly SpokenWord[]) => Contribution[] {
  const vocabulary = createVocabulary(phraseModelWords(model));
  const read = createHeardPhraseReader(model, vocabulary);
  return (words) => {
    const ids = Int32Array.from(words, ({ word }) => vocabulary.idOf(word));
    return read({ ids, count: words.length });
  };
}
