import { HOST_NAME } from '@/page/overlay-mount';

/** Keys that the arc and its controls use. All others go on to YouTube: f, k, m, c and the rest. */
const OWN_KEYS = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Enter',
  ' ',
  'Escape',
]);

const EDITABLE = 'input, textarea, select, [contenteditable]';

/**
 * Keeps the arc's keys from YouTube while focus is inside the overlay. From outside a shadow root
 * YouTube sees our element, not the field in it, and would act on what is typed. So the key is
 * stopped before anybody hears it, and a copy that cannot leave the shadow root is given to the
 * element in focus. Must be the first listener on the window: call it at document_start.
 */
export function keepKeys(window: Window & typeof globalThis, signal: AbortSignal): void {
  const keep = (event: KeyboardEvent): void => {
    const path = event.composedPath();
    const target = path[0];
    const isOurs = path.some((node) => node instanceof Element && node.localName === HOST_NAME);
    if (!isOurs || !(target instanceof Element)) return;
    const isTyping = target.matches(EDITABLE);
    const isCommand = event.ctrlKey || event.metaKey || event.altKey;
    if (!isTyping && (isCommand || !OWN_KEYS.has(event.key))) return;
    event.stopImmediatePropagation();
    const copy = new KeyboardEvent(event.type, {
      key: event.key,
      code: event.code,
      location: event.location,
      repeat: event.repeat,
      shiftKey: event.shiftKey,
      ctrlKey: event.ctrlKey,
      altKey: event.altKey,
      metaKey: event.metaKey,
      bubbles: true,
      cancelable: true,
      composed: false,
    });
    if (!target.dispatchEvent(copy)) event.preventDefault();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    window.addEventListener(type, keep, { capture: true, signal });
  }
}
