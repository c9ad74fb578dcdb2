import type { Boot, VideoSetup } from '../video-setup';
import { ENDED } from './deck';
import { createEventLog } from './event-log';
import { listenForHotkeys } from './hotkeys';
import { createLayout } from './layout';
import { make } from './make-element';
import { createMobileBar, createMobileLayout, createMobileMetadata } from './mobile-layout';
import { createModes } from './modes';
import { createNavigation, sayMobileEnd, type Navigation, type Places } from './navigation';
import { letNeighbourIn } from './neighbour';
import { createPlayer } from './player';
import { mountPlayerBar } from './player-bar';
import { attachPlayerMethods } from './player-methods';
import type { StandInPage } from './stand-in-page';
import { createTranscriptPanel } from './transcript-panel';
import { viewerState } from './viewer-state';
import { createWatchMetadata } from './watch-metadata';

declare global {
  var standInBoot: Boot;
}

function askForConsent(): void {
  const reject = make('button', { 'aria-label': 'Reject all' }, ['Reject all']);
  const accept = make('button', { 'aria-label': 'Accept all' }, ['Accept all']);
  const box = make('ytd-consent-bump-v2-lightbox', {}, [
    make('div', { id: 'lightbox' }, [
      make('h1', {}, ['Before you continue to YouTube']),
      reject,
      accept,
    ]),
  ]);
  for (const button of [reject, accept]) {
    button.addEventListener('click', () => {
      document.cookie = 'SOCS=CAI; path=/';
      box.remove();
    });
  }
  document.body.append(box);
}

/** Everything on the page, put together and not yet showing anything. */
function buildPage({ variants, setup, links }: Boot) {
  const log = createEventLog();
  const layout = variants.mobile ? createMobileLayout(links) : createLayout(variants, links);
  const player = createPlayer(log, variants.autoplay);
  const modes = createModes(layout, player);
  const panel = createTranscriptPanel(layout.panels, log);
  const metadata = variants.mobile ? createMobileMetadata() : createWatchMetadata(panel.open);
  const faults = setup?.video.faults ?? {};
  if (faults.noPlayerMethods !== true) attachPlayerMethods(player);
  if (variants.delhi) player.root.classList.add('ytp-delhi-modern', 'ytp-delhi-modern-icons');
  if (variants.mobile) player.root.append(createMobileBar());
  else
    mountPlayerBar(player, {
      theatre: () => modes.theatre(!modes.isTheatre()),
      fullscreen: modes.toggleFullscreen,
      miniplayer: () => modes.miniplayer(!modes.isMiniplayer()),
    });
  layout.below.append(metadata.element, make('ytd-comments', { id: 'comments' }));
  if (faults.noPlayer !== true) layout.ytdPlayer.querySelector('#container')?.append(player.root);
  return { log, layout, player, modes, panel, metadata };
}

type BuiltPage = ReturnType<typeof buildPage>;

/** What an arrival shows, whatever was shown before. */
function placesOf({ layout, player, modes, panel, metadata }: BuiltPage): Places {
  const show = (page: HTMLElement): void => {
    for (const one of [layout.watch, layout.browse, layout.shorts]) {
      one.toggleAttribute('hidden', one !== page);
    }
  };
  const leave = (page: HTMLElement): void => {
    show(page);
    document.title = 'YouTube';
  };
  return {
    showWatch: (next, fromSeconds) => {
      show(layout.watch);
      modes.miniplayer(false);
      layout.watch.setAttribute('video-id', next.video.id);
      document.title = `${next.video.title} - YouTube`;
      scrollTo(0, 0);
      metadata.show(next);
      panel.reset(next);
      player.load(next, fromSeconds);
    },
    showBrowse: () => {
      leave(layout.browse);
      if (player.setup()) modes.miniplayer(true);
    },
    showShorts: () => {
      leave(layout.shorts);
      player.load(null);
    },
  };
}

function handleOf({ log, player, modes, panel }: BuiltPage, navigation: Navigation): StandInPage {
  const { captions } = player;
  return {
    events: log.events,
    forgetEvents: log.forget,
    navigate: navigation.toVideo,
    goHome: () => navigation.toPath('/'),
    goShorts: (videoId) => navigation.toPath(`/shorts/${videoId}`),
    finishes: navigation.finishes,
    theatre: modes.theatre,
    fullscreen: modes.fullscreen,
    miniplayer: modes.miniplayer,
    dark: modes.dark,
    startAd: player.startAd,
    endAd: player.endAd,
    giveTracks: player.giveTracks,
    openTranscript: panel.open,
    openComments: panel.openComments,
    viewerState: () => viewerState(player),
    captions: () => ({ on: captions.isOn(), vssId: captions.current()?.vss_id ?? null }),
  };
}

function showFirst(places: Places, setup: VideoSetup | null, startType: string): void {
  const from = parseInt(new URLSearchParams(location.search).get('t') ?? '0', 10);
  if (setup) places.showWatch(setup, from);
  else if (startType === 'shorts') places.showShorts();
  else places.showBrowse();
}

/** The first load ends like a navigation, but for the variant in which that is never said. */
function finishFirstLoad(setup: VideoSetup | null, pageType: string, isMobile: boolean): void {
  const endpoint = setup ? { watchEndpoint: { videoId: setup.video.id } } : {};
  const data = setup ? { playerResponse: setup.playerResponse, response: setup.pageData } : {};
  const response = { page: pageType, endpoint, url: location.pathname + location.search, ...data };
  const detail = { pageType, endpoint, response };
  if (isMobile) sayMobileEnd(response);
  else document.dispatchEvent(new CustomEvent('yt-navigate-finish', { bubbles: true, detail }));
}

/** Builds ytd-app over the skeleton and gives the tests their handle. */
function hydrate(boot: Boot): void {
  const { variants, setup } = boot;
  const page = buildPage(boot);
  const places = placesOf(page);
  const startType = setup ? 'watch' : location.pathname.startsWith('/shorts') ? 'shorts' : 'browse';
  const navigation = createNavigation(variants, page.log, places, startType);
  page.player.listen('onStateChange', (state) => {
    const next = page.player.setup()?.video.playsNext;
    if (state === ENDED && next) void navigation.toPath(`/watch?v=${next}&list=PLstandin&index=2`);
  });
  listenForHotkeys(page.log, page.player, page.modes);
  document.body.append(page.layout.app);
  document.querySelector('body > #player')?.toggleAttribute('hidden', true);
  document.querySelector('#watch-page-skeleton')?.remove();
  window.standIn = handleOf(page, navigation);
  if (variants.theatre) page.modes.theatre(true);
  const asksForConsent = setup?.video.faults?.consent === true;
  if (asksForConsent && !document.cookie.includes('SOCS=')) askForConsent();
  if (variants.neighbour) letNeighbourIn(page.log);
  showFirst(places, setup, startType);
  if (variants.finish !== 'never') finishFirstLoad(setup, startType, variants.mobile);
}

setTimeout(() => hydrate(standInBoot), standInBoot.variants.hydrateMs);
