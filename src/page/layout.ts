import type { OverlayLayout } from '@/core/overlay-view';
import { findPlayer, findProgressBar, findWatchPage, isTheatre } from '@/page/watch-page';

/** The bar's distance from the player's edges, where the bar itself isn't laid out (2026-06). */
const BAR_INSET_PX = 12;

/** Where the host's box and the player's bar lie; all zero while the host isn't laid out. */
export function readLayout(document: Document, host: Element): OverlayLayout {
  const box = host.getBoundingClientRect();
  const page = findWatchPage(document);
  const bar = barRect(document) ?? {
    left: box.left + BAR_INSET_PX,
    right: box.right - BAR_INSET_PX,
  };
  const inset = (px: number): number => Math.min(Math.max(0, round(px)), round(box.width / 2));
  return {
    widthPx: round(box.width),
    insetLeftPx: inset(bar.left - box.left),
    insetRightPx: inset(box.right - bar.right),
    theatre: (page !== null && isTheatre(page)) || isWindowWide(document, box),
    // `darker-dark-theme` stands on light pages too.
    dark: document.documentElement.hasAttribute('dark'),
  };
}

/** As on the phone page, where nothing stands beside the player. */
function isWindowWide(document: Document, box: DOMRect): boolean {
  return box.width > 0 && box.left <= 0 && box.right >= document.documentElement.clientWidth;
}

interface Edges {
  readonly left: number;
  readonly right: number;
}

function barRect(document: Document): Edges | undefined {
  const bar = findProgressBar(document)?.getBoundingClientRect();
  if (bar && bar.width > 0) return bar;
  const player = findPlayer(document)?.getBoundingClientRect();
  if (!player || player.width === 0) return undefined;
  return { left: player.left + BAR_INSET_PX, right: player.right - BAR_INSET_PX };
}

/** Half pixels are fine enough, and keep a layout from changing by noise. */
function round(px: number): number {
  return Math.round(px * 2) / 2;
}

/** Keeps the layout and tells each change of it. */
export class LayoutWatch {
  readonly #document: Document;
  readonly #host: Element;
  readonly #onChange: (layout: OverlayLayout) => void;
  readonly #sizes: ResizeObserver;
  readonly #theme: MutationObserver;
  #sized: readonly (Element | null)[] = [];
  #layout: OverlayLayout;

  constructor(
    document: Document,
    host: Element,
    onChange: (layout: OverlayLayout) => void,
    signal: AbortSignal,
  ) {
    this.#document = document;
    this.#host = host;
    this.#onChange = onChange;
    this.#layout = readLayout(document, host);
    this.#sizes = new ResizeObserver(() => this.update());
    this.#theme = new MutationObserver(() => this.update());
    this.#theme.observe(document.documentElement, { attributes: true, attributeFilter: ['dark'] });
    signal.addEventListener('abort', () => {
      this.#sizes.disconnect();
      this.#theme.disconnect();
    });
  }

  get layout(): OverlayLayout {
    return this.#layout;
  }

  /** Measures again; cheap when nothing has changed. */
  update(): void {
    this.#observe();
    // Hidden or not yet placed, it has no box; the last one measured will do.
    if (this.#host.getClientRects().length === 0) return;
    const next = readLayout(this.#document, this.#host);
    if (JSON.stringify(next) === JSON.stringify(this.#layout)) return;
    this.#layout = next;
    this.#onChange(next);
  }

  /** Player and bar are replaced now and then. */
  #observe(): void {
    const sized = [this.#host, findPlayer(this.#document), findProgressBar(this.#document)];
    if (sized.every((element, i) => element === this.#sized[i])) return;
    this.#sizes.disconnect();
    this.#sized = sized;
    for (const element of sized) if (element) this.#sizes.observe(element);
  }
}
