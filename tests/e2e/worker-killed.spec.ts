import type { BrowserContext } from '@playwright/test';
import { longVideo } from '../stand-in/talk-video';
import { expect, test } from './fixtures';
import { stopWorker } from './pages/stop-worker';
import type { WatchPage } from './pages/watch-page';

const first = longVideo(240, { id: 'killedTalk1', faults: { gate: 'open' } });
const second = { ...first, id: 'wholeTalk01' };

test.use({ scene: { videos: [first, second] } });
test.setTimeout(90_000);

/** Score, start and end of every bar, as drawn. */
function drawn(watch: WatchPage): Promise<string[]> {
  return watch.bars.evaluateAll((bars) =>
    bars.map((bar) =>
      ['data-segment', 'data-score', 'data-start', 'data-end']
        .map((name) => bar.getAttribute(name))
        .join(' '),
    ),
  );
}

/** How many rows of which videos each table of the library holds. */
async function rows(
  context: BrowserContext,
  extensionId: string,
): Promise<Record<string, string[]>> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  const found = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('perspective-arc');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('not opened'));
    });
    const keys = (table: string): Promise<string[]> =>
      new Promise((resolve) => {
        const asked = database.transaction(table).objectStore(table).getAllKeys();
        asked.onsuccess = () => resolve(asked.result.map(String));
      });
    const tables = ['cards', 'readings', 'transcripts'];
    const all = await Promise.all(tables.map(async (table) => [table, await keys(table)] as const));
    database.close();
    return Object.fromEntries(all);
  });
  await page.close();
  return found;
}

for (const state of ['reading', 'scoring']) {
  test(`a worker ended while ${state} finishes later, with the same arc and whole rows`, async ({
    watch,
    context,
    extensionId,
  }) => {
    await watch.goto(first.id);
    await expect(watch.overlay).toHaveAttribute('data-state', new RegExp(`${state}|ready`), {
      timeout: 20_000,
    });
    await stopWorker(context);
    await watch.waitForState('ready', 40_000);
    const killed = await drawn(watch);
    await watch.goto(second.id);
    await watch.waitForState('ready', 40_000);
    expect(await drawn(watch)).toEqual(killed);
    const both = [first.id, second.id].sort();
    expect(await rows(context, extensionId)).toEqual({
      cards: both,
      readings: both,
      transcripts: both,
    });
  });
}

test('an idle worker that was ended wakes for a click and for a kept reading', async ({
  watch,
  context,
}) => {
  await watch.goto(first.id);
  await watch.waitForState('ready', 40_000);
  await stopWorker(context);
  await watch.clickBar(3);
  const start = Number(await watch.bars.nth(3).getAttribute('data-start'));
  await expect.poll(() => watch.currentTime()).toBeGreaterThan(start - 0.25);
  await watch.goto(first.id);
  await watch.waitForState('ready');
  expect(await watch.attribute('data-route')).toBe('cache');
});
