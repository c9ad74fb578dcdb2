import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Keeps the line that plays in sight until the reader scrolls away. */
export interface Follow {
  readonly box: RefObject<HTMLDivElement | null>;
  /** The reader has scrolled away while a video plays. */
  readonly away: boolean;
  readonly follow: () => void;
}

/** Only the reader's own scrolling ends the following; ours says nothing by these events. */
const OWN_SCROLL = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

const SCROLL_KEYS: ReadonlySet<string> = new Set([
  ...['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', 'Tab'],
]);

/** A click on a line is no scrolling; one on the page's own scroll bar is. */
function isScrolling(event: Event): boolean {
  if (event instanceof KeyboardEvent) return SCROLL_KEYS.has(event.key);
  return event.type !== 'pointerdown' || event.target === document.documentElement;
}

/** Follows a playhead in ms through the lines inside the box. */
export function useFollow(playheadMs: number | undefined): Follow {
  const box = useRef<HTMLDivElement>(null);
  const [following, setFollowing] = useState(true);
  useEffect(() => {
    const left = new AbortController();
    const stop = (event: Event) => isScrolling(event) && setFollowing(false);
    for (const type of OWN_SCROLL) {
      addEventListener(type, stop, { signal: left.signal, passive: true });
    }
    return () => left.abort();
  }, []);
  useEffect(() => {
    if (!following || playheadMs === undefined) return;
    box.current?.querySelector('.current')?.scrollIntoView({ block: 'center' });
  }, [following, playheadMs]);
  return { box, away: !following && playheadMs !== undefined, follow: () => setFollowing(true) };
}
