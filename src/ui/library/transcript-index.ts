import MiniSearch, { type Query as IndexQuery } from 'minisearch';
import { isSearched, toQuery } from '@/core/library/search-words';
import type { VideoId } from '@/core/video-id';

/** What the index knows one episode by. */
export interface IndexRow {
  readonly videoId: VideoId;
  /** Bare words, each once, joined by spaces. */
  readonly words: string;
}

/** Finds the transcripts that hold all words of a query. */
export interface TranscriptIndex {
  /** Adds rows, a few at a time, giving way in between; rows already there are left out. */
  readonly add: (rows: readonly IndexRow[]) => Promise<void>;
  readonly drop: (videoId: VideoId) => void;
  /** Best first. Nothing for a query of words that every transcript holds. */
  readonly find: (typed: string) => VideoId[];
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

function indexQuery(typed: string): IndexQuery | undefined {
  const { words, stems } = toQuery(typed);
  const queries = words.flatMap((word, at): IndexQuery[] => {
    if (!isSearched(word)) return [];
    const forms = formsOf(word, stems[at] ?? word);
    const isLast = at === words.length - 1 && word.length >= SHORTEST_BEGINNING;
    const begun: IndexQuery[] = isLast ? [{ queries: [word], prefix: true }] : [];
    return [{ combineWith: 'OR', queries: [...forms, ...begun] }];
  });
  return queries.length > 0 ? { combineWith: 'AND', queries } : undefined;
}

/** Makes an empty index. It holds words, never text: a thousand transcripts fit in memory. */
export function createTranscriptIndex(pause: () => Promise<unknown>): TranscriptIndex {
  const index = new MiniSearch<IndexRow>({
    idField: 'videoId',
    fields: ['words'],
    // Words come bare and parted by single spaces, from `searchWords` and `toQuery` alike.
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    autoVacuum: false,
  });
  return {
    add: async (rows) => {
      const fresh = rows.filter(({ videoId }) => !index.has(videoId));
      for (let at = 0; at < fresh.length; at += AT_ONCE) {
        for (const row of fresh.slice(at, at + AT_ONCE))
          if (!index.has(row.videoId)) index.add(row);
        await pause();
      }
    },
    drop: (videoId) => {
      if (index.has(videoId)) index.discard(videoId);
    },
    find: (typed) => {
      const query = indexQuery(typed);
      return query ? index.search(query).map(({ id }) => id as VideoId) : [];
    },
    count: () => index.documentCount,
  };
}
