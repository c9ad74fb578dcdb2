import type { OverlayState } from '@/core/overlay-state';
import type { OverlayView } from '@/core/overlay-view';
import type { Settings } from '@/core/settings';
import type { Video } from '@/core/video';
import { LayoutWatch } from '@/page/layout';
import { OverlayMount } from '@/page/overlay-mount';
import { markHost } from '@/tab/host-attributes';
import type { DrawnOverlay } from '@/tab/overlay-script';

/** What a stage needs. */
export interface StageParts {
  readonly document: Document;
  /** Loads what draws into a root. */
  readonly load: () => Promise<(root: ShadowRoot) => DrawnOverlay>;
  readonly signal: AbortSignal;
}

/**
 * The overlay's element with what is drawn in it. The element is placed when it can be drawn, so
 * that it has its height from its first frame.
 */
export class OverlayStage {
  readonly #parts: StageParts;
  readonly #mount: OverlayMount;
  readonly #layout: LayoutWatch;
  readonly #root: ShadowRoot;
  #loading: Promise<void> | undefined;
  #draw: ((root: ShadowRoot) => DrawnOverlay) | undefined;
  #drawn: DrawnOverlay | undefined;
  #scene: Omit<OverlayView, 'layout'> | undefined;

  constructor(parts: StageParts) {
    const { document, signal } = parts;
    this.#parts = parts;
    this.#mount = new OverlayMount(document, () => this.#layout.update(), signal);
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

  /** Gets ready to draw. Throws what kept it from that; the next call tries again. */
  prepare(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  /** Shows a state of a video, in its place under the player, once it is ready to draw. */
  show(video: Video, state: OverlayState, settings: Settings): void {
    this.#scene = { video, state, settings };
    markHost(this.#mount.host, video.videoId, state);
    this.#place();
  }

  /** Takes everything away. */
  clear(): void {
    this.#scene = undefined;
    this.#mount.takeOut();
    this.#drawn?.remove();
    this.#drawn = undefined;
  }

  async #load(): Promise<void> {
    try {
      this.#draw = await this.#parts.load();
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
    this.#place();
  }

  #place(): void {
    if (!this.#scene || !this.#draw) return;
    // Placed first, so that what is drawn the first time is drawn to measure.
    this.#mount.place();
    this.#drawn ??= this.#draw(this.#root);
    this.#paint();
  }

  #paint(): void {
    if (this.#scene) this.#drawn?.show({ ...this.#scene, layout: this.#layout.layout });
  }
}
