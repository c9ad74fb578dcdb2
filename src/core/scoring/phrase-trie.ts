import { UNKNOWN, type Vocabulary } from '@/core/scoring/vocabulary';

/** Looks phrases up word by word, by the numbers that a vocabulary gives to words. */
export interface PhraseTrie {
  /** The first place of every walk. */
  readonly root: number;
  /** Where the walk stands after one more word; 0 where no phrase goes on so. */
  readonly step: (node: number, word: number) => number;
  /** The phrase that ends at a place, as its index in the list that the trie was made of; or -1. */
  readonly phraseAt: (node: number) => number;
  /** The longest phrase that begins at word `at` of the first `count`; -1 where none does. */
  readonly longestAt: (ids: Int32Array, count: number, at: number) => number;
  /** How many words a phrase has; 0 for -1. */
  readonly lengthOf: (phrase: number) => number;
}

const ROOT = 1;
const NOWHERE = 0;
/** Numbers of an edge: the place it leaves, the word, the place it leads to, and room. */
const EDGE = 4;
/** Hints per slot of the table, as a power of two. */
const HINT_BITS = 2;

/** Makes a trie of phrases, each its words joined by single spaces, all of them in `vocabulary`. */
export function createPhraseTrie(phrases: readonly string[], vocabulary: Vocabulary): PhraseTrie {
  const split = phrases.map((text) => Int32Array.from(text.split(' '), vocabulary.idOf));
  const most = split.reduce((sum, { length }) => sum + length, 0);
  // Edges lie in a hash table of (place, word) → place; those of the root in a list by word.
  const bits = 33 - Math.clz32(most + 1);
  const mask = (1 << bits) - 1;
  const edges = new Int32Array(EDGE << bits);
  // Most steps lead nowhere: a bit for each edge says so without a look into the large table.
  const hints = new Uint32Array(1 << Math.max(0, bits + HINT_BITS - 5));
  const begins = new Int32Array(vocabulary.size);
  const ends = new Int32Array(most + 2).fill(-1);
  const lengths = Int32Array.from(split, ({ length }) => length);
  let last = ROOT;

  const hashOf = (node: number, word: number): number =>
    Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);

  function mayStep(hash: number): boolean {
    const hint = hash >>> (32 - HINT_BITS - bits);
    return ((hints[hint >>> 5] ?? 0) & (1 << (hint & 31))) !== 0;
  }

  /** Where the edge lies, or would. */
  function edgeOf(hash: number, node: number, word: number): number {
    for (let slot = hash >>> (32 - bits); ; slot = (slot + 1) & mask) {
      const at = slot * EDGE;
      const from = edges[at];
      if (from === NOWHERE || (from === node && edges[at + 1] === word)) return at;
    }
  }

  function step(node: number, word: number): number {
    if (node === ROOT) return begins[word] ?? NOWHERE;
    const hash = hashOf(node, word);
    return mayStep(hash) ? (edges[edgeOf(hash, node, word) + 2] ?? NOWHERE) : NOWHERE;
  }

  function add(node: number, word: number): number {
    const known = step(node, word);
    if (known !== NOWHERE) return known;
    last += 1;
    if (node === ROOT) begins[word] = last;
    else {
      const hash = hashOf(node, word);
      const hint = hash >>> (32 - HINT_BITS - bits);
      hints[hint >>> 5] = (hints[hint >>> 5] ?? 0) | (1 << (hint & 31));
      edges.set([node, word, last], edgeOf(hash, node, word));
    }
    return last;
  }

  split.forEach((words, phrase) => {
    if (!words.includes(UNKNOWN)) ends[words.reduce(add, ROOT)] = phrase;
  });

  return {
    root: ROOT,
    step,
    phraseAt: (node) => ends[node] ?? -1,
    longestAt(ids, count, at) {
      let node = begins[ids[at] ?? UNKNOWN] ?? NOWHERE;
      let found = -1;
      let next = at + 1;
      while (node !== NOWHERE) {
        const end = ends[node] ?? -1;
        if (end >= 0) found = end;
        if (next >= count) break;
        const word = ids[next] ?? UNKNOWN;
        const hash = hashOf(node, word);
        if (!mayStep(hash)) break;
        node = edges[edgeOf(hash, node, word) + 2] ?? NOWHERE;
        next += 1;
      }
      return found;
    },
    lengthOf: (phrase) => lengths[phrase] ?? 0,
  };
}
