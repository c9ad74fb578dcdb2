import { HOST_NAME } from '@/page/overlay-mount';

const EDITABLE =
  'input:not([type=file], [type=button], [type=checkbox], [type=radio]), textarea, [contenteditable]';

/**
 * Keeps what is typed into a field of the overlay from YouTube. From outside a shadow root YouTube
 * sees our element, not the field in it, and would take an "f" for its fullscreen key. So the
 * event is stopped before anybody hears it, and a copy that cannot leave the shadow root goes to
 * the field. Must be the first listener on the window: call it at document_start.
 */
export function keepTyping(window: Window & typeof globalThis, signal: AbortSignal): void {
  const keep = (event: KeyboardEvent): void => {
    const path = event.composedPath();
    const [target] = path;
    const isOurs = path.some((node) => node instanceof Element && node.localName === HOST_NAME);
    if (!isOurs || !(target instanceof Element) || !target.matches(EDITABLE)) return;
    event.stopImmediatePropagation();
    const { key, code, location, repeat, shiftKey, ctrlKey, altKey, metaKey } = event;
    const copy = new KeyboardEvent(event.type, {
      ...{ key, code, location, repeat, shiftKey, ctrlKey, altKey, metaKey },
      ...{ bubbles: true, cancelable: true, composed: false },
    });
    if (!target.dispatchEvent(copy)) event.preventDefault();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    window.addEventListener(type, keep, { capture: true, signal });
  }
}
