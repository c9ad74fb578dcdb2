import type { CaptionTrack } from '@/core/caption-track';
import type { VideoId } from '@/core/video-id';
import { isSameTrack, needsToken, toCaptionUrl } from '@/page/caption-url';

/** Where addresses of a track may be found. */
export interface AddressSources {
  readonly pageUrl: string;
  /** Addresses in the running player, by vssId. */
  readonly runtimeUrls: ReadonlyMap<string, string>;
  /** What the page calls itself: a token is good for that client alone. */
  readonly client?: string;
  /** Addresses of caption requests that this page was seen to make, newest last. */
  readonly requested: readonly string[];
}

/** The client of the large page; YouTube answers nothing without one (2026-08). */
const CLIENT = 'WEB';

/** What a token needs beside it, to be taken over from an address that works. */
const TOKEN_NAMES = ['pot', 'potc', 'c', 'cver'] as const;

/**
 * An address of this track that should answer, asking for json3: the running player's where it has
 * a token, whether or not the track says that it needs one; else the track's own where none is
 * needed; else one composed with a token of the same video, since tokens belong to the video.
 * Undefined while there is no token.
 */
export function findTrackAddress(
  videoId: VideoId,
  track: CaptionTrack,
  { pageUrl, runtimeUrls, requested, client }: AddressSources,
): URL | undefined {
  const own = toCaptionUrl(track.baseUrl, videoId, pageUrl);
  if (!own) return undefined;
  const running = toCaptionUrl(runtimeUrls.get(track.vssId), videoId, pageUrl);
  if (running?.searchParams.has('pot')) return asJson3(withClient(running, client));
  if (!needsToken(own)) return asJson3(own);
  const seen = requested.flatMap((href) => toCaptionUrl(href, videoId, pageUrl) ?? []);
  const tokened = seen.filter((url) => url.searchParams.has('pot'));
  const same = tokened.findLast((url) => isSameTrack(url, own));
  if (same) return asJson3(withClient(same, client));
  const others = [...runtimeUrls.values()].flatMap(
    (href) => toCaptionUrl(href, videoId, pageUrl) ?? [],
  );
  const source = [...others, ...tokened].findLast((url) => url.searchParams.has('pot'));
  return source && asJson3(withTokenOf(own, source, client));
}

/** The track's own address, whether or not it needs a token: the last thing to try. */
export function bareTrackAddress(
  videoId: VideoId,
  track: CaptionTrack,
  pageUrl: string,
): URL | undefined {
  const own = toCaptionUrl(track.baseUrl, videoId, pageUrl);
  return own && asJson3(withClient(own));
}

function asJson3(url: URL): URL {
  const asked = new URL(url);
  // Set, not appended: an address may carry another format already. `xosf=1` spoils positions.
  asked.searchParams.set('fmt', 'json3');
  asked.searchParams.delete('xosf');
  asked.searchParams.delete('tlang');
  return asked;
}

function withClient(url: URL, client = ''): URL {
  const asked = new URL(url);
  if (!asked.searchParams.has('c')) asked.searchParams.set('c', client || CLIENT);
  return asked;
}

function withTokenOf(own: URL, source: URL, client?: string): URL {
  const asked = new URL(own);
  for (const name of TOKEN_NAMES) {
    const value = source.searchParams.get(name);
    if (value !== null) asked.searchParams.set(name, value);
  }
  return withClient(asked, client);
}
