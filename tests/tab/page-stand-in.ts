import type { CaptionTrack } from '@/core/caption-track';
import type { Video } from '@/core/video';
import type { VideoId } from '@/core/video-id';
import type { RouteAdapter, RouteAnswer } from '@/page/caption-route';
import type { CaptionPage } from '@/page/caption-ways';
import type { PlayerSurvey } from '@/page/player-survey';
import type { Availability } from '@/page/video-facts';

const trackIn = (languageCode: string): CaptionTrack => ({
  vssId: `a.${languageCode}`,
  languageCode,
  kind: 'asr',
  name: '',
  baseUrl: '',
  isTranslatable: true,
});

/** What a page says of a video when it has said everything. */
export function surveyOf(
  video: Video,
  change: {
    readonly languages?: readonly string[];
    readonly availability?: Availability;
    readonly complete?: boolean;
  } = {},
): PlayerSurvey {
  const { languages = ['en'], availability = 'playable', complete = true } = change;
  return {
    playerVideoId: video.videoId,
    facts: { video, availability, complete },
    tracks: languages.map(trackIn),
    audio: undefined,
    runtimeUrls: new Map(),
    client: { name: 'WEB', version: '2', language: 'en' },
    captionsOn: false,
  };
}

type RouteName = 'passive' | 'active' | 'panel' | 'nudge' | 'panel-dom';

/** A page that a test moves by hand; every field may be set while it is watched. */
export class PageStandIn implements CaptionPage {
  readonly surveys = new Map<VideoId, PlayerSurvey>();
  readonly answers = new Map<RouteName, RouteAnswer>();
  readonly asked: string[] = [];
  readonly sought: number[] = [];
  readonly #listeners = new Set<(videoId: VideoId) => void>();
  ad = false;
  player = true;
  consent = false;
  offline = false;
  address = false;
  sound: string | undefined;

  survey = (videoId: VideoId): PlayerSurvey | undefined => this.surveys.get(videoId);
  hasPlayer = (): boolean => this.player;
  isAdPlaying = (): boolean => this.ad;
  isConsentPending = (): boolean => this.consent;
  isOffline = (): boolean => this.offline;
  title = (): string => 'Title as drawn';
  audioId = (): string | undefined => this.sound;
  readonly caught = new Map<VideoId, number>();
  running = true;
  lastCaught = (videoId: VideoId): number => this.caught.get(videoId) ?? 0;
  isRunning = (): boolean => this.running;
  hasAddress = (): boolean => this.address;
  seek = (_videoId: VideoId, ms: number): boolean => {
    this.sought.push(ms);
    return true;
  };
  onCaught = (listener: (videoId: VideoId) => void, signal: AbortSignal): void => {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener));
  };
  finerRoutes = {
    passive: this.#route('player-request', 'passive'),
    active: this.#route('track-url', 'active'),
  };
  /** Those that touch the page, as the options allow them. */
  touching = [this.#route('nudge', 'nudge'), this.#route('panel-dom', 'panel-dom')];
  routes = [this.finerRoutes.passive, this.finerRoutes.active, this.#route('panel', 'panel')];

  /** The player has fetched captions. */
  catch(videoId: VideoId): void {
    this.caught.set(videoId, this.lastCaught(videoId) + 1);
    this.tell(videoId);
  }

  /** Somebody says that the player has. */
  tell(videoId: VideoId): void {
    for (const listener of this.#listeners) listener(videoId);
  }

  #route(route: RouteAdapter['route'], name: RouteName): RouteAdapter {
    return {
      route,
      limitMs: 4000,
      patienceMs: () => 1000,
      fetch: ({ translate }) => {
        this.asked.push(translate ? `${name} translated` : name);
        return Promise.resolve(this.answers.get(name) ?? { kind: 'skipped' });
      },
    };
  }
}
