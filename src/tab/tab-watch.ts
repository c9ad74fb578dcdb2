import type { OverlayState } from '@/core/overlay-state';
import { DEFAULT_SETTINGS, type Settings } from '@/core/settings';
import { toolbarStateOf, type ToolbarState } from '@/core/toolbar-words';
import type { Video } from '@/core/video';
import type { VideoId } from '@/core/video-id';
import type { TabHandlers } from '@/messaging/answer-in-tab';
import type { askWorker } from '@/messaging/ask-worker';
import { isContextLost } from '@/messaging/context-lost';
import type { WorkerAnswers, WorkerAsk, WorkerQuestion } from '@/messaging/protocol';
import type { RouteAdapter } from '@/page/caption-route';
import type { PageDoor } from '@/page/page-door';
import type { TouchLeave } from '@/page/touch/touching-routes';
import type { CaptionReader } from '@/tab/caption-reader';
import { describeTab } from '@/tab/describe-tab';
import type { OverlayStage } from '@/tab/overlay-stage';
import { placeKept } from '@/tab/place-kept';
import type { TabActions } from '@/tab/tab-actions';
import { VideoWatch } from '@/tab/video-watch';

/** What a tab is made of. */
export interface TabWatchParts {
  readonly page: PageDoor;
  readonly ask: typeof askWorker;
  readonly stage: OverlayStage;
  /** What reads captions; its script is put into the tab the first time. */
  readonly reader: () => Promise<CaptionReader>;
  /** The routes that touch the page, those of them that may. */
  readonly touching: (may: TouchLeave) => Promise<readonly RouteAdapter[]>;
  /** Where the video plays, in ms. */
  readonly playheadMs: () => number;
  readonly location: Pick<Location, 'href' | 'replace'>;
  /** Ends every listener and timer of this script. */
  readonly end: () => void;
}

/** One YouTube tab: which video it shows, what the viewer wants, what others ask of it. */
export class TabWatch {
  readonly #parts: TabWatchParts;
  #settings: Settings = DEFAULT_SETTINGS;
  /** Settings come before the first video is decided on. */
  readonly #ready: Promise<void>;
  #watch: VideoWatch | undefined;
  #videoId: VideoId | null = null;
  #over = false;
  /** What the toolbar's button was told last. */
  #told = JSON.stringify({ kind: 'none' });

  constructor(parts: TabWatchParts) {
    this.#parts = parts;
    this.#ready = this.#ask('getSettings', {}).then((settings) => {
      if (settings) this.#settings = settings;
    });
  }

  /** The page is at another video now, or at none. */
  async onVideo(videoId: VideoId | null): Promise<void> {
    this.#watch?.stop();
    this.#watch = undefined;
    this.#videoId = videoId;
    if (videoId === null) {
      this.#parts.stage.clear();
      this.#tellToolbar({ kind: 'none' });
      return;
    }
    this.#parts.stage.begin();
    const watch = this.#watchOf(videoId);
    this.#watch = watch;
    // An overlay that stands already belongs to the new video from now on, whatever it will show.
    if (this.#parts.stage.isUp) watch.announce();
    await this.#ready;
    if (this.#watch === watch && !this.#over) watch.start();
  }

  /** The extension was updated under this page: nothing works any more but reloading. */
  outdate(): void {
    if (this.#over) return;
    this.#over = true;
    const { stage } = this.#parts;
    const video = this.#watch?.video;
    this.#watch?.stop();
    if (video && stage.isUp) stage.show(video, { kind: 'outdated' }, this.#settings);
    this.#parts.end();
  }

  /** What the overlay may ask. */
  readonly actions: TabActions = {
    seek: (ms) => void this.#seek(ms),
    retry: () => this.#watch?.retry(),
    loadFile: (file) => this.#watch?.loadFile(file),
    changeSettings: (change) => {
      this.#apply({ ...this.#settings, ...change });
      void this.#ask('changeSettings', change);
    },
    openPage: (page, videoId) =>
      void this.#ask('openPage', videoId === undefined ? { page } : { page, videoId }),
    reloadPage: () => {
      const { location, playheadMs } = this.#parts;
      location.replace(placeKept(location.href, playheadMs()));
    },
    useTranslation: () => this.#watch?.useTranslation(),
    goOnWithoutKeeping: () => this.#watch?.goOnWithoutKeeping(),
    freeSpace: () => void this.#ask('openPage', { page: 'library' }),
  };

  /** What the worker and our pages may ask. */
  readonly handlers: TabHandlers = {
    showProgress: (progress) => {
      if (progress.videoId === this.#videoId) this.#watch?.onProgress(progress);
      return null;
    },
    describeTab: () =>
      describeTab({
        videoId: this.#videoId,
        title: this.#watch?.video.title || this.#parts.page.title(),
        state: this.#watch?.state,
        leftOut: this.#watch?.leftOut ?? true,
        playheadMs: this.#parts.playheadMs(),
        tracks: this.#watch?.tracks ?? [],
      }),
    seek: ({ videoId, ms }) => ({ sought: videoId === this.#videoId && this.#seek(ms) }),
    readThisVideo: () => {
      this.#watch?.force();
      return null;
    },
    readTrack: async ({ videoId, trackId }) => {
      const watch = videoId === this.#videoId ? this.#watch : undefined;
      return { read: (await watch?.pick(trackId)) ?? false };
    },
    settingsChanged: (settings) => {
      this.#apply(settings);
      return null;
    },
  };

  #watchOf(videoId: VideoId): VideoWatch {
    const { page, ask, reader, stage } = this.#parts;
    return new VideoWatch({
      videoId,
      page,
      ask,
      reader,
      showOn: () => this.#settings.showOn,
      channels: () => this.#settings.channels,
      touching: () => this.#touching(),
      show: (video: Video, state: OverlayState) => {
        if (this.#over) return;
        stage.show(video, state, this.#settings);
        this.#tellToolbar(toolbarStateOf(state));
        void this.#prepare();
      },
      prepare: () => void this.#prepare(),
      leaveOut: () => {
        stage.clear();
        this.#tellToolbar({ kind: 'left-out' });
      },
      onError: (error) => this.#onError(error),
    });
  }

  /** None where the options allow none: then their script isn't even fetched. */
  #touching(): Promise<readonly RouteAdapter[]> {
    const { mayNudge, mayOpenPanel } = this.#settings;
    if (!mayNudge && !mayOpenPanel) return Promise.resolve([]);
    return this.#parts.touching({ mayNudge, mayOpenPanel });
  }

  #apply(settings: Settings): void {
    const before = this.#settings;
    const differs = (...names: (keyof Settings)[]): boolean =>
      names.some((name) => JSON.stringify(settings[name]) !== JSON.stringify(before[name]));
    this.#settings = settings;
    if (differs('showOn', 'channels')) this.#watch?.start();
    else this.#watch?.redraw();
    if (differs('ownWords')) this.#watch?.rescore().catch((error: unknown) => this.#onError(error));
  }

  #seek(ms: number): boolean {
    return this.#videoId !== null && this.#parts.page.seek(this.#videoId, ms);
  }

  /** Asks where no answer is waited for; a lost context is told, nothing else can be done. */
  async #ask<Name extends WorkerQuestion>(
    name: Name,
    ask: WorkerAsk<Name>,
  ): Promise<WorkerAnswers[Name] | undefined> {
    try {
      return await this.#parts.ask(name, ask);
    } catch (error) {
      this.#onError(error);
      return undefined;
    }
  }

  /** Only what is new: a talk is scored in many steps. */
  #tellToolbar(state: ToolbarState): void {
    const told = JSON.stringify(state);
    if (told === this.#told) return;
    this.#told = told;
    void this.#ask('showInToolbar', state);
  }

  async #prepare(): Promise<void> {
    try {
      await this.#parts.stage.prepare();
    } catch (error) {
      if (!this.#isOutdatedBy(error)) console.warn('Perspective Arc could not draw.', error);
    }
  }

  #onError(error: unknown): void {
    if (this.#isOutdatedBy(error)) return;
    this.#watch?.fail();
    console.warn('Perspective Arc could not go on with this video.', error);
  }

  #isOutdatedBy(error: unknown): boolean {
    const isLost = isContextLost() || (error instanceof Error && error.name === 'ContextLost');
    if (isLost) this.outdate();
    return isLost;
  }
}
