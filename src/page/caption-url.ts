import type { VideoId } from '@/core/video-id';

const MAX_LENGTH = 8000;

/**
 * Takes an address as the page gives it, possibly relative; gives it back only if it is that of
 * this video's captions on YouTube, over https. It then names the host of this very page, so that
 * asking it is no cross-origin request.
 */
export function toCaptionUrl(value: unknown, videoId: VideoId, pageUrl: string): URL | undefined {
  if (typeof value !== 'string' || value === '' || value.length > MAX_LENGTH) return undefined;
  if (!URL.canParse(value, pageUrl)) return undefined;
  const url = new URL(value, pageUrl);
  const isYouTube = url.hostname === 'youtube.com' || url.hostname.endsWith('.youtube.com');
  if (url.protocol !== 'https:' || !isYouTube || url.port !== '') return undefined;
  if (url.pathname !== '/api/timedtext' || url.searchParams.get('v') !== videoId) return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  url.host = new URL(pageUrl).host;
  return url;
}

/** True where the signed part of the address says that captions come with a token alone. */
export function needsToken(url: URL): boolean {
  const experiments = (url.searchParams.get('exp') ?? '').split(',');
  return experiments.includes('xpe') || experiments.includes('xpv');
}

/** True when both addresses are those of one track. A translation is another track. */
export function isSameTrack(a: URL, b: URL): boolean {
  return ['lang', 'kind', 'name', 'tlang'].every(
    (name) => (a.searchParams.get(name) ?? '') === (b.searchParams.get(name) ?? ''),
  );
}
