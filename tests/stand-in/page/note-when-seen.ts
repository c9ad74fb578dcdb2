import type { EventLog } from './event-log';

/**
 * Notes once that a person could see an element, and again after it has been out of sight. To be
 * called when it may have come into view; looks with each frame from then on.
 */
export function noteWhenSeen(log: EventLog, element: HTMLElement, what: string): () => void {
  const now = { looking: false, seen: false };
  const look = (): void => {
    const isSeen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const { width, height } = element.getBoundingClientRect();
    if (isSeen && width > 0 && height > 0 && !now.seen) {
      now.seen = true;
      log.note('seen', { what });
    }
    if (element.checkVisibility()) {
      requestAnimationFrame(look);
      return;
    }
    Object.assign(now, { looking: false, seen: false });
  };
  return () => {
    if (now.looking) return;
    now.looking = true;
    requestAnimationFrame(look);
  };
}
