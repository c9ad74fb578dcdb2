import { isKey, isWithin, onViewerAct } from '@/page/touch/viewer-acts';

/**
 * Keeps the page where it is scrolled to and the focus where it stands, whatever the page itself
 * does, until the signal aborts. What the viewer does goes first: a scroll ends the hold on
 * scrolling, and a focus that the viewer moves is the one that is held from then on. What the page
 * focuses by itself, because a panel opened or closed, lies in `places`.
 */
export function holdView(window: Window, places: string, signal: AbortSignal): void {
  const { document, scrollX: left, scrollY: top } = window;
  const now = { focused: deepFocus(document), acted: false };
  const scroll = new AbortController();
  const focus = new AbortController();
  window.addEventListener(
    'scroll',
    () => {
      if (window.scrollX === left && window.scrollY === top) return;
      window.scrollTo({ left, top, behavior: 'instant' });
    },
    { signal: AbortSignal.any([signal, scroll.signal]), capture: true },
  );
  const refocus = (): void => {
    const found = deepFocus(document);
    if (found === now.focused) return;
    if (now.acted && !found?.closest(places)) now.focused = found;
    else if (now.focused) now.focused.focus({ preventScroll: true });
    else found?.blur();
  };
  const held = AbortSignal.any([signal, focus.signal]);
  window.addEventListener('focusin', refocus, { signal: held, capture: true });
  // A focus that the page only took away is told by no such event.
  signal.addEventListener('abort', refocus, { signal: focus.signal });
  onViewerAct(
    window,
    (event) => {
      if (event.type === 'keydown' && !isKey(event, ...MOVING_KEYS)) return;
      now.acted = true;
      scroll.abort();
      if (isWithin(event, places)) focus.abort();
    },
    signal,
  );
}

/** Keys that move the focus or the page. */
const MOVING_KEYS = 'Tab, ,Enter,PageDown,PageUp,Home,End,ArrowDown,ArrowUp,/'.split(',');

/** The element with the focus, in whatever shadow tree; undefined where none has it. */
function deepFocus(document: Document): HTMLElement | undefined {
  let focus = document.activeElement;
  while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
  return focus instanceof HTMLElement && focus !== document.body ? focus : undefined;
}
