import {
  AD_CLASSES,
  BELOW,
  COLUMNS,
  CONSENT,
  FULL_BLEED,
  METADATA,
  MINIPLAYER,
  PLAYER,
  PLAYER_FRAME,
  PRIMARY_COLUMN,
  PROGRESS_BAR,
  TITLE,
  VIDEO,
  WATCH_PAGE,
} from '@/page/selectors';

/** Where the overlay goes: into `parent`, right after `after`, or else right before `before`. */
export interface MountPoint {
  readonly parent: Element;
  readonly after: Element | null;
  readonly before: Element | null;
  readonly theatre: boolean;
}

/** The watch page that is in use; old ones stay in the document, hidden. */
export function findWatchPage(document: Document): Element | null {
  const pages = [...document.querySelectorAll(WATCH_PAGE)];
  return pages.find((page) => page.closest('[hidden]') === null) ?? null;
}

/** The watch page's player, and not one of a preview or of a page left behind. */
export function findPlayer(document: Document): Element | null {
  return findWatchPage(document)?.querySelector(PLAYER) ?? document.querySelector(PLAYER);
}

/** The player while it floats in a window of its own; the video alone floating leaves it in place. */
function findFloatingPlayer({ defaultView }: Document): Element | null {
  const { documentPictureInPicture: floating } = (defaultView ?? {}) as Floating;
  return floating?.window?.document.querySelector(PLAYER) ?? null;
}

/** Chromium's alone (2023). */
interface Floating {
  readonly documentPictureInPicture?: { readonly window: Window | null };
}

export function findVideo(document: Document): HTMLVideoElement | null {
  const around = findPlayer(document) ?? findFloatingPlayer(document) ?? findWatchPage(document);
  return around?.querySelector<HTMLVideoElement>(VIDEO) ?? null;
}

export function findProgressBar(document: Document): Element | null {
  return findPlayer(document)?.querySelector(PROGRESS_BAR) ?? null;
}

/** True while an advertisement stands in the player. */
export function isAdPlaying(document: Document): boolean {
  const player = findPlayer(document) ?? findFloatingPlayer(document);
  return player !== null && AD_CLASSES.some((name) => player.classList.contains(name));
}

/** True while YouTube waits for the viewer's cookie choice. */
export function isConsentPending(document: Document): boolean {
  const box = document.querySelector(CONSENT);
  return box !== null && box.closest('[hidden]') === null && box.childElementCount > 0;
}

/** True while there is no place under the player: fullscreen, or the player floats in a corner. */
export function isPlayerAway(document: Document): boolean {
  if (document.fullscreenElement || document.querySelector(`${MINIPLAYER} ${PLAYER}`)) return true;
  return findWatchPage(document)?.hasAttribute('fullscreen') ?? false;
}

export function isTheatre(watchPage: Element): boolean {
  if (watchPage.hasAttribute('theater')) return true;
  return watchPage.querySelector(FULL_BLEED)?.querySelector(PLAYER) != null;
}

/** The title as it is drawn, or the document's, without YouTube's own name. */
export function drawnTitle(document: Document): string {
  const title = findWatchPage(document)?.querySelector(TITLE)?.textContent.trim() ?? '';
  return title === ''
    ? document.title.replace(/ - YouTube$/, '').slice(0, 500)
    : title.slice(0, 500);
}

/**
 * The place under the player: after its frame in the column, or, in theatre, over the whole width
 * above the columns. Never inside the frame, from whose size YouTube takes the player's.
 */
export function findMountPoint(document: Document): MountPoint | null {
  const page = findWatchPage(document);
  if (!page) return null;
  const theatre = isTheatre(page);
  const columns = page.querySelector(COLUMNS);
  if (theatre && columns?.parentElement) {
    return { parent: columns.parentElement, after: null, before: columns, theatre };
  }
  const frame = page.querySelector(PLAYER_FRAME);
  const below = [METADATA, BELOW].map((css) => page.querySelector(css));
  if (frame?.parentElement) {
    const parent = frame.parentElement;
    const before = below.find((next) => next?.parentElement === parent) ?? null;
    return { parent, after: frame, before, theatre };
  }
  const before = below.find((next) => next?.parentElement != null);
  if (before?.parentElement) return { parent: before.parentElement, after: null, before, theatre };
  const column = page.querySelector(PRIMARY_COLUMN);
  return column && { parent: column, after: null, before: column.firstElementChild, theatre };
}

/** True when the host stands between the two; a neighbour's element beside it does no harm. */
export function isMountedAt(host: Element, { parent, after, before }: MountPoint): boolean {
  if (host.parentElement !== parent) return false;
  if (after && !follows(host, after)) return false;
  return before === null || before === host || follows(before, host);
}

function follows(later: Element, earlier: Element): boolean {
  return (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
