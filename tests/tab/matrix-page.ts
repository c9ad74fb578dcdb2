import { toVideoId, type VideoId } from '@/core/video-id';
import type { RouteAdapter, RouteAsk } from '@/page/caption-route';
import { toCaptionUrl } from '@/page/caption-url';
import type { CaughtCaptions, Player } from '@/page/player';
import { readSurvey, type PlayerSurvey } from '@/page/player-survey';
import { createPanelRoute } from '@/page/route-panel';
import { createPlayerRequestRoute } from '@/page/route-player-request';
import { createTrackUrlRoute } from '@/page/route-track-url';
import { createTouchingRoutes, type TouchLeave } from '@/page/touch/touching-routes';
import { bareTrackAddress, findTrackAddress } from '@/page/track-address';
import { answerTo } from '../stand-in/answer-to';
import { pageData } from '../stand-in/page-data';
import { playerResponse } from '../stand-in/player-response';
import type { StandInTrack, StandInVideo } from '../stand-in/stand-in-video';
import { potOf, trackUrl } from '../stand-in/track-url';
import { DEFAULT_VARIANTS } from '../stand-in/variants';
import { fillPanel } from './matrix-panel';
import { PageStandIn } from './page-stand-in';

/** What a page of the matrix can be told of a video beside the video itself. */
export interface Scene {
  readonly video: StandInVideo;
  /** The player fetched its captions by itself. */
  readonly caught?: boolean;
  /** The player's own addresses hold a token. */
  readonly token?: boolean;
  /** How long the player goes on with the video before, in ms. */
  readonly lagMs?: number;
  readonly tracksLateMs?: number;
  /** The page has a transcript panel with lines in it. */
  readonly panelOnPage?: boolean;
  /** How long the page's own requests take: the player's for captions, the panel's for lines. */
  readonly ownMs?: number;
}

/** What a request of the page's own takes. */
const OWN_MS = 300;

/**
 * A page with no more of a document than its player and its transcript panel: the real routes,
 * asking the stand-in's server by way of `fetch`, and a player whose response is the stand-in's own.
 */
export class MatrixPage extends PageStandIn {
  readonly #scenes = new Map<string, Scene>();
  readonly #player: Player;
  /** What the player fetched because captions were switched on. */
  readonly #fetched: { readonly videoId: string; readonly vssId: string }[] = [];
  readonly #onCaught = new Set<(videoId: VideoId) => void>();
  /** What was told before is told again: nothing in it changes. */
  readonly #surveys = new Map<string, PlayerSurvey>();
  #arrivedMs = 0;
  #here = '';
  captionsOn = false;

  constructor(scenes: readonly Scene[]) {
    super();
    for (const scene of scenes) this.#scenes.set(scene.video.id, scene);
    const player = this.#createPlayer();
    this.#player = player;
    const passive = createPlayerRequestRoute({
      player,
      pageUrl: () => this.pageUrl,
      isAboutToAsk: () => false,
    });
    const active = createTrackUrlRoute((ask) => this.#address(ask));
    const panel = createPanelRoute({
      pageUrl: () => this.pageUrl,
      client: (videoId) => this.survey(videoId)?.client,
      isConsentPending: () => this.consent,
    });
    const bare = createTrackUrlRoute((ask) =>
      this.#address(ask) ? undefined : bareTrackAddress(ask.videoId, ask.track, this.pageUrl),
    );
    this.routes = [passive, active, panel, bare];
    this.finerRoutes = { passive, active };
    this.survey = (videoId) => this.#survey(videoId);
  }

  override hasAddress = (ask?: Omit<RouteAsk, 'signal'>): boolean =>
    ask !== undefined && this.#address(ask) !== undefined;

  /** The address bar is at another video. */
  arrive(videoId: string): void {
    this.#here = videoId;
    this.#arrivedMs = performance.now();
    const { video, panelOnPage, ownMs = OWN_MS } = this.#scenes.get(videoId) ?? {};
    fillPanel(document, panelOnPage ? (video?.tracks[0]?.cues ?? []) : [], ownMs);
  }

  /** The real routes that touch the page. */
  readonly touchingRoutes = (may: TouchLeave): readonly RouteAdapter[] =>
    createTouchingRoutes({ window, player: this.#player, pageUrl: () => this.pageUrl }, may);

  get pageUrl(): string {
    return `https://www.youtube.com/watch?v=${this.#here}`;
  }

  /** Serves `fetch` as the stand-in's server would, in its own time; nothing where it is offline. */
  readonly fetch = async (input: URL, init: RequestInit): Promise<Response> => {
    if (this.offline) throw new TypeError('Failed to fetch');
    const world = {
      videos: new Map([...this.#scenes].map(([id, { video }]) => [id, video])),
      variants: DEFAULT_VARIANTS,
      script: '',
      css: '',
      nonce: '',
    };
    const question = {
      method: init.method ?? 'GET',
      host: input.host,
      path: input.pathname,
      query: input.searchParams,
      body: typeof init.body === 'string' ? init.body : '',
      cookie: '',
      at: 0,
    };
    const answer = answerTo(question, world);
    await new Promise<void>((resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      if (answer !== 'stall') setTimeout(resolve, answer.delayMs ?? 0);
    });
    if (answer === 'stall') throw new TypeError('nothing came');
    return new Response(String(answer.body), { status: answer.status });
  };

  #survey(videoId: VideoId): PlayerSurvey | undefined {
    const scene = this.#scenes.get(videoId);
    const hereMs = performance.now() - this.#arrivedMs;
    if (!scene || this.#here !== videoId || hereMs < (scene.lagMs ?? 0)) return undefined;
    const isLate = hereMs < (scene.tracksLateMs ?? 0);
    const { captionsOn } = this;
    const name = [videoId, isLate, captionsOn].join();
    const known = this.#surveys.get(name);
    if (known) return known;
    const survey = surveyOfScene(scene, videoId, { isLate, captionsOn, pageUrl: this.pageUrl });
    this.#surveys.set(name, survey);
    return survey;
  }

  #address({ videoId, track }: Omit<RouteAsk, 'signal'>): URL | undefined {
    return findTrackAddress(videoId, track, {
      pageUrl: this.pageUrl,
      runtimeUrls: this.#survey(videoId)?.runtimeUrls ?? new Map(),
      requested: [],
    });
  }

  /** The player fetches captions when they are switched on, and tells of it when they have come. */
  #switchOn(videoId: VideoId, vssId: string): boolean {
    if (this.#survey(videoId) === undefined) return false;
    this.captionsOn = true;
    setTimeout(
      () => {
        if (!this.captionsOn || this.#here !== videoId) return;
        this.#fetched.push({ videoId, vssId });
        for (const listener of this.#onCaught) listener(videoId);
      },
      this.#scenes.get(videoId)?.ownMs ?? OWN_MS,
    );
    return true;
  }

  #caughtOf(videoId: VideoId): { video: StandInVideo; track: StandInTrack }[] {
    const { video, caught } = this.#scenes.get(videoId) ?? {};
    if (!video) return [];
    const fetched = this.#fetched.filter((one) => one.videoId === videoId);
    return video.tracks
      .filter(({ vssId }) => caught || fetched.some((one) => one.vssId === vssId))
      .map((track) => ({ video, track }));
  }

  /** The player's half of the two routes that overhear it: the stand-in's server answers it. */
  #createPlayer(): Player {
    return {
      survey: (videoId) => this.#survey(videoId),
      caught: (videoId) =>
        this.#caughtOf(videoId).flatMap(({ video, track }, key): CaughtCaptions[] => {
          const url = toCaptionUrl(trackUrl(video, track), videoId, this.pageUrl);
          return url ? [{ key, url, status: 200, length: 1 }] : [];
        }),
      caughtBody: (videoId, key) => {
        const { video, track } = this.#caughtOf(videoId)[key] ?? {};
        return video && track && bodyOf(video, track);
      },
      clock: () => {
        const videoId = toVideoId(this.#here);
        const isHere = videoId && this.#survey(videoId);
        return isHere && { videoId, seconds: 0, ad: this.ad, running: true };
      },
      seek: () => false,
      showCaptions: (videoId, vssId) => this.#switchOn(videoId, vssId),
      restoreCaptions: () => {
        this.captionsOn = false;
        return true;
      },
      audioId: () => undefined,
      onCaught: (listener, signal) => {
        this.#onCaught.add(listener);
        signal.addEventListener('abort', () => this.#onCaught.delete(listener));
      },
    };
  }
}

/** What the page tells of a scene's video. */
function surveyOfScene(
  { video, token }: Scene,
  videoId: VideoId,
  now: { readonly isLate: boolean; readonly captionsOn: boolean; readonly pageUrl: string },
): PlayerSurvey {
  const whole = playerResponse(video);
  const response = now.isLate ? { ...whole, captions: undefined } : whole;
  const query = token ? `&potc=1&pot=${potOf(videoId)}` : '';
  const runtimeTracks = {
    captionTracks: video.tracks.map((track) => {
      return { url: trackUrl(video, track) + query, vssId: track.vssId };
    }),
  };
  const client = { name: 'WEB', version: '2.20261120.01.00', hl: 'en' };
  const { captionsOn } = now;
  const answer = { playerVideoId: videoId, response, runtimeTracks, client, captionsOn };
  return readSurvey({ ...answer, pageData: pageData(video) }, videoId, now.pageUrl);
}

/** What the player gets for its own request. */
function bodyOf(video: StandInVideo, track: StandInTrack): string | undefined {
  const url = new URL(trackUrl(video, track));
  for (const [name, value] of Object.entries({ fmt: 'json3', c: 'WEB', pot: potOf(video.id) }))
    url.searchParams.set(name, value);
  const question = { method: 'GET', host: url.host, path: url.pathname, body: '' };
  const world = { videos: new Map([[video.id, video]]), variants: DEFAULT_VARIANTS };
  const answer = answerTo(
    { ...question, query: url.searchParams, cookie: '', at: 0 },
    { ...world, script: '', css: '', nonce: '' },
  );
  return answer === 'stall' ? undefined : String(answer.body);
}

/** A video id of the project's own, checked. */
export function videoIdOf(text: string): VideoId {
  const videoId = toVideoId(text);
  if (!videoId) throw new Error(`${text} is no video id.`);
  return videoId;
}
