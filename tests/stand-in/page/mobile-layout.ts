import type { VideoLink } from '../video-setup';
import type { Layout } from './layout';
import { box, make, part } from './make-element';

function relatedVideo({ id, title }: VideoLink): HTMLElement {
  const link = make('a', { class: 'related-title', href: `/watch?v=${id}` }, [title]);
  return make('ytm-video-with-context-renderer', { class: 'related-video' }, [link]);
}

/**
 * The tree of the phone page: the player stands in a box of its own, fixed over the place that the
 * watch page keeps free for it.
 */
export function createMobileLayout(links: readonly VideoLink[]): Layout {
  const below = box('watch-below-the-player');
  const results = make('ytm-single-column-watch-next-results-renderer', {}, [
    below,
    make('ytm-item-section-renderer', {}, links.map(relatedVideo)),
  ]);
  const watch = make('ytm-watch', {}, [box('player-size player-placeholder'), results]);
  const browse = make('ytm-browse', { hidden: '' }, links.map(relatedVideo));
  const shorts = make('ytm-shorts', { hidden: '' }, ['Shorts']);
  const bar = make('ytm-mobile-topbar-renderer', { class: 'mobile-topbar-header' }, [
    box('grey logo'),
  ]);
  const pages = box('page-container', [watch, browse, shorts]);
  const ytdPlayer = part('player', [part('container')]);
  ytdPlayer.className = 'player-api player-size';
  const playerContainer = part('player-container-id', [ytdPlayer]);
  playerContainer.className = 'player-container sticky-player';
  const app = make('ytm-app', { id: 'app' }, [bar, playerContainer, pages]);
  const nowhere = box('nowhere');
  return {
    app,
    watch,
    browse,
    shorts,
    miniplayer: nowhere,
    ytdPlayer,
    playerContainer,
    fullBleed: nowhere,
    below,
    panels: nowhere,
  };
}

/** Title and channel, in the phone page's elements. */
export function createMobileMetadata() {
  const title = make('h2', { class: 'slim-video-information-title' });
  const element = make('ytm-slim-video-metadata-section-renderer', {}, [
    box('slim-video-information-content', [title]),
    box('grey pill wide'),
  ]);
  return {
    element,
    show: ({ video }: { readonly video: { readonly title: string } }): void => {
      title.textContent = video.title;
    },
  };
}

/** The phone player's line along its lower edge. */
export const createMobileBar = (): HTMLElement =>
  box('ytProgressBarLineHost', [], 'yt-progress-bar-line');
