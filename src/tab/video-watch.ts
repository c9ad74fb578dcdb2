import type { CaptionTrack } from '@/core/caption-track';
import { chooseTrack, isSupportedLanguage } from '@/core/episodes/choose-track';
import { withProgress, type Progress } from '@/core/overlay-progress';
import type { OverlayState } from '@/core/overlay-state';
import type { Settings } from '@/core/settings';
import { unknownVideo, type Video } from '@/core/video';
import type { VideoId } from '@/core/video-id';
import type { askWorker } from '@/messaging/ask-worker';
import type { Known } from '@/messaging/protocol';
import type { RouteAdapter } from '@/page/caption-route';
import type { PageDoor } from '@/page/page-door';
import type { CaptionReader } from '@/tab/caption-reader';
import { followAudio } from '@/tab/follow-audio';
import { waitToDecide } from '@/tab/wait-to-decide';

/** What one video's watch needs of its tab. */
export interface VideoWatchParts {
  readonly videoId: VideoId;
  readonly page: PageDoor;
  readonly ask: typeof askWorker;
  readonly showOn: () => Settings['showOn'];
  /** The channels that are shown where the options name some. */
  readonly channels?: () => readonly string[];
  /** What reads captions; fetched when it is wanted. */
  readonly reader: () => Promise<CaptionReader>;
  /** The routes that touch the page, as far as the viewer's options allow them. */
  readonly touching: () => Promise<readonly RouteAdapter[]>;
  /** Draws a state; mounts the overlay if it isn't yet. */
  readonly show: (video: Video, state: OverlayState) => void;
  /** An overlay will be shown: what draws it may be fetched. */
  readonly prepare: () => void;
  /** The options leave this video out: nothing is to stand there. */
  readonly leaveOut: () => void;
  /** Something threw: the extension is gone, or there is a fault of ours. */
  readonly onError: (error: unknown) => void;
}

/** One video in one tab, from the address to its arc or the reason for none. */
export class VideoWatch {
  readonly #parts: VideoWatchParts;
  readonly #life = new AbortController();
  #run = new AbortController();
  #video: Video;
  #state: OverlayState | undefined;
  #forced = false;
  #leftOut = false;
  /** The viewer chose the track or brought a file: another dub changes nothing. */
  #picked = false;

  constructor(parts: VideoWatchParts) {
    this.#parts = parts;
    this.#video = unknownVideo(parts.videoId);
    const { page, videoId } = parts;
    void followAudio(page, videoId, () => this.#onDub(), this.#life.signal);
  }

  get videoId(): VideoId {
    return this.#parts.videoId;
  }

  get video(): Video {
    return this.#video;
  }

  get state(): OverlayState | undefined {
    return this.#state;
  }

  get leftOut(): boolean {
    return this.#leftOut;
  }

  /** Takes over an overlay that stands already, before anything is known of this video. */
  announce(): void {
    this.#show({ kind: 'looking' });
  }

  /** The same state once more, with other settings. */
  redraw(): void {
    if (this.#state) this.#parts.show(this.#video, this.#state);
  }

  /** The same arc by the words that count now; it stands until the new one is there. */
  async rescore(): Promise<void> {
    const { signal } = this.#run;
    const state = this.#state;
    if (state?.kind !== 'ready') return;
    const known = await this.#parts.ask('getReading', { videoId: this.videoId });
    if (signal.aborted || known.kind === 'unknown') return;
    this.#show({ ...state, reading: known.reading });
  }

  /** Something of ours broke: the viewer may try again. */
  fail(): void {
    if (!this.#leftOut) this.#show({ kind: 'failed', cause: 'timeout', attempts: [] });
  }

  /** From the beginning; the store first. */
  start(): void {
    this.#begin((signal) => this.#follow(signal));
  }

  /** Reads this video whatever the options say. */
  force(): void {
    if (this.#forced && !this.#leftOut) return;
    this.#forced = true;
    this.start();
  }

  retry(): void {
    this.#begin((signal) => this.#read(signal, false));
  }

  /** Reads another caption track; a failure leaves the arc that stands. True when it was read. */
  pick(trackId: string): Promise<boolean> {
    this.#picked = true;
    return this.#replace(trackId);
  }

  /** The caption tracks that can be scored. */
  get tracks(): readonly CaptionTrack[] {
    const { page, videoId } = this.#parts;
    const tracks = page.survey(videoId, false)?.tracks ?? [];
    return tracks.filter(({ languageCode }) => isSupportedLanguage(languageCode));
  }

  useTranslation(): void {
    this.#begin((signal) => this.#read(signal, true));
  }

  loadFile(file: File): void {
    this.#picked = true;
    this.#begin((signal) => this.#readFile(file, signal));
  }

  /** Shows the arc that storage refused. */
  goOnWithoutKeeping(): void {
    const state = this.#state;
    if (state?.kind !== 'failed' || !state.unkept) return;
    const reading = state.unkept;
    this.#show({ kind: 'ready', reading, route: reading.provenance.route });
  }

  onProgress(progress: Progress): void {
    const state = withProgress(this.#state, progress);
    if (state) this.#show(state);
  }

  stop(): void {
    this.#life.abort();
    this.#run.abort();
  }

  #begin(work: (signal: AbortSignal) => Promise<void>): void {
    this.#run.abort();
    this.#run = new AbortController();
    const { signal } = this.#run;
    this.#leftOut = false;
    work(signal).catch((error: unknown) => {
      // What was called off has nothing left to say.
      if (!signal.aborted) this.#parts.onError(error);
    });
  }

  #show(state: OverlayState): void {
    this.#state = state;
    this.#parts.show(this.#video, state);
  }

  async #follow(signal: AbortSignal): Promise<void> {
    const { ask, videoId } = this.#parts;
    const asked: { known?: Known } = {};
    const asking = ask('getReading', { videoId }).then((known) => (asked.known = known));
    const { page, showOn, channels } = this.#parts;
    const known = (): Known | undefined => asked.known;
    const learn = (video: Video): void => void (this.#video = video);
    const parts = { videoId, page, showOn, channels, known, learn, signal };
    const decided = this.#forced ? 'show' : await waitToDecide(parts);
    if (decided === 'leave-out') {
      this.#leftOut = true;
      this.#state = undefined;
      this.#parts.leaveOut();
      return;
    }
    this.#parts.prepare();
    // On its way while the store is asked; what goes wrong is met where it is wanted.
    if (asked.known?.kind !== 'known') this.#parts.reader().catch(() => undefined);
    const kept = await asking;
    signal.throwIfAborted();
    if (kept.kind === 'unknown') return this.#read(signal, false);
    this.#video = kept.reading.video;
    this.#show({ kind: 'ready', reading: kept.reading, route: 'cache' });
    // Kept readings cost no request, but what the player fetches anyway may be finer.
    await this.#upgrade(signal, false);
  }

  /** What is spoken has changed: the captions that belong to it, where they are others. */
  #onDub(): void {
    const { page, videoId } = this.#parts;
    const state = this.#state;
    if (this.#picked || (state?.kind !== 'ready' && state?.kind !== 'unsupported-language')) return;
    const survey = page.survey(videoId, false);
    const choice = chooseTrack(survey?.tracks ?? [], { audio: survey?.audio });
    const kept = state.kind === 'ready' ? state.reading.provenance.trackId : undefined;
    if (choice.kind === 'chosen' && choice.track.vssId !== kept) {
      void this.#replace(choice.track.vssId);
    }
  }

  #replace(picked: string): Promise<boolean> {
    const before = this.#state;
    return new Promise((resolve) => {
      this.#begin(async (signal) => {
        signal.addEventListener('abort', () => resolve(false));
        const reader = await this.#searcher(signal);
        const last = await this.#find(reader, signal, { translate: false, picked });
        resolve(last.kind === 'ready');
        if (last.kind !== 'ready' && before?.kind === 'ready') this.#show(before);
        await this.#upgrade(signal, last.kind === 'ready');
      });
    });
  }

  #find(
    reader: CaptionReader,
    signal: AbortSignal,
    wish: { readonly translate: boolean; readonly picked?: string },
  ): Promise<OverlayState> {
    const { ask, videoId, touching } = this.#parts;
    return reader.find({
      ...wish,
      videoId,
      ask,
      touching,
      signal,
      learn: (video) => (this.#video = video),
      show: (state) => this.#show(state),
    });
  }

  /** What reads captions, for a search that begins. */
  async #searcher(signal: AbortSignal): Promise<CaptionReader> {
    this.#show({ kind: 'looking' });
    return this.#reader(signal);
  }

  async #reader(signal: AbortSignal): Promise<CaptionReader> {
    const reader = await this.#parts.reader();
    signal.throwIfAborted();
    return reader;
  }

  async #read(signal: AbortSignal, translate: boolean): Promise<void> {
    const { videoId } = this.#parts;
    const reader = await this.#searcher(signal);
    const hadAddress = reader.hasAddress(videoId);
    const last = await this.#find(reader, signal, { translate });
    if (last.kind === 'ready' && !translate) await this.#upgrade(signal, true);
    if (last.kind === 'failed' && last.attempts.length > 0) {
      const search = { videoId, attempts: last.attempts, hadAddress, signal };
      if (await reader.secondChance(search)) this.retry();
    }
  }

  async #upgrade(signal: AbortSignal, mayAsk: boolean): Promise<void> {
    const state = this.#state;
    if (state?.kind !== 'ready' || state.reading.provenance.precision !== 'second') return;
    const { ask } = this.#parts;
    const { trackId } = state.reading.provenance;
    const video = this.#video;
    const reader = await this.#reader(signal);
    const finer = await reader.upgrade({ video, trackId, ask, mayAsk, signal });
    if (finer && !signal.aborted) this.#show(finer);
  }

  async #readFile(file: File, signal: AbortSignal): Promise<void> {
    const { ask } = this.#parts;
    const reader = await this.#reader(signal);
    const show = (state: OverlayState): void => this.#show(state);
    await reader.readFile({ file, video: this.#titled(), ask, signal, show });
  }

  /** A file can be read on a page that says nothing of its video but the title it draws. */
  #titled(): Video {
    return this.#video.title === ''
      ? { ...this.#video, title: this.#parts.page.title() }
      : this.#video;
  }
}
