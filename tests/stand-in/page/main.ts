import type { Boot, VideoSetup } from '../video-setup';
import { createEventLog } from './event-log';
import { listenForHotkeys } from './hotkeys';
import { createLayout } from './layout';
import { make } from './make-element';
import { createModes } from './modes';
import { createNavigation } from './navigation';
import { letNeighbourIn } from './neighbour';
import { createPlayer } from './player';
import { mountPlayerBar } from './player-bar';
import { attachPlayerMethods } from './player-methods';
import { createTranscriptPanel } from './transcript-panel';
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

/** Wait until ytd-app may stand, then build it and give the tests their handle. */
function hydrate({ variants, setup, links }: Boot, isHydrated: { yes: boolean }): void {
  const log = createEventLog();
  const faults = setup?.video.faults ?? {};
  const layout = createLayout(variants, links);
  const player = createPlayer(log, variants.autoplay);
  const modes = createModes(layout, player);
  const panel = createTranscriptPanel(layout.panels, log);
  const metadata = createWatchMetadata(panel.open);
  if (faults.noPlayerMethods !== true) attachPlayerMethods(player);
  if (variants.delhi) player.root.classList.add('ytp-delhi-modern', 'ytp-delhi-modern-icons');
  mountPlayerBar(player, {
    theatre: () => modes.theatre(!modes.isTheatre()),
    fullscreen: modes.toggleFullscreen,
    miniplayer: () => modes.miniplayer(!modes.isMiniplayer()),
  });
  layout.below.append(metadata.element, make('ytd-comments', { id: 'comments' }));
  if (faults.noPlayer !== true) layout.ytdPlayer.querySelector('#container')?.append(player.root);

  const show = (page: HTMLElement): void => {
    for (const one of [layout.watch, layout.browse, layout.shorts]) {
      one.toggleAttribute('hidden', one !== page);
    }
  };
  const showWatch = (next: VideoSetup, fromSeconds: number): void => {
    show(layout.watch);
    modes.miniplayer(false);
    layout.watch.setAttribute('video-id', next.video.id);
    document.title = `${next.video.title} - YouTube`;
    scrollTo(0, 0);
    metadata.show(next);
    panel.reset(next);
    player.load(next, fromSeconds);
  };
  const leave = (page: HTMLElement): void => {
    show(page);
    document.title = 'YouTube';
    if (page === layout.shorts) player.load(null);
    else if (player.setup()) modes.miniplayer(true);
  };
  const places = {
    showWatch,
    showBrowse: () => leave(layout.browse),
    showShorts: () => leave(layout.shorts),
  };
  const startType = setup ? 'watch' : location.pathname.startsWith('/shorts') ? 'shorts' : 'browse';
  const navigation = createNavigation(variants, log, places, startType);
  listenForHotkeys(log, player, modes);

  document.body.append(layout.app);
  document.querySelector('body > #player')?.toggleAttribute('hidden', true);
  document.querySelector('#watch-page-skeleton')?.remove();
  window.standIn = {
    isHydrated: () => isHydrated.yes,
    events: log.events,
    forgetEvents: log.forget,
    navigate: navigation.toVideo,
    goHome: () => navigation.toPath('/'),
    goShorts: (videoId) => navigation.toPath(`/shorts/${videoId}`),
    theatre: modes.theatre,
    fullscreen: modes.fullscreen,
    miniplayer: modes.miniplayer,
    dark: modes.dark,
    startAd: player.startAd,
    endAd: player.endAd,
    openTranscript: panel.open,
    captions: () => ({
      on: player.captions.isOn(),
      vssId: player.captions.current()?.vss_id ?? null,
    }),
  };
  if (variants.theatre) modes.theatre(true);
  if (faults.consent === true && !document.cookie.includes('SOCS=')) askForConsent();
  if (variants.neighbour) letNeighbourIn(log);
  if (setup) {
    const from = new URLSearchParams(location.search).get('t');
    showWatch(setup, from === null ? 0 : parseInt(from, 10));
  } else show(startType === 'shorts' ? layout.shorts : layout.browse);
  isHydrated.yes = true;
  document.dispatchEvent(
    new CustomEvent('yt-page-data-updated', { bubbles: true, detail: { pageType: startType } }),
  );
  if (variants.finish !== 'never') finishFirstLoad(setup, startType);
}

function finishFirstLoad(setup: VideoSetup | null, pageType: string): void {
  const endpoint = setup ? { watchEndpoint: { videoId: setup.video.id } } : {};
  const data = setup ? { playerResponse: setup.playerResponse, response: setup.pageData } : {};
  const response = { page: pageType, endpoint, url: location.pathname + location.search, ...data };
  const detail = { pageType, endpoint, response };
  document.dispatchEvent(new CustomEvent('yt-navigate-finish', { bubbles: true, detail }));
}

const isHydrated = { yes: false };
setTimeout(() => hydrate(standInBoot, isHydrated), standInBoot.variants.hydrateMs);
