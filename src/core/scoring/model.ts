import type { Lens } from '@/core/lens';
import { LENSES } from '@/core/lens';
import { toNetwork, type Network } from '@/core/scoring/network';
import { RULES, type Rule } from '@/core/segment';

/**
 * Words that change the weight of the phrases after them. A cue opens a scope of `reach` words;
 * a phrase that begins inside it has its weight multiplied by `factor` (negative: turned round).
 */
export interface ScopeRule {
  readonly rule: Rule;
  readonly factor: number;
  readonly reach: number;
  readonly cues: readonly string[];
  /** Cues that look like one of `cues` and open nothing, such as "not only". */
  readonly except: readonly string[];
}

/** Decides the lens: the one with the highest bias plus sum over the distinct words present. */
export interface LensModel {
  /** In the order of LENSES. */
  readonly bias: readonly number[];
  readonly words: ReadonlyMap<string, readonly number[]>;
}

/** What the scorer knows, read from a data file. */
export interface Model {
  /** Changes with every training run that ends in other bytes. */
  readonly version: string;
  /** Points of each phrase (words as `spokenWords` gives them, joined by spaces). */
  readonly phrases: ReadonlyMap<string, number>;
  /** Polarity of each phrase by judgement, -3 to 3, in the order of `phrases`. */
  readonly polarity: readonly number[];
  /** Points of runs of one to three words; may be empty. */
  readonly wordings: ReadonlyMap<string, number>;
  readonly rules: readonly ScopeRule[];
  /** Words that end every open scope, such as "but". */
  readonly stops: readonly string[];
  readonly mapping: Mapping;
  readonly lens: LensModel;
  /** Absent in a model of phrases alone. */
  readonly network?: Network;
}

/** Slopes, below and above 0, of the monotone function from a sum to a score; see `toScore`. */
export interface Mapping {
  readonly below: number;
  readonly above: number;
}

function fail(where: string, wanted: string): never {
  throw new Error(`The scorer's model file is damaged: ${where} is not ${wanted}.`);
}

function toRecord(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail(where, 'an object');
  }
  return value as Record<string, unknown>;
}

function toNumber(value: unknown, where: string): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : fail(where, 'a number');
}

function toText(value: unknown, where: string): string {
  return typeof value === 'string' && value !== '' ? value : fail(where, 'a text');
}

function toList<T>(value: unknown, where: string, item: (v: unknown, w: string) => T): T[] {
  if (!Array.isArray(value)) return fail(where, 'a list');
  return value.map((entry, i) => item(entry, `${where}[${i}]`));
}

function toMap<T>(
  value: unknown,
  where: string,
  item: (v: unknown, w: string) => T,
): Map<string, T> {
  const entries = Object.entries(toRecord(value, where));
  return new Map(entries.map(([key, entry]) => [key, item(entry, `${where}["${key}"]`)]));
}

function toRule(value: unknown, where: string): ScopeRule {
  const record = toRecord(value, where);
  const rule = RULES.find((name) => name === record['rule']);
  return {
    rule: rule ?? fail(`${where}.rule`, 'a known rule'),
    factor: toNumber(record['factor'], `${where}.factor`),
    reach: toNumber(record['reach'], `${where}.reach`),
    cues: toList(record['cues'], `${where}.cues`, toText),
    except: toList(record['except'], `${where}.except`, toText),
  };
}

function toLensWeights(value: unknown, where: string): number[] {
  const weights = toList(value, where, toNumber);
  const wanted = LENSES.length satisfies Lens extends string ? number : never;
  return weights.length === wanted ? weights : fail(where, `${wanted} numbers`);
}

/** Takes the parsed model file; gives the model, or throws an Error that names what is damaged. */
export function toModel(data: unknown): Model {
  const file = toRecord(data, 'it');
  const mapping = toRecord(file['mapping'], 'mapping');
  const lens = toRecord(file['lens'], 'lens');
  const phrases = toMap(file['phrases'], 'phrases', toNumber);
  const polarity = toList(file['polarity'] ?? [], 'polarity', toNumber);
  if (file['network'] !== undefined && polarity.length !== phrases.size)
    fail('polarity', 'as long as phrases');
  return {
    version: toText(file['version'], 'version'),
    phrases,
    polarity,
    wordings: toMap(file['wordings'] ?? {}, 'wordings', toNumber),
    rules: toList(file['rules'], 'rules', toRule),
    stops: toList(file['stops'], 'stops', toText),
    mapping: {
      below: toNumber(mapping['below'], 'mapping.below'),
      above: toNumber(mapping['above'], 'mapping.above'),
    },
    lens: {
      bias: toLensWeights(lens['bias'], 'lens.bias'),
      words: toMap(lens['words'], 'lens.words', toLensWeights),
    },
    ...(file['network'] !== undefined && { network: toNetwork(file['network']) }),
  };
}
