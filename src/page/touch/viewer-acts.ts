/** Everything by which a person acts on a page, before the page itself hears of it. */
const ACTS = ['pointerdown', 'click', 'keydown', 'wheel', 'touchmove'] as const;

/**
 * Calls back before the page hears of what a person does; what scripts do isn't told. The
 * listener can put things back first, so that the act meets the page as the person sees it.
 */
export function onViewerAct(
  window: Window,
  listener: (event: Event) => void,
  signal: AbortSignal,
): void {
  const heard = (event: Event): void => {
    if (event.isTrusted) listener(event);
  };
  for (const type of ACTS) {
    window.addEventListener(type, heard, { signal, capture: true, passive: true });
  }
}

/** True when the act met an element of this kind, in whatever depth. */
export function isWithin(event: Event, selector: string): boolean {
  return event.composedPath().some((node) => node instanceof Element && node.matches(selector));
}

/** True for a key alone that nobody types into a field. */
export function isKey(event: Event, ...keys: readonly string[]): event is KeyboardEvent {
  if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey) {
    return false;
  }
  return keys.includes(event.key) && !isWithin(event, 'input, textarea, [contenteditable]');
}
