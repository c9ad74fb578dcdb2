import type { OverlayState } from '@/core/overlay-state';
import type { OverlayView } from '@/core/overlay-view';
import type { Settings } from '@/core/settings';
import type { Video } from '@/core/video';
import { LayoutWatch } from '@/page/layout';
import { OverlayMount } from '@/page/overlay-mount';
import { markHost } from '@/tab/host-attributes';

/** An overlay that stands in a shadow root; the ui room makes it. */
export interface DrawnOverlay {
  readonly show: (view: OverlayView) => void;
  readonly remove: () => void;
}

/** The overlay's element with what is drawn in it. */
export class OverlayStage {
  readonly #mount: OverlayMount;
  readonly #layout: LayoutWatch;
  readonly #root: ShadowRoot;
  readonly #draw: (root: ShadowRoot) => DrawnOverlay;
  #drawn: DrawnOverlay | undefined;
  #scene: Omit<OverlayView, 'layout'> | undefined;

  constructor(document: Document, draw: (root: ShadowRoot) => DrawnOverlay, signal: AbortSignal) {
    this.#draw = draw;
    this.#mount = new OverlayMount(document, () => this.#onSettled(), signal);
    this.#root = this.#mount.host.attachShadow({ mode: 'open' });
    this.#layout = new LayoutWatch(document, this.#mount.host, () => this.#paint(), signal);
  }

  get isUp(): boolean {
    return this.#scene !== undefined;
  }

  /** A video begins: the element may have to fight for its place anew. */
  begin(): void {
    this.#mount.forgive();
  }

  /** Shows a state of a video, in its place under the player. */
  show(video: Video, state: OverlayState, settings: Settings): void {
    this.#scene = { video, state, settings };
    markHost(this.#mount.host, video.videoId, state);
    this.#mount.place();
    this.#paint();
  }

  /** Takes everything away. */
  clear(): void {
    this.#scene = undefined;
    this.#mount.takeOut();
    this.#drawn?.remove();
    this.#drawn = undefined;
  }

  #onSettled(): void {
    this.#layout.update();
    if (!this.#drawn) this.#paint();
  }

  #paint(): void {
    if (!this.#scene || !this.#mount.host.isConnected) return;
    this.#drawn ??= this.#draw(this.#root);
    this.#drawn.show({ ...this.#scene, layout: this.#layout.layout });
  }
}
