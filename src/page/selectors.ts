/**
 * Every name of YouTube's page that this extension relies on, each with when and where it was
 * seen. `tokens` are the names a saved watch page of June 2026 must know; the rest are ids and
 * attributes, which such a list doesn't hold.
 */
export interface PageSelector {
  readonly css: string;
  /** Date and source. */
  readonly seen: string;
  /** Names to be found in the token list of a real page. */
  readonly tokens: readonly string[];
}

const SAVED_PAGE = '2026-06, names of a saved watch page';
const NAMED_IN_CODE = '2026-06, code of three maintained extensions';

/** A watch page that is in use: YouTube leaves old ones hidden in the document. */
export const WATCH_PAGE: PageSelector = {
  css: 'ytd-watch-flexy:not([hidden]), ytd-watch-grid:not([hidden])',
  seen: `${SAVED_PAGE}; ytd-watch-grid is the element of a layout trial`,
  tokens: ['ytd-watch-flexy', 'ytd-watch-grid'],
};

/** The player; the page's script hangs its methods on this element. */
export const PLAYER: PageSelector = {
  css: '#movie_player',
  seen: `${SAVED_PAGE} (matched as an element)`,
  tokens: ['html5-video-player'],
};

export const VIDEO: PageSelector = {
  css: 'video.html5-main-video, video',
  seen: SAVED_PAGE,
  tokens: ['html5-main-video'],
};

/** The player's own bar: the arc's edges are its edges. Laid out even while it is faded. */
export const PROGRESS_BAR: PageSelector = {
  css: '.ytp-progress-bar',
  seen: `${SAVED_PAGE} (matched as an element)`,
  tokens: ['ytp-progress-bar', 'ytp-chrome-bottom'],
};

/** The player's frame in the column; the load skeleton has another `#player`, outside it. */
export const PLAYER_FRAME: PageSelector = {
  css: '#primary-inner > #player',
  seen: NAMED_IN_CODE,
  tokens: [],
};

export const PRIMARY_COLUMN: PageSelector = {
  css: '#primary-inner',
  seen: NAMED_IN_CODE,
  tokens: [],
};

/** Both columns; in theatre the player stands above them. */
export const COLUMNS: PageSelector = { css: '#columns', seen: NAMED_IN_CODE, tokens: [] };

/** Where the player lives in theatre. */
export const FULL_BLEED: PageSelector = {
  css: '#full-bleed-container, #player-full-bleed-container',
  seen: NAMED_IN_CODE,
  tokens: [],
};

export const METADATA: PageSelector = {
  css: 'ytd-watch-metadata',
  seen: SAVED_PAGE,
  tokens: ['ytd-watch-metadata'],
};

export const BELOW: PageSelector = { css: '#below', seen: NAMED_IN_CODE, tokens: [] };

/** The cookie choice that signed-out viewers in Europe must make first. */
export const CONSENT: PageSelector = {
  css: 'ytd-consent-bump-v2-lightbox',
  seen: SAVED_PAGE,
  tokens: ['ytd-consent-bump-v2-lightbox'],
};

export const SUBTITLES_BUTTON: PageSelector = {
  css: '.ytp-subtitles-button',
  seen: SAVED_PAGE,
  tokens: ['ytp-subtitles-button'],
};

/** Title as drawn, for pages whose data can't be read. */
export const TITLE: PageSelector = {
  css: 'ytd-watch-metadata #title h1, ytd-watch-metadata h1',
  seen: SAVED_PAGE,
  tokens: ['ytd-watch-metadata'],
};

/** On the player while an advertisement runs; either of the two (2026-05, SponsorBlock). */
export const AD_CLASSES = ['ad-showing', 'ad-interrupting'] as const;

/** Attributes of the watch page that move or hide the player (2026-06, YouTube-Enhancer). */
export const LAYOUT_ATTRIBUTES = [
  'theater',
  'fullscreen',
  'full-bleed-player',
  'hidden',
  'video-id',
  'is-two-columns_',
] as const;

export const PAGE_SELECTORS = [
  WATCH_PAGE,
  PLAYER,
  VIDEO,
  PROGRESS_BAR,
  PLAYER_FRAME,
  PRIMARY_COLUMN,
  COLUMNS,
  FULL_BLEED,
  METADATA,
  BELOW,
  CONSENT,
  SUBTITLES_BUTTON,
  TITLE,
] as const;
