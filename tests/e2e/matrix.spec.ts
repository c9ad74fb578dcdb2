import { smallVideo } from '../stand-in/small-video';
import type { Faults, StandInTrack } from '../stand-in/stand-in-video';
import type { Variants } from '../stand-in/variants';
import type { WatchPage } from './pages/watch-page';
import { expect, test } from './fixtures';
import { allowTouching } from './pages/allow-touching';
import { smallEpisode } from './small-episode';

/*
 * The part of the matrix that needs a page: layouts × navigations, with routes and tracks turning
 * beside them. The whole of it, without a browser, is in tests/tab/matrix.test.ts.
 */

const LAYOUTS: readonly (readonly [what: string, variants: Partial<Variants>])[] = [
  ['plain', {}],
  ['hydrated late', { hydrateMs: 800 }],
  ['old player', { delhi: false, watchElement: 'ytd-watch-grid' }],
  ['old page hidden', { oldPageHidden: true, neighbour: true }],
  ['right to left, theatre', { rightToLeft: true, theatre: true }],
  ['one column', { singleColumn: true, locked: false }],
  ['captions switched on for a moment', {}],
  ['transcript panel opened', {}],
];

const NAVIGATIONS = ['first load', 'normal', 'never', 'early', 'twice', 'back', 'home'] as const;
type Navigation = (typeof NAVIGATIONS)[number];
const FEW_NAVIGATIONS: readonly Navigation[] = ['first load', 'normal', 'twice', 'home'];

const asr = {
  vssId: 'a.en',
  languageCode: 'en',
  kind: 'asr',
  name: 'English',
  shape: 'word',
} as const;
const manual = { vssId: '.en', languageCode: 'en', name: 'English', shape: 'manual' } as const;
const chat = { ...manual, vssId: '.en.c', name: 'English - chat', trackName: 'Live chat' };
const TRACKS: readonly (readonly Omit<StandInTrack, 'cues'>[])[] = [
  [asr],
  [asr, manual],
  [{ ...asr, shape: 'line' }],
  [chat, asr],
];

type Route = 'track-url' | 'panel' | 'player-request' | 'nudge' | 'panel-dom';
const FAULTS: Record<Route, Faults> = {
  'track-url': { gate: 'open' },
  panel: { gate: 'gated' },
  'player-request': { gate: 'gated', panel: 'no-content' },
  nudge: { gate: 'gated', panel: 'no-content' },
  'panel-dom': { gate: 'gated', potNever: true, panelForPageOnly: true },
};

interface Combination {
  readonly id: string;
  readonly layout: number;
  readonly navigation: Navigation;
  readonly route: Route;
  readonly tracks: number;
}

/** The two that touch the page have a document each; captions are on for a whole document, too. */
function routeOf(layout: number, n: number): Route {
  if (layout >= 6) return layout === 6 ? 'nudge' : 'panel-dom';
  if (layout % 3 === 2) return 'player-request';
  return n % 2 === 0 ? 'track-url' : 'panel';
}

const COMBINATIONS: readonly Combination[] = LAYOUTS.flatMap((_, layout) =>
  (layout < 6 ? NAVIGATIONS : FEW_NAVIGATIONS).map((navigation, n): Combination => {
    const id = `matrix${layout}${n}xxx`;
    const tracks = (layout + n) % TRACKS.length;
    return { id, layout, navigation, route: routeOf(layout, n), tracks };
  }),
);

const videoOf = ({ id, route, tracks }: Combination) => {
  const cues = smallVideo(id).tracks[0]?.cues ?? [];
  const listed = (TRACKS[tracks] ?? []).map((track): StandInTrack => ({ ...track, cues }));
  return smallEpisode(id, FAULTS[route], { tracks: listed });
};

const BEFORE = 'beforebefor';
const scene = { videos: [...COMBINATIONS.map(videoOf), smallEpisode(BEFORE)] };
test.use({ scene: { ...scene, variants: { navigationMs: 50 } } });

/** Captions on or off, as the player keeps it from one document to the next. */
async function chooseCaptions(watch: WatchPage, on: boolean): Promise<void> {
  await watch.goto(BEFORE);
  await watch.waitForPlaying();
  await watch.waitForCaptionsButton();
  const { captionsOn } = await watch.playerFacts();
  if (captionsOn === on) return;
  await watch.player.locator('.ytp-subtitles-button').click({ force: true });
  await expect.poll(async () => (await watch.playerFacts()).captionsOn).toBe(on);
}

async function arrive(watch: WatchPage, { id, navigation }: Combination): Promise<void> {
  const { page } = watch;
  switch (navigation) {
    case 'first load':
      return watch.goto(id);
    case 'home':
      await page.evaluate(() => window.standIn.goHome());
      await expect(watch.overlay).toHaveCount(0);
      return watch.navigate(id);
    case 'back':
      await watch.navigate(id);
      await page.evaluate(() => window.standIn.goShorts('shortshorts'));
      await page.goBack();
      return;
    default:
      await page.evaluate((how) => window.standIn.finishes(how), navigation);
      await watch.navigate(id);
      await page.evaluate(() => window.standIn.finishes('normal'));
  }
}

test('layouts × navigations: each ends in the right arc within ten seconds', async ({
  watch,
  standIn,
  openExtensionPage,
}) => {
  test.setTimeout(150_000);
  const rows: string[] = [];
  for (const combination of COMBINATIONS) {
    const { layout, navigation, route, tracks } = combination;
    const [what, variants] = LAYOUTS[layout] ?? ['', {}];
    if (navigation === 'first load') {
      standIn.setVariants(BASE);
      if (route === 'nudge' || route === 'panel-dom') {
        const [nudge, panel] = [route === 'nudge', route === 'panel-dom'];
        await allowTouching(openExtensionPage, { nudge, panel });
        await watch.page.bringToFront();
      }
      await chooseCaptions(watch, route === 'player-request');
      standIn.setVariants(variants);
    }
    const startedAt = Date.now();
    await arrive(watch, combination);
    const label = `${what} · ${navigation} · ${route} · tracks ${tracks}`;
    await expect(watch.overlay, label).toHaveAttribute('data-video-id', combination.id);
    await watch.waitForState('ready');
    const tookMs = Date.now() - startedAt;
    await expect(watch.overlay, label).toHaveCount(1);
    const kind = tracks === 1 ? 'manual' : 'asr';
    await expect(watch.overlay, label).toHaveAttribute('data-kind', kind);
    // Read at a first visit already, it is there from the store.
    const routes = navigation === 'back' ? new RegExp(`^(${route}|cache)$`) : route;
    await expect(watch.overlay, label).toHaveAttribute('data-route', routes);
    expect(tookMs, label).toBeLessThan(10_000);
    rows.push([what, navigation, route, kind, `${tookMs} ms`].join(' | '));
  }
  console.log([`layout | navigation | route | kind | took`, ...rows].join('\n'));
});

/** What a layout before may have changed. */
const BASE: Partial<Variants> = {
  hydrateMs: 150,
  delhi: true,
  watchElement: 'ytd-watch-flexy',
  oldPageHidden: false,
  neighbour: false,
  rightToLeft: false,
  theatre: false,
  singleColumn: false,
  locked: true,
};
