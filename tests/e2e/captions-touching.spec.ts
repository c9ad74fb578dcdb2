import type { StandIn } from '../stand-in/stand-in';
import type { Faults, StandInTrack, StandInVideo } from '../stand-in/stand-in-video';
import { expect, test } from './fixtures';
import { allowTouching } from './pages/allow-touching';
import { callPlayer } from './pages/call-player';
import type { WatchPage } from './pages/watch-page';
import { smallEpisode } from './small-episode';

const A = 'aaaaaaaaaaa';
const B = 'bbbbbbbbbbb';
const TIMEDTEXT = '/api/timedtext';

/** Nothing can be tried before the tracks are there, and they wait until the viewer has settled in. */
const LATE: Faults = { tracksHeld: true, noInitialPlayerResponse: true };

/** Nothing but switching captions on brings them. */
const NUDGE_ALONE: Faults = { ...LATE, gate: 'gated', panel: 'no-content' };

/** Nothing but the panel on the page: the player has no token, and get_panel knows its own page. */
const PANEL_ALONE: Faults = { ...LATE, gate: 'gated', potNever: true, panelForPageOnly: true };

const episode = (id: string, change: Partial<StandInVideo> = {}) =>
  smallEpisode(id, {}, { description: 'line\n'.repeat(60), ...change });

test.use({ scene: { videos: [episode(A), episode(B)] } });

const viewerState = (watch: WatchPage) => watch.page.evaluate(() => window.standIn.viewerState());

const giveTracks = (watch: WatchPage) => watch.page.evaluate(() => window.standIn.giveTracks());

/** Scrolls a little and writes into the search field, so that there is something to lose. */
async function settleIn(watch: WatchPage, then: 'go on' | 'wait' = 'go on'): Promise<string> {
  await watch.waitForPlaying();
  await watch.page.bringToFront();
  await watch.page.locator('input#search').fill('induction heads');
  await watch.page.evaluate(() => window.scrollTo(0, 40));
  await expect.poll(() => watch.events('scroll')).not.toEqual([]);
  await watch.forgetEvents();
  const state = await viewerState(watch);
  if (then === 'go on') await giveTracks(watch);
  return state;
}

const seen = async (watch: WatchPage) => (await watch.events('seen')).map(({ what }) => what);
const hands = async (watch: WatchPage) =>
  (await watch.events('captions')).map(({ on, hand }) => `${String(hand)} ${String(on)}`);

test.describe('switching captions on for a moment', () => {
  test.beforeEach(async ({ standIn, openExtensionPage }) => {
    for (const id of [A, B]) standIn.setFaults(id, NUDGE_ALONE);
    await allowTouching(openExtensionPage, { nudge: true, panel: false });
  });

  test('brings the arc by one request, unseen, and leaves no trace', async ({ watch, standIn }) => {
    await watch.goto(A);
    const before = await settleIn(watch);
    await watch.waitForState('ready');
    await expect(watch.overlay).toHaveAttribute('data-route', 'nudge');
    expect(await viewerState(watch)).toBe(before);
    expect(await seen(watch)).toEqual([]);
    expect(await hands(watch)).toEqual(['api true', 'api false']);
    const filled = standIn.requestsTo(TIMEDTEXT).filter(({ bytes }) => bytes > 0);
    expect(filled).toHaveLength(1);
    expect(await watch.events('caption-request')).toHaveLength(1);
    await watch.navigate(B);
    expect((await watch.playerFacts()).captionsOn).toBe(false);
  });

  for (const [how, act] of [
    ['the key c', (watch: WatchPage) => watch.page.keyboard.press('c')],
    ['the button', (watch: WatchPage) => watch.player.locator('.ytp-subtitles-button').click()],
  ] as const) {
    test(`a viewer who switches captions on in the middle, by ${how}, wins`, async ({
      watch,
      standIn,
    }) => {
      standIn.setFaults(A, { ...NUDGE_ALONE, timedtextDelayMs: 1500 });
      await watch.goto(A);
      await settleIn(watch);
      await watch.page.locator('input#search').blur();
      await expect.poll(() => hands(watch)).toEqual(['api true']);
      await act(watch);
      expect(await hands(watch)).toEqual(['api true', 'api false', 'user true']);
      await watch.waitForState('ready');
      await expect(watch.overlay).toHaveAttribute('data-route', 'player-request');
      expect((await watch.playerFacts()).captionsOn).toBe(true);
      expect(await hands(watch)).toEqual(['api true', 'api false', 'user true']);
      await expect.poll(() => seen(watch)).toEqual(['captions']);
      await expect(watch.page.locator('html > style')).toHaveCount(0);
    });
  }

  test('captions in another language are there again afterwards', async ({ watch, standIn }) => {
    const [asr, manual] = episode(A).tracks;
    const german = { ...manual, vssId: '.de', languageCode: 'de', name: 'German' };
    const tracks = [asr, german].flatMap((track) => (track ? [track as StandInTrack] : []));
    // The player's own address alone is answered: the token that is there already opens nothing.
    standIn.addVideo(
      episode(A, { tracks, faults: { ...NUDGE_ALONE, captionsOnce: true, panelDelayMs: 3000 } }),
    );
    await watch.goto(A);
    await settleIn(watch, 'wait');
    // The panel is asked first, and takes its time: the viewer chooses meanwhile.
    await giveTracks(watch);
    await callPlayer(watch, 'loadModule', 'captions');
    await expect
      .poll(() => callPlayer(watch, 'getOption', 'captions', 'tracklist'))
      .toHaveLength(2);
    await callPlayer(watch, 'setOption', 'captions', 'track', { vss_id: '.de' });
    const kept = () => watch.page.evaluate(() => JSON.stringify(localStorage));
    const before = await kept();
    await watch.waitForState('ready');
    await expect(watch.overlay).toHaveAttribute('data-route', 'nudge');
    expect(await watch.page.evaluate(() => window.standIn.captions())).toEqual({
      on: true,
      vssId: '.de',
    });
    expect(await kept()).toBe(before);
  });

  test('who leaves in the middle finds captions off at the next video', async ({
    watch,
    standIn,
  }) => {
    standIn.setFaults(A, { ...NUDGE_ALONE, timedtextDelayMs: 3000 });
    standIn.setFaults(B, { gate: 'open' });
    await watch.goto(A);
    await settleIn(watch);
    const kept = () => watch.page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
    const before = await kept();
    await expect.poll(() => hands(watch)).toEqual(['api true']);
    await watch.navigate(B);
    await watch.waitForState('ready');
    await expect(watch.overlay).toHaveAttribute('data-video-id', B);
    await expect.poll(async () => (await watch.playerFacts()).captionsOn).toBe(false);
    expect(await kept()).toBe(before);
  });

  test('waits for the viewer to press play, and goes on by itself then', async ({
    watch,
    standIn,
  }) => {
    standIn.setVariants({ autoplay: false });
    await watch.goto(A);
    await giveTracks(watch);
    await watch.waitForState('failed');
    expect(await hands(watch)).toEqual([]);
    await watch.player.locator('video').click();
    await watch.waitForState('ready');
    await expect(watch.overlay).toHaveAttribute('data-route', 'nudge');
    expect((await watch.playerFacts()).captionsOn).toBe(false);
  });
});

test('by default captions are left alone, and the panel is not', async ({ watch, standIn }) => {
  standIn.setFaults(A, NUDGE_ALONE);
  await watch.goto(A);
  const before = await settleIn(watch);
  await watch.waitForState('failed');
  await expect(watch.overlay).toHaveAttribute('data-cause', 'gated');
  expect(await hands(watch)).toEqual([]);
  expect(await watch.events('panel-request')).toHaveLength(1);
  expect(await viewerState(watch)).toBe(before);
});

test('where neither is allowed, nothing is touched', async ({
  watch,
  standIn,
  openExtensionPage,
}) => {
  standIn.setFaults(A, PANEL_ALONE);
  await allowTouching(openExtensionPage, { nudge: false, panel: false });
  await watch.goto(A);
  const before = await settleIn(watch);
  await watch.waitForState('failed');
  expect(await watch.events()).toEqual([]);
  expect(await viewerState(watch)).toBe(before);
});

test('a token that comes after a failure brings the arc by itself, and nothing is touched', async ({
  watch,
  standIn,
  openExtensionPage,
}) => {
  standIn.setFaults(A, { ...NUDGE_ALONE, potAfterMs: 6000 });
  await allowTouching(openExtensionPage, { nudge: false, panel: false });
  await watch.goto(A);
  const before = await settleIn(watch);
  await watch.waitForState('failed');
  await watch.waitForState('ready', 20_000);
  await expect(watch.overlay).toHaveAttribute('data-route', 'track-url');
  expect(await watch.events()).toEqual([]);
  expect(await viewerState(watch)).toBe(before);
});

test.describe('the panel on the page', () => {
  const KINDS = ['modern', 'classic', 'consolidated', 'consolidated-classic'] as const;
  for (const transcriptPanel of KINDS) {
    test(`brings the arc out of view, and leaves no trace: ${transcriptPanel}`, async ({
      watch,
      standIn,
    }) => {
      const [manual] = episode(A).tracks.filter(({ kind }) => kind === undefined);
      const bars = await barsOf(watch, standIn, episode(B, { faults: { gate: 'open' } }));
      const tracks = manual ? [manual] : [];
      standIn.addVideo(
        episode(A, { transcriptPanel, tracks, tripleRows: true, faults: PANEL_ALONE }),
      );
      await watch.goto(A);
      const before = await settleIn(watch);
      await watch.waitForState('ready');
      await expect(watch.overlay).toHaveAttribute('data-route', 'panel-dom');
      expect(await viewerState(watch)).toBe(before);
      expect(await seen(watch)).toEqual([]);
      expect(await watch.bars.count()).toBe(bars);
    });
  }

  test('reads a list that draws only what is near', async ({ watch, standIn }) => {
    standIn.addVideo(
      episode(A, { transcriptPanel: 'modern', virtualRows: true, faults: PANEL_ALONE }),
    );
    await watch.goto(A);
    const before = await settleIn(watch);
    await watch.waitForState('ready');
    await expect(watch.overlay).toHaveAttribute('data-route', 'panel-dom');
    expect(await viewerState(watch)).toBe(before);
  });

  test('who opens the transcript in the middle has it', async ({ watch, standIn }) => {
    standIn.setFaults(A, { ...PANEL_ALONE, panelDelayMs: 1500 });
    await watch.goto(A);
    await settleIn(watch);
    await expect.poll(() => watch.events('panel-request')).toHaveLength(1);
    await watch.page.getByRole('button', { name: 'Show transcript' }).click();
    const panel = watch.page.locator('[target-id="PAmodern_transcript_view"]');
    await expect(panel).toBeVisible();
    await expect(panel.locator('transcript-segment-view-model')).toHaveCount(60);
    await watch.waitForState('failed');
    await expect(panel).toBeVisible();
    await expect(watch.page.locator('html > style')).toHaveCount(0);
    // It stands open now: another try reads it where it is.
    await watch.overlay.locator('[data-action="retry"]').click();
    await watch.waitForState('ready');
    await expect(watch.overlay).toHaveAttribute('data-route', 'panel-dom');
    await expect(panel).toBeVisible();
  });

  test('another panel that stands open is left alone', async ({ watch, standIn }) => {
    standIn.setFaults(A, PANEL_ALONE);
    await watch.goto(A);
    await watch.waitForPlaying();
    await watch.page.evaluate(() => window.standIn.openComments());
    const before = await settleIn(watch);
    await watch.waitForState('failed');
    expect(await viewerState(watch)).toBe(before);
    expect(await watch.events('panel-request')).toEqual([]);
    await watch.overlay.locator('[data-action="details"]').click();
    await expect(watch.overlay.getByRole('listitem').last()).toContainText('left to you');
  });

  test('a click elsewhere meets the page as it was', async ({ watch, standIn }) => {
    standIn.setFaults(A, { ...PANEL_ALONE, panelDelayMs: 1500 });
    await watch.goto(A);
    await settleIn(watch);
    await expect.poll(() => watch.events('panel-request')).toHaveLength(1);
    await watch.page.locator('input#search').click();
    const open = await watch.page
      .locator('[visibility="ENGAGEMENT_PANEL_VISIBILITY_EXPANDED"]')
      .count();
    expect(open).toBe(0);
    await watch.waitForState('failed');
    await expect(watch.page.locator('input#search')).toBeFocused();
  });
});

/** How many bars the same talk has when its captions come by an open address. */
async function barsOf(watch: WatchPage, standIn: StandIn, video: StandInVideo): Promise<number> {
  standIn.addVideo(video);
  await watch.goto(video.id);
  await watch.waitForState('ready');
  return watch.bars.count();
}

test('why there are no captions can be copied, with nothing private in it', async ({
  watch,
  standIn,
  context,
}) => {
  standIn.addVideo(episode(A, { faults: { gate: 'gated', panel: 'no-content' } }));
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = async (): Promise<string> => {
    await watch.overlay.locator('[data-action="details"]').click();
    await watch.overlay.locator('[data-action="copy-details"]').click();
    await expect(watch.overlay.locator('[data-action="copy-details"]')).toHaveText('Copied');
    return watch.page.evaluate(() => navigator.clipboard.readText());
  };
  await watch.goto(A);
  await watch.waitForState('failed');
  const text = await copied();
  expect(text).toMatch(
    /^Why are there no captions\? \d\d:\d\d\nCaptions could not be read\. .+\nCause: gated\nWays tried\n1\. /,
  );
  expect(text).toContain('the caption address: answered, but empty (200)');
  expect(text).toContain('the panel on the page: no answer in time (timeout)');
  expect(text).toContain('Captions listed: English, automatic · English');
  expect(text).toContain('Token: needed, and not there');
  expect(text).toContain('Page: version 2.20261120.01.00, en');
  expect(text).not.toMatch(
    /https?:|[?&]\w+=|signature|pot=|expire|cookie|Small episode|aaaaaaaaaaa/i,
  );
  standIn.addVideo(episode(B, { tracks: [] }));
  await watch.navigate(B);
  await watch.waitForState('no-captions');
  expect(await copied()).toContain('Captions listed: none');
});
