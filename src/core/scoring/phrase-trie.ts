import type { SpokenWord } from '@/core/scoring/spoken-words';

/** A phrase found at a word: how many words it takes and which one it is. */
export interface PhraseMatch {
  readonly length: number;
  /** Its index in the list that the trie was made of. */
  readonly phrase: number;
}

/** Looks phrases up word by word. */
export interface PhraseTrie {
  /** The longest phrase that begins at word `at`, if any; takes as many steps as it has words. */
  readonly longestAt: (words: readonly SpokenWord[], at: number) => PhraseMatch | undefined;
}

interface Node {
  readonly next: Map<string, Node>;
  phrase: number;
}

/** Makes a trie of phrases, each its words joined by single spaces. */
export function createPhraseTrie(phrases: readonly string[]): PhraseTrie {
  const root: Node = { next: new Map(), phrase: -1 };
  phrases.forEach((text, phrase) => {
    let node = root;
    for (const word of text.split(' ')) {
      const next = node.next.get(word) ?? { next: new Map<string, Node>(), phrase: -1 };
      node.next.set(word, next);
      node = next;
    }
    node.phrase = phrase;
  });
  return {
    longestAt(words, at) {
      // Most words begin nothing: one look-up settles them.
      let node = root.next.get(words[at]?.word ?? '');
      if (node === undefined) return undefined;
      let found: PhraseMatch | undefined;
      if (node.phrase >= 0) found = { length: 1, phrase: node.phrase };
      for (let i = at + 1; i < words.length; i++) {
        node = node.next.get(words[i]?.word ?? '');
        if (node === undefined) break;
        if (node.phrase >= 0) found = { length: i + 1 - at, phrase: node.phrase };
      }
      return found;
    },
  };
}
