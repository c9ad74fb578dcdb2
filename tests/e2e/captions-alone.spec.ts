import type { Faults, StandInVideo } from '../stand-in/stand-in-video';
import { longVideo } from '../stand-in/talk-video';
import { expect, test } from './fixtures';
import { allowTouching } from './pages/allow-touching';
import type { WatchPage } from './pages/watch-page';

const TIMEDTEXT = '/api/timedtext';
const PANEL = '/youtubei/v1/get_panel';
const HEALTHY = 'twoHoursOk1';
const ALONE = 'twoHoursOne';

/** What is broken but for one route. No token ever comes unless that route brings it. */
const ALL_BUT: Readonly<Record<string, Faults>> = {
  'player-request': { gate: 'gated', panel: 'no-content', captionsOnce: true },
  'track-url': { gate: 'open', panel: 500 },
  panel: { gate: 'gated', potNever: true },
  nudge: { gate: 'gated', panel: 'no-content', captionsOnce: true },
  'panel-dom': { gate: 'gated', potNever: true, panelForPageOnly: true },
};

const twoHours = (id: string, faults: Faults): StandInVideo =>
  // One track: with two, the panel shows the manual one and the player its own choice.
  longVideo(120, { id, faults }, { automatic: 'word', manual: false });

test.use({ scene: { videos: [twoHours(HEALTHY, { gate: 'open' })] } });

interface Bar {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

const barsOf = (watch: WatchPage): Promise<readonly Bar[]> =>
  watch.bars.evaluateAll((bars) =>
    bars.map((bar) => ({
      start: Number(bar.getAttribute('data-start')),
      end: Number(bar.getAttribute('data-end')),
      score: Number(bar.getAttribute('data-score')),
    })),
  );

/** The score at a time; undefined where nothing is said. */
const scoreAt = (bars: readonly Bar[], seconds: number): number | undefined =>
  bars.find(({ start, end }) => start <= seconds && seconds < end)?.score;

/** How far two arcs lie apart on the average, asked once a minute. */
function distance(one: readonly Bar[], other: readonly Bar[]): number {
  const apart = Array.from({ length: 119 }, (_, minute) => {
    const [a, b] = [scoreAt(one, minute * 60 + 30), scoreAt(other, minute * 60 + 30)];
    return a === undefined || b === undefined ? 0 : Math.abs(a - b);
  });
  return apart.reduce((sum, each) => sum + each, 0) / apart.length;
}

for (const [route, faults] of Object.entries(ALL_BUT)) {
  test(`${route} alone carries a two-hour episode to the right arc`, async ({
    watch,
    standIn,
    openExtensionPage,
  }) => {
    test.setTimeout(90_000);
    await allowTouching(openExtensionPage, {
      nudge: route === 'nudge',
      panel: route === 'panel-dom',
    });
    await watch.goto(HEALTHY);
    await watch.waitForState('ready', 20_000);
    const right = await barsOf(watch);
    expect(right.length).toBeGreaterThan(80);
    if (route === 'player-request') {
      await watch.page.keyboard.press('c');
      await expect.poll(async () => (await watch.playerFacts()).captionsOn).toBe(true);
    }
    standIn.addVideo(twoHours(ALONE, faults));
    await watch.page.bringToFront();
    await watch.goto(ALONE);
    await watch.waitForState('ready', 20_000);
    await expect(watch.overlay).toHaveAttribute('data-route', route);
    const bars = await barsOf(watch);
    const apart = distance(bars, right);
    console.log(`${route}: ${bars.length} of ${right.length} bars, ${apart.toFixed(2)} apart`);
    if (route.startsWith('panel')) {
      // Whole seconds cut a line here and there into the next segment.
      expect(Math.abs(bars.length - right.length)).toBeLessThanOrEqual(2);
      expect(apart).toBeLessThan(4);
    } else expect(bars).toEqual(right);
  });
}

test('with all ways open one caption request is made, and none when the reading is kept', async ({
  watch,
  standIn,
  openExtensionPage,
}) => {
  await allowTouching(openExtensionPage, { nudge: true, panel: true });
  const count = () => standIn.requestsTo(TIMEDTEXT).length + standIn.requestsTo(PANEL).length;
  await watch.goto(HEALTHY);
  await watch.waitForState('ready', 20_000);
  expect(count()).toBe(1);
  expect(await watch.events('captions')).toEqual([]);
  await watch.page.reload();
  await watch.waitForState('ready');
  await expect(watch.overlay).toHaveAttribute('data-route', 'cache');
  await watch.waitForPlaying();
  expect(count()).toBe(1);
});

test('the way that worked is tried first from then on; one that failed comes last', async ({
  watch,
  standIn,
}) => {
  const [first, second, third] = ['oneVideo001', 'twoVideo002', 'threeVideo3'];
  for (const id of [first, second, third])
    standIn.addVideo(twoHours(id, { gate: 'open', timedtext: 404 }));
  await watch.goto(first);
  await watch.waitForState('ready', 20_000);
  await expect(watch.overlay).toHaveAttribute('data-route', 'panel');
  expect(standIn.requestsTo(TIMEDTEXT)).toHaveLength(1);
  standIn.forgetRequests();
  await watch.goto(second);
  await watch.waitForState('scoring', 20_000);
  expect(standIn.requestsTo(TIMEDTEXT)).toEqual([]);
  expect(standIn.requestsTo(PANEL)).toHaveLength(1);
  await watch.waitForState('ready', 20_000);
  // The addresses work again, and the panel fails: the order turns round once more.
  for (const id of [third, HEALTHY]) standIn.addVideo(twoHours(id, { gate: 'open', panel: 500 }));
  await watch.goto(third);
  await watch.waitForState('ready', 20_000);
  await expect(watch.overlay).toHaveAttribute('data-route', 'track-url');
  standIn.forgetRequests();
  await watch.goto(HEALTHY);
  await watch.waitForState('ready', 20_000);
  expect(standIn.requestsTo(PANEL)).toEqual([]);
  expect(standIn.requestsTo(TIMEDTEXT)).toHaveLength(1);
});
