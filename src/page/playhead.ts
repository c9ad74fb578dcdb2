import type { Player } from '@/page/player';
import { findVideo, isAdPlaying } from '@/page/watch-page';

/** Which events of a <video> can move the playhead or start and stop its running. */
const EVENTS = ['timeupdate', 'seeking', 'seeked', 'play', 'playing', 'pause', 'loadedmetadata'];

/**
 * Where the video is, in milliseconds of its own time: told four times a second by the player, and
 * each frame between while it runs and somebody listens. Silent while an advertisement plays.
 */
export class Playhead {
  readonly #document: Document;
  readonly #player: Player;
  readonly #signal: AbortSignal;
  readonly #listeners = new Set<(ms: number) => void>();
  #video: HTMLVideoElement | null = null;
  #release = new AbortController();
  /** Content time minus `currentTime`: not 0 where advertisements are stitched into the stream. */
  #offsetMs = 0;
  #frame = 0;
  #told = -1;

  constructor(document: Document, player: Player, signal: AbortSignal) {
    this.#document = document;
    this.#player = player;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#letGo());
  }

  /** The present place in ms; 0 where there is no video. */
  get ms(): number {
    this.follow();
    const seconds = this.#video?.currentTime ?? 0;
    return Number.isFinite(seconds) ? Math.max(0, Math.round(seconds * 1000 + this.#offsetMs)) : 0;
  }

  /** Calls back at once and after each change; gives back what ends it. */
  subscribe(listener: (ms: number) => void): () => void {
    this.#listeners.add(listener);
    this.follow();
    listener(this.ms);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Binds to the page's video if it is another one than before. */
  follow(): void {
    const video = findVideo(this.#document);
    if (video === this.#video || this.#signal.aborted) return;
    this.#letGo();
    this.#video = video;
    this.#release = new AbortController();
    const { signal } = this.#release;
    for (const type of EVENTS) video?.addEventListener(type, () => this.#onEvent(), { signal });
    this.#onEvent();
  }

  #letGo(): void {
    this.#release.abort();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #onEvent(): void {
    this.#sync();
    this.#tell();
    this.#run();
  }

  #sync(): void {
    const clock = this.#player.clock();
    if (!clock || clock.ad || !this.#video) return;
    const offsetMs = (clock.seconds - this.#video.currentTime) * 1000;
    // The two clocks are read a moment apart; less than that is no stitched advertisement.
    this.#offsetMs = Math.abs(offsetMs) < 500 ? 0 : offsetMs;
  }

  #run(): void {
    if (this.#frame !== 0 || this.#listeners.size === 0) return;
    if (!this.#video || this.#video.paused || this.#video.ended) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#tell();
      this.#run();
    });
  }

  #tell(): void {
    if (isAdPlaying(this.#document)) return;
    const { ms } = this;
    if (ms === this.#told) return;
    this.#told = ms;
    for (const listener of this.#listeners) listener(ms);
  }
}
