import type { Model, ScopeRule } from '@/core/scoring/model';
import { createPhraseTrie, type PhraseMatch } from '@/core/scoring/phrase-trie';
import { createSaidAgain } from '@/core/scoring/said-again';
import type { Rule } from '@/core/segment';
import type { SpokenWord } from '@/core/scoring/spoken-words';

/** What one stretch of words adds to a sum of points. */
export interface Contribution {
  /** First word and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly points: number;
  readonly rule: Rule;
  /** Index of the first word of the cue that set the rule off, and how many words it has. */
  readonly trigger?: { readonly from: number; readonly to: number };
  /** Index of the phrase in the model's order. */
  readonly phrase: number;
}

/** A scope that is open at the word being read. */
interface OpenScope {
  readonly until: number;
  readonly from: number;
  readonly to: number;
}

type Scopes = (OpenScope | undefined)[];

interface Cue {
  /** Index of the rule, or -1 for a stop and -2 for an exception, which open nothing. */
  readonly rule: number;
}

const STOP = -1;
const EXCEPTION = -2;

/** The part of a model that reading phrases takes. */
export type PhraseModel = Pick<Model, 'phrases' | 'rules' | 'stops'>;

function cueList(model: PhraseModel): { texts: string[]; cues: Cue[] } {
  const texts: string[] = [];
  const cues: Cue[] = [];
  const add = (list: readonly string[], rule: number) => {
    for (const text of list) {
      texts.push(text);
      cues.push({ rule });
    }
  };
  model.rules.forEach((rule, i) => {
    add(rule.cues, i);
    add(rule.except, EXCEPTION);
  });
  add(model.stops, STOP);
  return { texts, cues };
}

/** Product of the factors of all open scopes; the rule named is the one that changes most. */
function applyScopes(
  rules: readonly ScopeRule[],
  open: readonly (OpenScope | undefined)[],
  at: number,
): { factor: number; rule: Rule; scope?: OpenScope } {
  let factor = 1;
  let change = 0;
  let named: { rule: Rule; scope: OpenScope } | undefined;
  for (let i = 0; i < rules.length; i++) {
    const scope = open[i];
    const rule = rules[i];
    if (scope === undefined || rule === undefined || at >= scope.until) continue;
    factor *= rule.factor;
    if (Math.abs(rule.factor - 1) > change) {
      change = Math.abs(rule.factor - 1);
      named = { rule: rule.rule, scope };
    }
  }
  return { factor, rule: 'phrase', ...named };
}

/**
 * Makes the reader of phrases: longest match first, left to right, no word used twice, each
 * phrase's points changed by the scopes it stands in and by how often it was said before. One
 * pass over the words.
 */
export function createPhraseReader(
  model: PhraseModel,
): (words: readonly SpokenWord[]) => Contribution[] {
  const texts = [...model.phrases.keys()];
  const points = [...model.phrases.values()];
  const phraseTrie = createPhraseTrie(texts);
  const { texts: cueTexts, cues } = cueList(model);
  const cueTrie = createPhraseTrie(cueTexts);

  /** `left` is what earlier times in the same text have left of the phrase's points. */
  function toContribution(
    match: PhraseMatch,
    at: number,
    { open, left }: { open: Scopes; left: number },
  ): Contribution {
    const { factor, rule, scope } = applyScopes(model.rules, open, at);
    return {
      from: at,
      to: at + match.length,
      points: (points[match.phrase] ?? 0) * factor * left,
      rule: rule === 'phrase' && left < 1 ? 'repeated' : rule,
      ...(scope && { trigger: { from: scope.from, to: scope.to } }),
      phrase: match.phrase,
    };
  }

  function openScope(match: PhraseMatch, at: number, open: Scopes): void {
    const index = cues[match.phrase]?.rule ?? EXCEPTION;
    const to = at + match.length;
    if (index === STOP) open.fill(undefined);
    const rule = model.rules[index];
    if (rule) open[index] = { until: to + rule.reach, from: at, to };
  }

  return (words) => {
    const found: Contribution[] = [];
    const open: Scopes = model.rules.map(() => undefined);
    const saidAgain = createSaidAgain();
    for (let at = 0; at < words.length;) {
      const phrase = phraseTrie.longestAt(words, at);
      const cue = cueTrie.longestAt(words, at);
      if (phrase !== undefined && phrase.length >= (cue?.length ?? 0)) {
        found.push(toContribution(phrase, at, { open, left: saidAgain(phrase.phrase) }));
      }
      // A cue that is a phrase as well, such as "never", does both.
      if (cue !== undefined && cue.length >= (phrase?.length ?? 0)) openScope(cue, at, open);
      at += Math.max(phrase?.length ?? 0, cue?.length ?? 0, 1);
    }
    return found;
  };
}
