import { smallVideo } from '../stand-in/small-video';
import type { StandIn } from '../stand-in/stand-in';
import type { Faults, StandInTrack, StandInVideo } from '../stand-in/stand-in-video';
import { DEFAULT_VARIANTS, type Variants } from '../stand-in/variants';
import type { WatchPage } from './pages/watch-page';
import { expect, test } from './fixtures';
import { allowTouching } from './pages/allow-touching';
import { smallEpisode } from './small-episode';

/*
 * The part of the matrix that needs a page: layouts × navigations, ways that touch the page ×
 * navigations, states of a video × navigations, each on the large page and some on the phone's,
 * with routes and tracks turning beside them. All of it with each other, without a browser, is in
 * tests/tab/matrix.test.ts.
 */

const NAVIGATIONS = ['first load', 'normal', 'never', 'early', 'twice', 'back', 'home'] as const;
type Navigation = (typeof NAVIGATIONS)[number];

const asr = {
  vssId: 'a.en',
  languageCode: 'en',
  kind: 'asr',
  name: 'English',
  shape: 'word',
} as const;
const manual = { vssId: '.en', languageCode: 'en', name: 'English', shape: 'manual' } as const;
const chat = { ...manual, vssId: '.en.c', name: 'English - chat', trackName: 'Live chat' };
type Track = Omit<StandInTrack, 'cues'>;

/** Track lists, and the kind that is read of each. */
const TRACKS: readonly (readonly [readonly Track[], kind: 'asr' | 'manual'])[] = [
  [[asr], 'asr'],
  [[asr, manual], 'manual'],
  [[{ ...asr, shape: 'line' }], 'asr'],
  [[chat, asr], 'asr'],
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
  /** What the rows of the table call the page. */
  readonly page: string;
  readonly variants: Partial<Variants>;
  readonly navigation: Navigation;
  readonly route: Route;
  readonly video: StandInVideo;
  /** State, and what explains it. */
  readonly end: string;
}

const ids = { next: 0 };

function combine(
  page: string,
  navigation: Navigation,
  route: Route,
  change: {
    readonly variants?: Partial<Variants>;
    readonly faults?: Faults;
    readonly video?: Partial<StandInVideo>;
    readonly end?: string;
  } = {},
): Combination {
  const n = ids.next++;
  const id = `matrix${String(n).padStart(5, '0')}`;
  const [tracks, kind] = TRACKS[n % TRACKS.length] ?? [[], 'asr'];
  const cues = smallVideo(id).tracks[0]?.cues ?? [];
  const listed = tracks.map((track): StandInTrack => ({ ...track, cues }));
  return {
    page,
    variants: change.variants ?? {},
    navigation,
    route,
    video: smallEpisode(id, change.faults ?? FAULTS[route], { tracks: listed, ...change.video }),
    end: change.end ?? `ready ${route} ${kind}`,
  };
}

const LAYOUTS: readonly (readonly [what: string, variants: Partial<Variants>])[] = [
  ['plain', {}],
  ['hydrated late', { hydrateMs: 800 }],
  ['old player', { delhi: false, watchElement: 'ytd-watch-grid' }],
  ['old page hidden', { oldPageHidden: true, neighbour: true }],
  ['right to left, theatre', { rightToLeft: true, theatre: true }],
  ['one column', { singleColumn: true, locked: false }],
  ['phone', { mobile: true }],
];

/** Captions are on for a whole document, so that the player's own request is. */
const byLayout = LAYOUTS.flatMap(([page, variants], layout) =>
  NAVIGATIONS.map((navigation, n) => {
    const turning = n < 3 === (layout % 2 === 0) ? 'track-url' : 'panel';
    const route = layout % 3 === 2 ? 'player-request' : turning;
    return combine(page, navigation, route, { variants });
  }),
);

const SOME_NAVIGATIONS: readonly Navigation[] = ['first load', 'normal', 'early', 'home'];

/** The phone page has no transcript panel. */
const byTouching = [
  ...NAVIGATIONS.map((navigation) => combine('plain', navigation, 'nudge')),
  ...SOME_NAVIGATIONS.map((navigation) =>
    combine('phone', navigation, 'nudge', { variants: { mobile: true } }),
  ),
  ...NAVIGATIONS.map((navigation) => combine('plain', navigation, 'panel-dom')),
  ...SOME_NAVIGATIONS.map((navigation) =>
    combine('old player, right to left', navigation, 'panel-dom', {
      variants: { delhi: false, rightToLeft: true },
    }),
  ),
];

const OPEN = { gate: 'open' } as const;
const STATES: readonly (readonly [what: string, Parameters<typeof combine>[3]])[] = [
  ['tracks late', { faults: { ...OPEN, tracksLateMs: 800 } }],
  ['slow answers', { faults: { ...OPEN, timedtextDelayMs: 800 } }],
  ['silent player', { faults: { ...OPEN, noPlayerMethods: true } }],
  ['advertisement first', { faults: { ...OPEN, prerollAdSeconds: 60 } }],
  ['stream just over', { faults: OPEN, video: { live: 'finished' } }],
  ['running stream', { video: { live: 'running', tracks: [] }, end: 'live' }],
  ['premiere', { video: { live: 'premiere', tracks: [] }, end: 'live' }],
  ['age gate', { faults: { playability: 'age-restricted' }, end: 'failed age-restricted' }],
  ['private', { faults: { playability: 'private' }, end: 'failed unplayable' }],
  ['deleted', { faults: { playability: 'deleted' }, end: 'failed unplayable' }],
];

const byState = [false, true].flatMap((mobile) =>
  SOME_NAVIGATIONS.filter((_, n) => !mobile || n < 2).flatMap((navigation) =>
    STATES.map(([what, change]) =>
      combine(mobile ? `${what}, phone` : what, navigation, 'track-url', {
        ...change,
        variants: { mobile },
      }),
    ),
  ),
);

const BEFORE = 'beforebefor';
const all = [...byLayout, ...byTouching, ...byState];
const scene = { videos: [...all.map(({ video }) => video), smallEpisode(BEFORE)] };
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

async function arrive(
  watch: WatchPage,
  standIn: StandIn,
  { video: { id }, navigation, variants }: Combination,
): Promise<void> {
  const { page } = watch;
  switch (navigation) {
    case 'first load': {
      await page.goto(variants.mobile ? standIn.mobileUrlOf(id) : standIn.urlOf(id));
      return;
    }
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

/** Goes through them in their order; those after a first load happen in its document. */
async function runAll(
  combinations: readonly Combination[],
  { watch, standIn }: { readonly watch: WatchPage; readonly standIn: StandIn },
  prepare: (combination: Combination) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const rows: string[] = [];
  for (const combination of combinations) {
    const { page, navigation, route, video, variants, end } = combination;
    if (navigation === 'first load') {
      await prepare(combination);
      standIn.setVariants({ ...DEFAULT_VARIANTS, navigationMs: 50, ...variants });
    }
    const label = `${page} · ${navigation} · ${route} · ${video.id}`;
    const startedAt = Date.now();
    await arrive(watch, standIn, combination);
    const [state = '', why, kind] = end.split(' ');
    await expect(watch.overlay, label).toHaveAttribute('data-video-id', video.id);
    if (video.faults?.prerollAdSeconds !== undefined) {
      await expect(watch.overlay, label).toHaveAttribute('data-cause', 'ad');
      await watch.page.evaluate(() => window.standIn.endAd());
    }
    await expect(watch.overlay, label).toHaveAttribute('data-state', state, { timeout: 10_000 });
    const tookMs = Date.now() - startedAt;
    expect(tookMs, label).toBeLessThan(10_000);
    await expect(watch.overlay, label).toHaveCount(1);
    if (kind) await expect(watch.overlay, label).toHaveAttribute('data-kind', kind);
    if (state === 'failed')
      await expect(watch.overlay, label).toHaveAttribute('data-cause', why ?? '');
    if (state === 'ready') {
      // Read at a first visit already, it is there from the store.
      const routes = navigation === 'back' ? new RegExp(`^(${route}|cache)$`) : route;
      await expect(watch.overlay, label).toHaveAttribute('data-route', routes);
    }
    rows.push([page, navigation, route, end, `${tookMs} ms`].join(' | '));
  }
  console.log(['page | navigation | route | end | took', ...rows].join('\n'));
  expect(rows).toHaveLength(combinations.length);
}

test('layouts × navigations: each ends in the right arc within ten seconds', async ({
  watch,
  standIn,
}) => {
  test.setTimeout(150_000);
  const now = { on: false };
  await runAll(byLayout, { watch, standIn }, async ({ route }) => {
    const on = route === 'player-request';
    if (on === now.on) return;
    now.on = on;
    await chooseCaptions(watch, on);
  });
});

test('ways that touch the page × navigations: the same', async ({
  watch,
  standIn,
  openExtensionPage,
}) => {
  test.setTimeout(150_000);
  await runAll(byTouching, { watch, standIn }, async ({ route }) => {
    await allowTouching(openExtensionPage, {
      nudge: route === 'nudge',
      panel: route === 'panel-dom',
    });
    await watch.page.bringToFront();
  });
});

test('states of a video × navigations: each ends in the right arc, or the right cause', async ({
  watch,
  standIn,
}) => {
  test.setTimeout(150_000);
  await runAll(byState, { watch, standIn });
});
