import { LAYOUT_ATTRIBUTES } from '@/page/selectors';
import { findMountPoint, findWatchPage, isPlayerAway, isMountedAt } from '@/page/watch-page';

/** The overlay's element; pages, tests and checks from outside know it by this name. */
export const HOST_NAME = 'perspective-arc';

/** A neighbour that keeps taking the element away has won after this many tries on one video. */
const MAX_REMOUNTS = 3;

/** How often to look for a place while there is none, and how often once it was found, in ms. */
const SEARCH_MS = 50;
const CHECK_MS = 1000;

/**
 * The one overlay element of the document, kept under the player through theatre, layout changes
 * and neighbours, hidden in fullscreen and mini-player. `onSettled` is called after each look at its place.
 */
export class OverlayMount {
  readonly host: HTMLElement;
  readonly #document: Document;
  readonly #onSettled: () => void;
  readonly #signal: AbortSignal;
  readonly #observer: MutationObserver;
  #watched: readonly (Element | null)[] = [];
  #wanted = false;
  #remounts = 0;
  /** Where it was put last; undefined until then. */
  #parent: Element | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, onSettled: () => void, signal: AbortSignal) {
    this.#document = document;
    this.#onSettled = onSettled;
    this.#signal = signal;
    this.host = document.createElement(HOST_NAME);
    this.#observer = new MutationObserver(() => this.#settle());
    document.addEventListener('fullscreenchange', () => this.#settle(), { signal });
    // YouTube tells its own layout changes, mini-player among them, by this event.
    document.defaultView?.addEventListener('resize', () => this.#settle(), { signal });
    signal.addEventListener('abort', () => this.#stop());
  }

  /** Puts the element in its place, as soon as there is one. */
  place(): void {
    this.#wanted = true;
    this.#settle();
  }

  /** Takes the element out; it may be placed again. */
  takeOut(): void {
    this.#stop();
    this.#parent = undefined;
    this.host.remove();
  }

  /** A new video: earlier quarrels about the place are forgotten. */
  forgive(): void {
    this.#remounts = 0;
  }

  #stop(): void {
    this.#wanted = false;
    this.#observer.disconnect();
    this.#watched = [];
    clearTimeout(this.#timer);
  }

  #settle(): void {
    if (!this.#wanted || this.#signal.aborted) return;
    clearTimeout(this.#timer);
    this.#put();
    this.#watch();
    this.#timer = setTimeout(() => this.#settle(), this.#parent ? CHECK_MS : SEARCH_MS);
    this.#onSettled();
  }

  #put(): void {
    const { host } = this;
    // An update of the extension leaves the element of the script before it.
    for (const other of this.#document.querySelectorAll(HOST_NAME)) {
      if (other !== host) other.remove();
    }
    const isHidden = isPlayerAway(this.#document);
    host.style.display = isHidden ? 'none' : 'block';
    const point = findMountPoint(this.#document);
    if (!point || isMountedAt(host, point)) return;
    // YouTube's own moves (theatre, a rebuilt page) bring another parent; the rest are neighbours.
    if (point.parent === this.#parent) {
      if (this.#remounts >= MAX_REMOUNTS) return;
      this.#remounts += 1;
    }
    point.parent.insertBefore(host, point.after ? point.after.nextSibling : point.before);
    this.#parent = point.parent;
  }

  /** Looks at what moves the player or the element, and at nothing deeper: the page is busy. */
  #watch(): void {
    const watched = [findWatchPage(this.#document), this.#parent ?? null];
    if (watched.every((element, i) => element === this.#watched[i])) return;
    this.#observer.disconnect();
    this.#watched = watched;
    const [page, parent] = watched;
    const attributeFilter = LAYOUT_ATTRIBUTES;
    if (page) this.#observer.observe(page, { attributes: true, attributeFilter });
    if (parent && parent !== page) this.#observer.observe(parent, { childList: true });
    if (parent && parent === page) {
      this.#observer.observe(page, { attributes: true, attributeFilter, childList: true });
    }
  }
}
