import type { Page } from 'playwright';
import { madeEpisode } from '../../tests/helpers/made-episode.ts';
import type { Episode } from '@/store/episode-store';

/** The n-th most frequent word of the made-up talk, from 0. One in 48 begins as another does. */
export function wordAt(n: number): string {
  const syllables = 'bdfgklmnprst'
    .split('')
    .flatMap((from) => ['an', 'el', 'ir', 'ot'].map((rest) => from + rest));
  let word = '';
  for (let left = n + 48; left > 0; left = Math.floor(left / 48))
    word += syllables[left % 48] ?? '';
  return word;
}

/** How many different words all talk has together. */
const VOCABULARY = 30_000;
/** Nine in ten words are among so many; with that, an episode has about as many as a real one. */
const COMMON = 1500;

interface Filling {
  readonly template: Episode;
  readonly count: number;
  readonly vocabulary: readonly string[];
  readonly common: number;
}

/** Runs in a page of ours: two and a half hours of talk each, no two alike, words as frequent as in speech. */
async function fill({ template, count, vocabulary, common }: Filling): Promise<void> {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const opening = indexedDB.open('perspective-arc');
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => fail(new Error('The library could not be opened.'));
  });
  const state = { at: 7 };
  const random = () => (state.at = (state.at * 48_271) % 2_147_483_647) / 2_147_483_647;
  // Zipf's law by its inverse: the n-th word comes about 1/n as often as the first.
  const say = () => {
    const among = random() < 0.9 ? common : vocabulary.length;
    return vocabulary[Math.floor(among ** random()) - 1] ?? '';
  };
  const { card, reading, transcript } = template;
  for (let n = 0; n < count; n++) {
    const id = `bench-${String(n).padStart(5, '0')}`;
    const shift = n % 41;
    const texts = reading.segments.map(() => Array.from({ length: 200 }, say));
    const segments = reading.segments.map((segment, at) => ({
      ...segment,
      text: texts[at]?.join(' ') ?? '',
    }));
    const cues = segments.flatMap(({ startMs, endMs }, at) =>
      Array.from({ length: 20 }, (_, line) => ({
        startMs: Math.round(startMs + ((endMs - startMs) * line) / 20),
        endMs: Math.round(startMs + ((endMs - startMs) * (line + 1)) / 20),
        text: texts[at]?.slice(line * 10, line * 10 + 10).join(' ') ?? '',
      })),
    );
    const named = { videoId: id, title: `${n} - ${say()} ${say()} ${say()}` };
    const rows = {
      cards: {
        ...card,
        video: { ...card.video, ...named },
        readAt: card.readAt + n,
        lean: { ...card.lean, score: shift - 20 },
      },
      readings: { ...reading, video: { ...reading.video, ...named }, segments },
      // As packed-cues.ts in the store has them.
      transcripts: {
        ...transcript,
        videoId: id,
        cues: {
          text: cues.map(({ text }) => text).join('\n'),
          startsMs: Uint32Array.from(cues, ({ startMs }) => startMs),
          endsMs: Uint32Array.from(cues, ({ endMs }) => endMs),
          counts: new Uint16Array(cues.length),
          wordsMs: new Uint32Array(0),
          marks: [],
          speakers: [],
        },
      },
      words: [...new Set(texts.flat())].join(' '),
    };
    const transaction = database.transaction(Object.keys(rows), 'readwrite');
    for (const [table, row] of Object.entries(rows)) transaction.objectStore(table).put(row, id);
    await new Promise((done, fail) => {
      transaction.oncomplete = done;
      transaction.onabort = fail;
    });
  }
  database.close();
}

/** Puts so many episodes into the library of a page of ours; the database has to be there already. */
export async function fillLibrary(page: Page, count: number): Promise<void> {
  const vocabulary = Array.from({ length: VOCABULARY }, (_, n) => wordAt(n));
  await page.evaluate(fill, { template: madeEpisode(0), count, vocabulary, common: COMMON });
}
