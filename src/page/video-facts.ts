import type { Chapter, Video } from '@/core/video';
import type { VideoId } from '@/core/video-id';
import { at, labelAt, listAt, numberAt, textAt } from '@/page/narrow';

/** Whether there is, or can be, something to read. */
export type Availability = 'playable' | 'live' | 'premiere' | 'age-restricted' | 'unplayable';

/** What the page's own data say of one video. */
export interface VideoFacts {
  readonly video: Video;
  readonly availability: Availability;
  /** False while the page data, and with them the chapters, have not been seen. */
  readonly complete: boolean;
}

const A_DAY_MS = 24 * 60 * 60 * 1000;
const AGE_STATUS = /^(AGE_CHECK_REQUIRED|AGE_VERIFICATION_REQUIRED|CONTENT_CHECK_REQUIRED)$/;

/**
 * Reads a player response and, where there is one, the page data of the same video. Undefined when
 * the response names another video: YouTube leaves old ones lying about, and a mismatch is no
 * information. A video that can't be played may come without its name.
 */
export function readVideoFacts(
  videoId: VideoId,
  response: unknown,
  pageData: unknown,
): VideoFacts | undefined {
  const named = at(response, 'videoDetails', 'videoId');
  const status = textAt(60, response, 'playabilityStatus', 'status');
  if (named !== videoId && (named !== undefined || status === '' || status === 'OK')) {
    return undefined;
  }
  const isSamePage = at(pageData, 'currentVideoEndpoint', 'watchEndpoint', 'videoId') === videoId;
  const details = at(response, 'videoDetails');
  const published = textAt(10, response, 'microformat', 'playerMicroformatRenderer', 'publishDate');
  return {
    availability: availabilityOf(response, status),
    complete: isSamePage,
    video: {
      videoId,
      title: textAt(500, details, 'title'),
      channel: textAt(200, details, 'author'),
      durationMs: durationOf(details),
      publishedOn: /^\d{4}-\d\d-\d\d$/.test(published) ? published : '',
      description: textAt(20_000, details, 'shortDescription'),
      keywords: keywordsOf(details),
      chapters: isSamePage ? readChapters(pageData) : [],
    },
  };
}

function durationOf(details: unknown): number {
  const seconds = numberAt(details, 'lengthSeconds') ?? 0;
  return Math.min(A_DAY_MS, Math.max(0, Math.round(seconds * 1000)));
}

function keywordsOf(details: unknown): string[] {
  return listAt(details, 'keywords')
    .filter((word) => typeof word === 'string')
    .slice(0, 200)
    .map((word) => word.slice(0, 200));
}

function availabilityOf(response: unknown, status: string): Availability {
  const flag = (name: string): boolean => at(response, 'videoDetails', name) === true;
  const isLiveNow =
    at(
      response,
      'microformat',
      'playerMicroformatRenderer',
      'liveBroadcastDetails',
      'isLiveNow',
    ) === true;
  // A premiere is not live content, though it is shown live; a finished stream is, and is over.
  if (flag('isUpcoming') || status === 'LIVE_STREAM_OFFLINE') return 'premiere';
  if (flag('isLive') || isLiveNow) return flag('isLiveContent') ? 'live' : 'premiere';
  if (status === '' || status === 'OK') return 'playable';
  // Asking for a sign-in means age only where the video is shown at all: the same status stands
  // for private videos and for robots.
  const knowsVideo = at(response, 'videoDetails', 'videoId') !== undefined;
  const isGated =
    at(response, 'playabilityStatus', 'desktopLegacyAgeGateReason') !== undefined ||
    AGE_STATUS.test(status) ||
    (status === 'LOGIN_REQUIRED' && knowsVideo && !flag('isPrivate'));
  return isGated ? 'age-restricted' : 'unplayable';
}

/**
 * The publisher's chapters, or YouTube's automatic ones. They are those of the player's bar alone:
 * a list of "key moments" looks the same elsewhere and isn't one (2026-06).
 */
function readChapters(pageData: unknown): Chapter[] {
  const bar = at(
    pageData,
    'playerOverlays',
    'playerOverlayRenderer',
    'decoratedPlayerBarRenderer',
    'decoratedPlayerBarRenderer',
    'playerBar',
  );
  const marked = listAt(bar, 'multiMarkersPlayerBarRenderer', 'markersMap').find((entry) =>
    /_CHAPTERS$/.test(textAt(60, entry, 'key')),
  );
  const automatic = at(marked, 'key') === 'AUTO_CHAPTERS';
  const fromMap = listAt(marked, 'value', 'chapters');
  const found =
    fromMap.length > 0 ? fromMap : listAt(bar, 'chapteredPlayerBarRenderer', 'chapters');
  const chapters = found.slice(0, 500).flatMap((entry): Chapter[] => {
    const startMs = numberAt(entry, 'chapterRenderer', 'timeRangeStartMillis');
    if (startMs === undefined || startMs < 0 || startMs > A_DAY_MS) return [];
    const title = labelAt(300, entry, 'chapterRenderer', 'title');
    return [{ startMs: Math.round(startMs), title, ...(automatic ? { automatic } : {}) }];
  });
  return chapters.sort((a, b) => a.startMs - b.startMs);
}
