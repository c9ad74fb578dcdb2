import SearchableMap from 'minisearch/SearchableMap';
import { isSearched, toQuery, type Query } from '@/core/library/search-words';
import type { VideoId } from '@/core/video-id';

/** What the index knows one episode by. */
export interface IndexRow {
  readonly videoId: VideoId;
  /** Bare words, each once, joined by spaces. */
  readonly words: string;
}

/** The transcripts that hold all words of a query. */
export interface FoundTranscripts {
  /** Those that hold its last word as it was typed, in singular or plural. */
  readonly whole: ReadonlySet<VideoId>;
  /** Those that only hold words which begin as its last one does. */
  readonly begun: ReadonlySet<VideoId>;
}

/** Finds the transcripts that hold all words of a query. */
export interface TranscriptIndex {
  /** Adds rows, a few at a time, giving way in between; rows already there are left out. */
  readonly add: (rows: readonly IndexRow[]) => Promise<void>;
  readonly drop: (videoId: VideoId) => void;
  /** Nothing for a query of words that every transcript holds. */
  readonly find: (typed: string) => FoundTranscripts;
  readonly count: () => number;
}

/** Shorter beginnings fit too many words to tell transcripts apart. */
const SHORTEST_BEGINNING = 3;
const AT_ONCE = 8;

/** The word as it is, in singular and plural. */
function formsOf(word: string, stem: string): string[] {
  const plurals = stem.endsWith('y')
    ? [`${stem.slice(0, -1)}ies`, `${stem}s`]
    : [`${stem}s`, `${stem}es`];
  return [...new Set([word, stem, ...plurals])];
}

/** The transcripts that hold a word, by the order in which they came. */
type Places = number[];

interface Words {
  /** By the whole word: many times as fast to fill as the tree. */
  readonly exact: Map<string, Places>;
  /** The same places, by how a word begins. */
  readonly tree: SearchableMap<Places>;
}

function note({ exact, tree }: Words, word: string, place: number): void {
  const known = exact.get(word);
  if (known) known.push(place);
  else {
    const places = [place];
    // A part of a text keeps all of it in memory; these letters stand for themselves.
    const own = Array.from(word).join('');
    exact.set(own, places);
    tree.set(own, places);
  }
}

const WHOLE = 2;
const BEGUN = 1;

/** How each of so many transcripts answers the query's word at `at`: 0 where it doesn't. */
function answersOf({ exact, tree }: Words, query: Query, at: number, count: number): Uint8Array {
  const word = query.words[at] ?? '';
  const answers = new Uint8Array(count);
  if (at === query.words.length - 1 && word.length >= SHORTEST_BEGINNING) {
    for (const places of tree.atPrefix(word).values()) {
      for (const place of places) answers[place] = BEGUN;
    }
  }
  for (const form of formsOf(word, query.stems[at] ?? word)) {
    for (const place of exact.get(form) ?? []) answers[place] = WHOLE;
  }
  return answers;
}

/** Makes an empty index. It holds words, never text: a thousand transcripts fit in memory. */
export function createTranscriptIndex(pause: () => Promise<unknown>): TranscriptIndex {
  const words: Words = { exact: new Map(), tree: new SearchableMap() };
  const placeOf = new Map<VideoId, number>();
  const ids: VideoId[] = [];
  const put = ({ videoId, words: held }: IndexRow) => {
    if (placeOf.has(videoId)) return;
    const place = ids.push(videoId) - 1;
    placeOf.set(videoId, place);
    for (const word of held.split(' ')) if (word !== '') note(words, word, place);
  };
  return {
    add: async (rows) => {
      const fresh = rows.filter(({ videoId }) => !placeOf.has(videoId));
      for (let at = 0; at < fresh.length; at += AT_ONCE) {
        fresh.slice(at, at + AT_ONCE).forEach(put);
        await pause();
      }
    },
    drop: (videoId) => placeOf.delete(videoId),
    find: (typed) => {
      const query = toQuery(typed);
      const told = query.words.flatMap((word, at) =>
        isSearched(word) ? [answersOf(words, query, at, ids.length)] : [],
      );
      const [whole, begun] = [new Set<VideoId>(), new Set<VideoId>()];
      for (const [videoId, place] of told.length > 0 ? placeOf : []) {
        const least = Math.min(...told.map((answers) => answers[place] ?? 0));
        if (least === WHOLE) whole.add(videoId);
        else if (least === BEGUN) begun.add(videoId);
      }
      return { whole, begun };
    },
    count: () => placeOf.size,
  };
}
