import { existsSync } from 'node:fs';
import type { Page } from 'playwright';
import { startStandIn, type StandIn } from '../../tests/stand-in/stand-in.ts';
import { longVideo } from '../../tests/stand-in/talk-video.ts';
import { findBrowser } from '../find-browser.ts';
import { extensionIdOf } from '../launch-browser.ts';
import { EXTENSION, inBrowser } from './in-browser.ts';
import { median, ratio, type Benchmark } from './measure.ts';

const ROUNDS = 5;
const video = longVideo(120, { faults: { gate: 'open' } });

/** What the product promises, in milliseconds. */
const FIRST_ARC_MS = 1000;
const FROM_STORE_MS = 250;

interface Noted {
  readonly firstBar: number;
  readonly ready: number;
  /** When the captions' last byte was there; 0 where none were asked for. */
  readonly readable: number;
  /** When the page's scripts first ran: the address, and with it the video id, is known then. */
  readonly known: number;
  readonly longTasks: readonly number[];
}

/** Runs in the page: notes when the first bar and the whole arc stand, and which tasks are long. */
function note(): void {
  const noted = {
    firstBar: 0,
    ready: 0,
    readable: 0,
    known: performance.now(),
    longTasks: [] as number[],
  };
  Object.assign(window, { noted });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = (): void => {
    const host = document.querySelector('perspective-arc');
    if (!noted.firstBar && host?.shadowRoot?.querySelector('[data-segment]')) {
      noted.firstBar = performance.now();
    }
    if (!noted.ready && host?.getAttribute('data-state') === 'ready') {
      noted.ready = performance.now();
      const captions = performance
        .getEntriesByType('resource')
        .find(({ name }) => /timedtext|get_panel/.test(name));
      noted.readable = captions ? captions.startTime + captions.duration : 0;
    }
    requestAnimationFrame(look);
  };
  look();
}

async function load(page: Page, standIn: StandIn): Promise<Noted> {
  await page.goto(standIn.urlOf(video.id));
  await page.waitForFunction(() => (Reflect.get(window, 'noted') as Noted).ready > 0, undefined, {
    timeout: 60_000,
  });
  return page.evaluate(() => Reflect.get(window, 'noted') as Noted);
}

async function withoutUs(standIn: StandIn): Promise<number> {
  return inBrowser(standIn.chromiumArgs, false, async (context) => {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.addInitScript(note);
    await page.goto(standIn.urlOf(video.id));
    await page.waitForFunction(() => document.querySelector('ytd-app video') !== null);
    const { longTasks } = await page.evaluate(() => Reflect.get(window, 'noted') as Noted);
    return Math.max(0, ...longTasks);
  });
}

/** The overlay on a two-hour talk in a real browser; nothing without a build or a browser. */
export async function browserBenchmarks(): Promise<Benchmark[]> {
  if (!existsSync(EXTENSION) || !findBrowser()) return [];
  const standIn = await startStandIn({ videos: [video] });
  const fresh: Noted[] = [];
  const kept: Noted[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await inBrowser(standIn.chromiumArgs, true, async (context) => {
      await extensionIdOf(context);
      const page = context.pages()[0] ?? (await context.newPage());
      await page.addInitScript(note);
      fresh.push(await load(page, standIn));
      kept.push(await load(page, standIn));
    });
  }
  const control = await withoutUs(standIn);
  await standIn.close();
  const first = median(fresh.map(({ firstBar, readable }) => firstBar - readable));
  const whole = median(fresh.map(({ ready, readable }) => ready - readable));
  const stored = median(kept.map(({ ready, known }) => ready - known));
  const longest = median([...fresh, ...kept].map(({ longTasks }) => Math.max(0, ...longTasks)));
  return [
    ratio('two hours: first bars after captions', first, 'ms', 'the promise', FIRST_ARC_MS),
    ratio('two hours: whole arc after captions', whole, 'ms', 'the promise', FIRST_ARC_MS),
    ratio('two hours: arc from the store', stored, 'ms', 'the promise', FROM_STORE_MS),
    { name: 'two hours: longest task in the page', value: longest, unit: 'ms' },
    { name: 'the same page without us', value: control, unit: 'ms' },
  ];
}
