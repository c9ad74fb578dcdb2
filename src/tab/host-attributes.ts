import type { OverlayState } from '@/core/overlay-state';
import type { VideoId } from '@/core/video-id';

/** What pages, tests and checks from outside read off the overlay's element (product.md, 9). */
const NAMES = ['data-video-id', 'data-state', 'data-cause', 'data-route', 'data-kind'] as const;

/** The attributes for a video in a state; those that aren't named are to be absent. */
export function hostAttributes(
  videoId: VideoId,
  state: OverlayState,
): Partial<Record<(typeof NAMES)[number], string>> {
  const always = { 'data-video-id': videoId, 'data-state': state.kind };
  switch (state.kind) {
    case 'ready':
      return {
        ...always,
        'data-route': state.route,
        'data-kind': state.reading.provenance.kind,
      };
    case 'failed':
      return { ...always, 'data-cause': state.cause };
    case 'no-captions':
      return { ...always, 'data-cause': 'no-tracks' };
    default:
      return always;
  }
}

/** Writes them on the element, and takes off what is left from before. */
export function markHost(host: Element, videoId: VideoId, state: OverlayState): void {
  const attributes = hostAttributes(videoId, state);
  for (const name of NAMES) {
    const value = attributes[name];
    if (value === undefined) host.removeAttribute(name);
    else if (host.getAttribute(name) !== value) host.setAttribute(name, value);
  }
}
