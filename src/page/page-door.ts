import type { VideoId } from '@/core/video-id';
import { readInlineData } from '@/page/inline-data';
import type { Player } from '@/page/player';
import { readSurvey, type PlayerSurvey } from '@/page/player-survey';
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
export function createPageDoor(window: Window & typeof globalThis, player: Player): PageDoor {
  const { document } = window;
  const pageUrl = (): string => window.location.href;
  return {
    survey: createSurvey(document, player, pageUrl),
    hasPlayer: () => (findPlayer(document) ?? findVideo(document)) !== null,
    isAdPlaying: () => isAdPlaying(document),
    isConsentPending: () => isConsentPending(document),
    isOffline: () => !window.navigator.onLine,
    title: () => drawnTitle(document),
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
