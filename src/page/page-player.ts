import { createPageCaptions, type PageCaptions } from '@/page/page-captions';
import type { PageNatives } from '@/page/page-natives';
import { PAGE_DATA_SHAPE, RESPONSE_SHAPE, RUNTIME_TRACKS_SHAPE } from '@/page/response-shapes';
import { AD_CLASSES, PLAYER, SUBTITLES_BUTTON, WATCH_PAGE } from '@/page/selectors';
import { trim } from '@/page/trim';

/** The player as its own page sees it, cut down to what may be asked. Plain values only. */
export interface PagePlayer {
  /** What the page knows of this video; nothing of any other one. */
  readonly survey: (videoId: string) => object;
  readonly clock: () => object;
  /** Name of the sound that plays, where this video is in the player. */
  readonly audio: (videoId: string) => unknown;
  /** False when another video or an advertisement is in the player. */
  readonly seek: (videoId: string, seconds: number) => boolean;
  readonly captions: PageCaptions;
}

/** The player while an advertisement runs in it. */
const AD = `${PLAYER}.${AD_CLASSES[0]}, ${PLAYER}.${AD_CLASSES[1]}`;

type Loose = Readonly<Record<string, unknown>>;

/** Binds to the page; the player element is looked up each time, because YouTube replaces it. */
export function createPagePlayer(
  page: Window & typeof globalThis,
  natives: PageNatives,
): PagePlayer {
  const latest = keepNavigationData(page, natives);
  const element = (): Element | null => natives.find(PLAYER);
  const call = (name: string, ...args: unknown[]): unknown =>
    callMethod(element(), name, args, natives);
  const isAd = (): boolean => natives.find(AD) !== null;
  const playing = (): unknown => record(call('getVideoData')).video_id;
  // The track's own fields have other names with every player; its method has kept its own (2026).
  const audioId = (): unknown =>
    trim(record(callMethod(call('getAudioTrack'), 'getLanguageInfo', [], natives)).id, 1);
  return {
    survey: (videoId) => ({
      playerVideoId: trim(playing(), 1),
      response: findResponse(videoId, playing(), [
        () => call('getPlayerResponse'),
        () => latest().playerResponse,
        () => record(page).ytInitialPlayerResponse,
        () => record(natives.find(WATCH_PAGE)).playerData,
      ]),
      pageData: findPageData(videoId, [
        () => latest().pageData,
        () => record(natives.find(WATCH_PAGE)).data,
        () => record(page).ytInitialData,
      ]),
      runtimeTracks: trim(call('getAudioTrack'), RUNTIME_TRACKS_SHAPE),
      audioId: audioId(),
      client: clientOf(page, natives),
      captionsOn: areCaptionsOn(natives),
    }),
    clock: () => ({
      videoId: trim(playing(), 1),
      seconds: call('getCurrentTime'),
      duration: call('getDuration'),
      state: call('getPlayerState'),
      ad: isAd(),
    }),
    audio: (videoId) => (playing() === videoId ? audioId() : undefined),
    seek: (videoId, seconds) => {
      if (!(seconds >= 0) || playing() !== videoId || isAd()) return false;
      call('seekTo', seconds, true);
      return typeof record(element()).seekTo === 'function';
    },
    captions: createPageCaptions(call, () => areCaptionsOn(natives)),
  };
}

/** The data that a navigation brought, which the player may not have taken over yet. */
function keepNavigationData(
  page: Window & typeof globalThis,
  natives: PageNatives,
): () => { readonly playerResponse?: unknown; readonly pageData?: unknown } {
  const kept: { playerResponse?: unknown; pageData?: unknown } = {};
  const keep = (event: Event): void => {
    try {
      const told = record(natives.detail(event));
      // The phone page wraps it once more.
      const detail = record(told.data ?? told);
      const response = record(detail.response ?? detail.pageData);
      kept.playerResponse = response.playerResponse ?? kept.playerResponse;
      kept.pageData = response.response ?? kept.pageData;
    } catch {
      // A detail of another shape is no information.
    }
  };
  natives.listen(page.document, 'yt-page-data-fetched', keep);
  natives.listen(page.document, 'yt-navigate-finish', keep);
  natives.listen(page.window, 'state-navigateend', keep);
  return () => kept;
}

/**
 * The first response that says it is of this video and lists captions, else the first of this
 * video: a stale one is no information, and the player's own is partial for a while.
 */
function findResponse(
  videoId: string,
  playing: unknown,
  sources: readonly (() => unknown)[],
): unknown {
  let best: unknown;
  for (let i = 0; i < sources.length; i++) {
    const response = record(attempt(sources[i]));
    const named = record(response.videoDetails).videoId;
    if (named === videoId && response.captions !== undefined) return trim(response, RESPONSE_SHAPE);
    // A video that can't be played has no details: the player's own word must do.
    const { status } = record(response.playabilityStatus);
    const isUnnamed = i === 0 && named === undefined && status !== undefined;
    if (named === videoId || (isUnnamed && playing === videoId)) best ??= response;
  }
  return trim(best, RESPONSE_SHAPE);
}

function findPageData(videoId: string, sources: readonly (() => unknown)[]): unknown {
  for (let i = 0; i < sources.length; i++) {
    const found = record(attempt(sources[i]));
    const data = found.currentVideoEndpoint === undefined ? record(found.response) : found;
    const endpoint = record(record(data.currentVideoEndpoint).watchEndpoint);
    if (endpoint.videoId === videoId) return trim(data, PAGE_DATA_SHAPE);
  }
  return undefined;
}

function clientOf(page: Window & typeof globalThis, natives: PageNatives): object {
  const config = record(record(page).ytcfg);
  const get = (key: string): unknown => {
    if (typeof config.get !== 'function') return undefined;
    return trim(
      attempt(() => natives.apply(config.get as () => unknown, config, [key])),
      1,
    );
  };
  return {
    name: get('INNERTUBE_CLIENT_NAME'),
    version: get('INNERTUBE_CLIENT_VERSION'),
    hl: get('HL'),
  };
}

function areCaptionsOn(natives: PageNatives): boolean {
  const button = natives.find(`${PLAYER} ${SUBTITLES_BUTTON}`);
  return button !== null && natives.attribute(button, 'aria-pressed') === 'true';
}

function callMethod(
  element: unknown,
  name: string,
  args: unknown[],
  natives: PageNatives,
): unknown {
  const method = record(element)[name];
  if (typeof method !== 'function') return undefined;
  return attempt(() => natives.apply(method as () => unknown, element, args));
}

function attempt(source: (() => unknown) | undefined): unknown {
  try {
    return source?.();
  } catch {
    return undefined;
  }
}

function record(value: unknown): Loose {
  return (typeof value === 'object' || typeof value === 'function') && value !== null
    ? (value as Loose)
    : {};
}
