import type { VideoLink } from '../video-setup';
import type { Variants } from '../variants';
import { box, make, part } from './make-element';

export interface Layout {
  readonly app: HTMLElement;
  readonly watch: HTMLElement;
  readonly browse: HTMLElement;
  readonly shorts: HTMLElement;
  readonly miniplayer: HTMLElement;
  /** What moves between the column, the full bleed and the miniplayer: ytd-player. */
  readonly ytdPlayer: HTMLElement;
  readonly playerContainer: HTMLElement;
  readonly fullBleed: HTMLElement;
  readonly below: HTMLElement;
  readonly panels: HTMLElement;
}

const grey = (className: string) => box(`grey ${className}`);

function masthead(): HTMLElement {
  const search = make('input', { id: 'search', class: 'ytd-searchbox', 'aria-label': 'Search' });
  const bar = make('ytd-masthead', { id: 'masthead', class: 'style-scope ytd-app' }, [
    grey('logo'),
    box('search-box', [search]),
    grey('avatar'),
  ]);
  return part('masthead-container', [bar]);
}

function relatedVideo(link: VideoLink): HTMLElement {
  const href = `/watch?v=${link.id}`;
  const thumbnail = make('a', {
    id: 'thumbnail',
    class: 'grey thumb',
    href,
    tabindex: '-1',
    'aria-hidden': 'true',
  });
  const title = make('a', { class: 'related-title', href }, [link.title]);
  return make('yt-lockup-view-model', { class: 'related-video' }, [
    thumbnail,
    box('related-words', [title, box('related-channel', [link.channel])]),
  ]);
}

function greyVideo(width: number): HTMLElement {
  const lines = [grey('line'), grey('line'), grey('line short')];
  const second = lines[1];
  if (second) second.style.width = `${width}%`;
  return box('related-video', [grey('thumb'), box('related-words', lines)]);
}

function relatedColumn(links: readonly VideoLink[]): HTMLElement {
  const boxes = [66, 70, 76, 82, 87, 92, 66].slice(Math.min(links.length, 4)).map(greyVideo);
  return part('related', [...links.slice(0, 12).map(relatedVideo), ...boxes]);
}

type WatchPage = Pick<Layout, 'watch' | 'playerContainer' | 'fullBleed' | 'below' | 'panels'>;

function watchPage(variants: Variants, links: readonly VideoLink[]): WatchPage {
  const playerContainer = part('player-container');
  const inner = part('player-container-inner', [playerContainer]);
  const player = part('player', [part('player-container-outer', [inner])]);
  const below = part('below');
  const fullBleed = part('player-full-bleed-container');
  const panels = part('panels');
  const secondary = part('secondary', [
    part('secondary-inner', [panels, part('chat-container'), relatedColumn(links)]),
  ]);
  const primary = part('primary', [part('primary-inner', [player, below])]);
  const watch = make(
    variants.watchElement,
    {
      class: 'style-scope ytd-page-manager',
      role: 'main',
      flexy: '',
      'rounded-player': '',
      'default-layout': '',
    },
    [part('full-bleed-container', [fullBleed]), part('columns', [primary, secondary])],
  );
  if (!variants.singleColumn) watch.setAttribute('is-two-columns_', '');
  return { watch, playerContainer, fullBleed, below, panels };
}

/** A watch page that was left behind: hidden, without a player, with all the same ids. */
function oldWatchPage(variants: Variants): HTMLElement {
  const { watch, below } = watchPage(variants, []);
  watch.setAttribute('hidden', '');
  watch.removeAttribute('role');
  watch.setAttribute('video-id', 'oldOldOld00');
  below.append(make('ytd-watch-metadata', {}, [part('title', ['An old video'])]));
  return watch;
}

/** The tree of ytd-app as the watch page's facts have it; nothing in it is filled yet. */
export function createLayout(variants: Variants, links: readonly VideoLink[]): Layout {
  const parts = watchPage(variants, links);
  const browse = make('ytd-browse', { 'page-subtype': 'home', hidden: '' }, [
    box('home-grid', links.map(relatedVideo)),
  ]);
  const shorts = make('ytd-shorts', { hidden: '' }, [
    make('ytd-player', { id: 'shorts-player' }, [part('shorts-container', ['Shorts'])]),
  ]);
  const ytdPlayer = make('ytd-player', { id: 'ytd-player', class: 'style-scope ytd-watch-flexy' }, [
    part('container'),
  ]);
  parts.playerContainer.append(ytdPlayer);
  const old = variants.oldPageHidden ? [oldWatchPage(variants)] : [];
  const manager = make('ytd-page-manager', { id: 'page-manager' }, [
    ...old,
    browse,
    shorts,
    parts.watch,
  ]);
  const miniplayer = make('ytd-miniplayer', {}, [part('player-container', [], 'div')]);
  const preview = part('video-preview', [part('inline-preview-player')]);
  const content = part('content', [masthead(), manager]);
  const app = make('ytd-app', {}, [content, miniplayer, preview, make('yt-hotkey-manager')]);
  return { ...parts, app, browse, shorts, miniplayer, ytdPlayer };
}
