import type { VideoId } from '@/core/video-id';
import type { RouteAdapter, RouteAsk } from '@/page/caption-route';
import { readInlineData } from '@/page/inline-data';
import type { Player } from '@/page/player';
import { readSurvey, type PlayerSurvey } from '@/page/player-survey';
import type { RequestedCaptions } from '@/page/requested-captions';
import { createPanelRoute } from '@/page/route-panel';
import { createPlayerRequestRoute } from '@/page/route-player-request';
import { createTrackUrlRoute } from '@/page/route-track-url';
import { bareTrackAddress, findTrackAddress } from '@/page/track-address';
import {
  drawnTitle,
  findPlayer,
  findVideo,
  isAdPlaying,
  isConsentPending,
} from '@/page/watch-page';

/** youtube.com as the tab room knows it. */
export interface PageDoor {
  /** What the page knows of a video; `patiently` also reads the document's own scripts. */
  readonly survey: (videoId: VideoId, patiently: boolean) => PlayerSurvey | undefined;
  readonly hasPlayer: () => boolean;
  readonly isAdPlaying: () => boolean;
  readonly isConsentPending: () => boolean;
  readonly isOffline: () => boolean;
  readonly title: () => string;
  /** In the order in which they are tried; the last is the bare address, gate or no gate. */
  readonly routes: readonly RouteAdapter[];
  /** Those that bring word times without asking anything of the page. */
  readonly finerRoutes: { readonly passive: RouteAdapter; readonly active: RouteAdapter };
  /** True once an own request would carry a token, or needs none. */
  readonly hasAddress: (ask: Omit<RouteAsk, 'signal'>) => boolean;
  readonly onCaught: Player['onCaught'];
  /** Grows with each caption answer of this video that the player fetched; 0 while there is none. */
  readonly lastCaught: (videoId: VideoId) => number;
  /** This video plays or buffers, and no advertisement stands before it. */
  readonly isRunning: (videoId: VideoId) => boolean;
  readonly audioId: Player['audioId'];
  /** False where the place can't be reached: an advertisement, another video, no player. */
  readonly seek: (videoId: VideoId, ms: number) => boolean;
}

/** The last stretch of a video can't be sought to without ending it. */
const END_GUARD_S = 0.1;

/** Puts the page's parts together. */
export function createPageDoor(
  window: Window & typeof globalThis,
  player: Player,
  requested: RequestedCaptions,
): PageDoor {
  const { document } = window;
  const pageUrl = (): string => window.location.href;
  const addressOf = ({ videoId, track }: Omit<RouteAsk, 'signal'>): URL | undefined =>
    findTrackAddress(videoId, track, {
      pageUrl: pageUrl(),
      runtimeUrls: player.survey(videoId)?.runtimeUrls ?? new Map(),
      client: player.survey(videoId)?.client.name ?? '',
      requested: requested.ofVideo(videoId),
    });
  const isAboutToAsk = (videoId: VideoId): boolean =>
    player.survey(videoId)?.captionsOn === true && findVideo(document)?.paused === false;
  const passive = createPlayerRequestRoute({ player, pageUrl, isAboutToAsk });
  const active = createTrackUrlRoute(addressOf);
  const panel = createPanelRoute({
    pageUrl,
    client: (videoId) => player.survey(videoId)?.client,
    isConsentPending: () => isConsentPending(document),
  });
  // Where an address was found, its answer is known already; asking bare again would be idle.
  const bare = createTrackUrlRoute((ask) =>
    addressOf(ask) ? undefined : bareTrackAddress(ask.videoId, ask.track, pageUrl()),
  );
  return {
    survey: createSurvey(document, player, pageUrl),
    hasPlayer: () => (findPlayer(document) ?? findVideo(document)) !== null,
    isAdPlaying: () => isAdPlaying(document),
    isConsentPending: () => isConsentPending(document),
    isOffline: () => !window.navigator.onLine,
    title: () => drawnTitle(document),
    routes: [passive, active, panel, bare],
    finerRoutes: { passive, active },
    hasAddress: (ask) => addressOf(ask) !== undefined,
    onCaught: (listener, signal) => player.onCaught(listener, signal),
    lastCaught: (videoId) => player.caught(videoId).at(-1)?.key ?? 0,
    isRunning: (videoId) => {
      const clock = player.clock();
      return clock?.videoId === videoId && clock.running && !clock.ad;
    },
    audioId: (videoId) => player.audioId(videoId),
    seek: (videoId, ms) => seek(document, player, videoId, ms / 1000),
  };
}

/** The bridge's answer; failing that, the scripts of a document that was loaded for this video. */
function createSurvey(
  document: Document,
  player: Player,
  pageUrl: () => string,
): PageDoor['survey'] {
  const inline: { survey?: PlayerSurvey; readFor?: VideoId } = {};
  return (videoId, patiently) => {
    const survey = player.survey(videoId);
    if (survey?.facts || !patiently) return survey;
    if (inline.readFor !== videoId) {
      inline.readFor = videoId;
      inline.survey = readSurvey(
        {
          response: readInlineData(document, 'ytInitialPlayerResponse'),
          pageData: readInlineData(document, 'ytInitialData'),
        },
        videoId,
        pageUrl(),
      );
    }
    return inline.survey?.facts ? inline.survey : survey;
  };
}

/** By the player's own method, which knows stitched advertisements; else by the video element. */
function seek(document: Document, player: Player, videoId: VideoId, seconds: number): boolean {
  if (isAdPlaying(document) || !(seconds >= 0)) return false;
  const video = findVideo(document);
  const end = video && Number.isFinite(video.duration) ? video.duration - END_GUARD_S : Infinity;
  const place = Math.max(0, Math.min(seconds, end));
  if (player.seek(videoId, place)) return true;
  const playing = player.clock()?.videoId;
  if (!video || (playing !== undefined && playing !== videoId)) return false;
  video.currentTime = place;
  return true;
}
