import type { WatchPage } from './pages/watch-page';
import { expect, test } from './fixtures';
import { smallEpisode } from './small-episode';

const A = 'aaaaaaaaaaa';
const B = 'bbbbbbbbbbb';
const TIMEDTEXT = '/api/timedtext';
const PANEL = '/youtubei/v1/get_panel';

test.use({ scene: { videos: [smallEpisode(A), smallEpisode(B)] } });

const pressCaptions = async (watch: WatchPage) => {
  await watch.waitForCaptionsButton();
  await watch.player.locator('.ytp-subtitles-button').click({ force: true });
};

/** Runs in the page: whether the player's own addresses hold a token by now. */
function hasToken(): boolean {
  const player = document.querySelector('ytd-app #movie_player');
  const ask: unknown = player && Reflect.get(player, 'getAudioTrack');
  const told: unknown = typeof ask === 'function' ? Reflect.apply(ask, player, []) : undefined;
  return JSON.stringify(told).includes('pot=');
}

test('an open address is asked once, and nothing else is', async ({ watch, standIn }) => {
  await watch.goto(A);
  await watch.waitForState('ready');
  await expect(watch.overlay).toHaveAttribute('data-route', 'track-url');
  await expect(watch.overlay).toHaveAttribute('data-kind', 'manual');
  const [asked, ...others] = standIn.requestsTo(TIMEDTEXT);
  expect(others).toEqual([]);
  expect(asked?.query.get('fmt')).toBe('json3');
  expect(standIn.requestsTo(PANEL)).toEqual([]);
});

test('a relative address works as well', async ({ watch, standIn }) => {
  standIn.setFaults(A, { gate: 'open', relativeUrls: true });
  await watch.goto(A);
  await watch.waitForState('ready');
  await expect(watch.overlay).toHaveAttribute('data-route', 'track-url');
});

test('behind the gate the panel alone carries the arc, with one request', async ({
  watch,
  standIn,
}) => {
  standIn.setFaults(A, { gate: 'gated' });
  await watch.goto(A);
  await watch.waitForState('ready');
  await expect(watch.overlay).toHaveAttribute('data-route', 'panel');
  expect(standIn.requestsTo(PANEL)).toHaveLength(1);
  expect(standIn.requestsTo(TIMEDTEXT)).toEqual([]);
});

test('when all failed, captions that the viewer switches on are read at once', async ({
  watch,
  standIn,
}) => {
  standIn.setFaults(A, { gate: 'gated', panel: 'no-content' });
  await watch.goto(A);
  await watch.waitForState('failed');
  const before = await watch.ownCaptionRequests();
  await pressCaptions(watch);
  await watch.waitForState('ready');
  await expect(watch.overlay).toHaveAttribute('data-route', 'player-request');
  expect(await watch.ownCaptionRequests()).toBe(before);
});

test('with captions on, the player’s own request is waited for: one in all', async ({
  watch,
  standIn,
}) => {
  for (const id of [A, B]) standIn.setFaults(id, { gate: 'gated', panel: 'no-content' });
  await watch.goto(B);
  await watch.waitForPlaying();
  await pressCaptions(watch);
  await expect.poll(async () => (await watch.playerFacts()).captionsOn).toBe(true);
  standIn.forgetRequests();
  await watch.goto(A);
  await watch.waitForState('ready');
  await expect(watch.overlay).toHaveAttribute('data-route', 'player-request');
  expect(standIn.requestsTo(TIMEDTEXT)).toHaveLength(1);
  expect(await watch.ownCaptionRequests()).toBe(0);
});

test('the running player’s token opens the gate, whenever it comes, without a click', async ({
  watch,
  standIn,
}) => {
  standIn.setFaults(A, { gate: 'gated', panel: 'no-content', potAfterMs: 300 });
  await watch.goto(A);
  await expect.poll(() => watch.page.evaluate(hasToken)).toBe(true);
  // Where it comes after its own way was asked, a second search follows the whole of the first.
  await watch.waitForState('ready', 20_000);
  await expect(watch.overlay).toHaveAttribute('data-route', 'track-url');
  const asked = standIn.requestsTo(TIMEDTEXT).at(-1);
  expect(asked?.query.get('c')).toBe('WEB');
  expect(asked?.query.get('pot')).toHaveLength(116);
});

test('an arc of whole seconds gives way to word times when the viewer turns captions on', async ({
  watch,
  standIn,
}) => {
  standIn.setFaults(A, { gate: 'gated' });
  await watch.goto(A);
  await watch.waitForState('ready');
  await expect(watch.overlay).toHaveAttribute('data-route', 'panel');
  const bars = await watch.bars.count();
  await pressCaptions(watch);
  await expect(watch.overlay).toHaveAttribute('data-route', 'player-request');
  await expect(watch.overlay).toHaveAttribute('data-state', 'ready');
  expect(await watch.bars.count()).toBe(bars);
  expect(await watch.ownCaptionRequests()).toBe(0);
});

test('… or when a token turns up: one request more', async ({ watch, standIn }) => {
  standIn.setFaults(A, { gate: 'gated', potAfterMs: 1500 });
  await watch.goto(A);
  await watch.waitForState('ready');
  await expect(watch.overlay).toHaveAttribute('data-route', 'track-url');
  expect(standIn.requestsTo(TIMEDTEXT)).toHaveLength(1);
  expect(standIn.requestsTo(PANEL)).toHaveLength(1);
});

test('a track list that comes late is waited for', async ({ watch, standIn }) => {
  standIn.setFaults(A, { gate: 'open', tracksLateMs: 4000, noInitialPlayerResponse: true });
  await watch.goto(A);
  await watch.waitForState('ready');
});

test('without the player’s methods the document’s own data serve', async ({ watch, standIn }) => {
  standIn.setFaults(A, { gate: 'open', noPlayerMethods: true });
  await watch.goto(A);
  await watch.waitForState('ready');
  await expect(watch.overlay).toHaveAttribute('data-route', 'track-url');
});

test('an answer that stalls gets company by the next way', async ({ watch, standIn }) => {
  standIn.setFaults(A, { gate: 'open', timedtext: 'stall' });
  const startedAt = Date.now();
  await watch.goto(A);
  await watch.waitForState('ready');
  await expect(watch.overlay).toHaveAttribute('data-route', 'panel');
  expect(Date.now() - startedAt).toBeLessThan(6000);
});

test('what has been read is there again without any caption request', async ({
  watch,
  standIn,
}) => {
  await watch.goto(A);
  await watch.waitForState('ready');
  standIn.forgetRequests();
  await watch.page.reload();
  await watch.waitForState('ready');
  await expect(watch.overlay).toHaveAttribute('data-route', 'cache');
  expect(standIn.requestsTo(TIMEDTEXT)).toEqual([]);
  expect(standIn.requestsTo(PANEL)).toEqual([]);
});

for (const gate of ['open', 'gated'] as const) {
  test(`nothing that the viewer sees or set is touched (${gate})`, async ({ watch, standIn }) => {
    standIn.setFaults(A, { gate });
    await watch.goto(A);
    await watch.waitForPlaying();
    await watch.waitForCaptionsButton();
    await watch.page.bringToFront();
    await watch.page.evaluate(() => window.scrollTo(0, 40));
    await watch.player.locator('.ytp-subtitles-button').focus();
    await expect.poll(() => watch.events('scroll')).toHaveLength(1);
    await expect.poll(() => watch.events('focus')).toHaveLength(1);
    await watch.forgetEvents();
    const before = await watch.page.evaluate(() => window.standIn.captions());
    await watch.waitForState('ready');
    expect(await watch.page.evaluate(() => window.standIn.captions())).toEqual(before);
    expect(await watch.page.evaluate(() => window.scrollY)).toBe(40);
    await expect(watch.player.locator('.ytp-subtitles-button')).toBeFocused();
    expect(await watch.events()).toEqual([]);
  });
}
