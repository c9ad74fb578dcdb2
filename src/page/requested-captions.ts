import type { VideoId } from '@/core/video-id';

/** Addresses of caption requests that this page was seen to make. */
export interface RequestedCaptions {
  /** Newest last. */
  readonly ofVideo: (videoId: VideoId) => readonly string[];
}

const MAX_KEPT = 20;

/**
 * Remembers them from the browser's resource timing, which both worlds of the page share. The
 * browser keeps few entries, so this must listen from the start.
 */
export function watchRequestedCaptions(
  window: Window & typeof globalThis,
  signal: AbortSignal,
): RequestedCaptions {
  const kept: string[] = [];
  const observer = new window.PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) {
      if (name.includes('/api/timedtext?')) kept.push(name);
    }
    kept.splice(0, Math.max(0, kept.length - MAX_KEPT));
  });
  observer.observe({ type: 'resource', buffered: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    ofVideo: (videoId) => kept.filter((name) => new URL(name).searchParams.get('v') === videoId),
  };
}
