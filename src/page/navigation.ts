import { toVideoId, type VideoId } from '@/core/video-id';

/** The video of a watch page's address, or null on every other page. */
export function videoIdOf(address: string): VideoId | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const isYouTube = url.hostname === 'youtube.com' || url.hostname.endsWith('.youtube.com');
  if (!isYouTube || url.pathname !== '/watch') return null;
  return toVideoId(url.searchParams.get('v')) ?? null;
}

/** How often the address is looked at, whatever events came: they have been seen to fail. */
const CHECK_MS = 1000;

/**
 * Tells the video of the page at once and after each change, once per change. YouTube's own event
 * comes late, early, twice or never, so the browser's navigation events and a clock stand beside it.
 */
export function watchNavigation(
  window: Window,
  onVideo: (videoId: VideoId | null) => void,
  signal: AbortSignal,
): void {
  const seen: { videoId?: VideoId | null } = {};
  const check = (): void => {
    if (signal.aborted) return;
    const videoId = videoIdOf(window.location.href);
    if (videoId === seen.videoId) return;
    seen.videoId = videoId;
    onVideo(videoId);
  };
  for (const type of ['yt-navigate-start', 'yt-navigate-finish', 'yt-page-data-updated']) {
    window.document.addEventListener(type, check, { signal });
  }
  // The phone page has an event of its own (2026-06).
  for (const type of ['popstate', 'state-navigateend']) {
    window.addEventListener(type, check, { signal });
  }
  navigationOf(window)?.addEventListener('currententrychange', check, { signal });
  const timer = window.setInterval(check, CHECK_MS);
  signal.addEventListener('abort', () => window.clearInterval(timer));
  check();
}

/** The Navigation API; older Firefox hasn't got it. */
function navigationOf(window: Window): EventTarget | undefined {
  return (window as { readonly navigation?: EventTarget }).navigation;
}
