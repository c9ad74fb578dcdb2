import { existsSync } from 'node:fs';
import type { Page } from 'playwright';
import { findBrowser } from '../find-browser.ts';
import { extensionIdOf } from '../launch-browser.ts';
import { fillLibrary, wordAt } from './fill-library.ts';
import { EXTENSION, inBrowser } from './in-browser.ts';
import { median, ratio, type Benchmark } from './measure.ts';

const EPISODES = 1000;
const ROUNDS = 5;
/** What the product promises: milliseconds, and megabytes of a million bytes. */
const CARDS_MS = 300;
const SEARCH_MS = 50;
const MEMORY_MB = 150;

/** Runs in the page: notes when the first frame with cards is on the screen, from navigation on. */
function noteCards(): void {
  const look = (): void => {
    if (!document.querySelector('li.episode-card a')) return void requestAnimationFrame(look);
    requestAnimationFrame(() =>
      setTimeout(() => Object.assign(window, { usable: performance.now() })),
    );
  };
  look();
}

async function cardsUsable(page: Page, address: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await page.goto('about:blank');
    await page.goto(address);
    await page.waitForFunction(() => Reflect.has(window, 'usable'));
    times.push(await page.evaluate(() => Reflect.get(window, 'usable') as number));
  }
  return median(times);
}

/** Everything that the page holds after a collection, in megabytes. */
async function memoryOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const used = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return (used.usedSize + used.embedderHeapUsedSize + used.backingStorageSize) / 1e6;
}

/** Runs in the page: types, and waits until what was found is on the screen, then until its hits are. */
async function typeAndWait(typed: string): Promise<{ found: number; hits: number }> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) throw new Error('The library has no search field.');
  const until = (holds: () => boolean) =>
    new Promise<number>((done) => {
      const look = (): void => {
        if (holds()) setTimeout(() => done(performance.now()));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  field.focus();
  field.value = typed;
  const from = performance.now();
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const found = await until(() => document.querySelector(`[data-answered="${typed}"]`) !== null);
  const hits = await until(() => !document.querySelector('.search-block[aria-busy=true]'));
  return { found: found - from, hits: hits - from };
}

/** Words from frequent to rare, each typed letter by letter from the third on. */
async function search(page: Page): Promise<{ found: number[]; hits: number[] }> {
  const [found, hits]: [number[], number[]] = [[], []];
  for (const rank of [40, 150, 600, 2500, 7000, 12_000, 20_000, 29_000]) {
    const word = wordAt(rank);
    for (let end = 3; end <= word.length; end++) {
      const time = await page.evaluate(typeAndWait, word.slice(0, end));
      found.push(time.found);
      hits.push(time.hits);
    }
  }
  return { found, hits };
}

const ninetyFifth = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;

/** Runs in the page: the time to load a whole table, and to look for a word in one without an index. */
async function loadTables() {
  const database = await new Promise<IDBDatabase>((done) => {
    const opening = indexedDB.open('perspective-arc');
    opening.onsuccess = () => done(opening.result);
  });
  const load = (table: string) =>
    new Promise<{ rows: unknown[]; ms: number }>((done) => {
      const from = performance.now();
      const asked = database.transaction(table).objectStore(table).getAll();
      asked.onsuccess = () => done({ rows: asked.result, ms: performance.now() - from });
    });
  const times = { cards: [] as number[], readings: [] as number[], scan: [] as number[] };
  const { rows } = await load('words');
  for (let round = 0; round < 3; round++) {
    times.cards.push((await load('cards')).ms);
    times.readings.push((await load('readings')).ms);
    const from = performance.now();
    Object.assign(window, { seen: rows.filter((row) => String(row).includes('nowhere')) });
    times.scan.push(performance.now() - from);
  }
  database.close();
  return times;
}

/** A library of a thousand episodes in a real browser; nothing without a build or a browser. */
export async function libraryBenchmarks(): Promise<Benchmark[]> {
  if (!existsSync(EXTENSION) || !findBrowser()) return [];
  return inBrowser([], true, async (context) => {
    const home = `chrome-extension://${await extensionIdOf(context)}`;
    const library = `${home}/library.html`;
    const page = await context.newPage();
    await page.addInitScript(noteCards);
    const few = await cardsUsable(page, library);
    const fewMemory = await memoryOf(page);
    await fillLibrary(page, EPISODES);
    const many = await cardsUsable(page, library);
    const listMemory = await memoryOf(page);
    await page.evaluate(typeAndWait, wordAt(9000));
    await page.waitForFunction(
      () => document.querySelector('[data-answered]')?.getAttribute('aria-busy') === 'false',
      undefined,
      { timeout: 120_000 },
    );
    const { found, hits } = await search(page);
    const memory = await memoryOf(page);
    const bare = await context.newPage();
    await bare.goto(`${home}/methodology.html`);
    const tables = await bare.evaluate(loadTables);
    const of = (what: string): string => `1,000 episodes: ${what}`;
    const [cards, readings] = [median(tables.cards), median(tables.readings)];
    const answered = ninetyFifth(found);
    return [
      ratio(of('cards usable'), many, 'ms', 'the promise', CARDS_MS),
      ratio(of('cards, against few'), many, 'ms', 'the catalogue alone', few),
      ratio(of('search answered, p95'), answered, 'ms', 'the promise', SEARCH_MS),
      ratio(of('search, against a scan'), answered, 'ms', 'all words once', median(tables.scan)),
      { name: of('first hits shown, p95'), value: ninetyFifth(hits), unit: 'ms' },
      ratio(of('memory of the list'), listMemory, 'MB', 'the catalogue alone', fewMemory),
      ratio(of('memory with the search'), memory, 'MB', 'the promise', MEMORY_MB),
      ratio(of('cards from the disk'), cards, 'ms', 'all readings', readings),
    ];
  });
}
