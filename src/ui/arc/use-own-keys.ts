import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Hears keys while focus is inside the box, before the page does: YouTube may listen in the
 * capture phase, where stopping an event on the way up would come too late. `onKey` says whether
 * it used the key; used keys, and those that press a button of ours, stay here. All others pass.
 */
export function useOwnKeys(
  box: RefObject<HTMLElement | null>,
  onKey: (key: string, target: Element) => boolean,
): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const hear = (event: KeyboardEvent) => {
      const [target] = event.composedPath();
      if (!(target instanceof Element) || !element.contains(target)) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.type === 'keydown' && latest.current(event.key, target)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      } else if (target.matches('button') && (event.key === 'Enter' || event.key === ' ')) {
        event.stopImmediatePropagation();
      }
    };
    const listen = () => {
      window.addEventListener('keydown', hear, true);
      window.addEventListener('keyup', hear, true);
    };
    const stop = () => {
      window.removeEventListener('keydown', hear, true);
      window.removeEventListener('keyup', hear, true);
    };
    element.addEventListener('focusin', listen);
    element.addEventListener('focusout', stop);
    return () => {
      stop();
      element.removeEventListener('focusin', listen);
      element.removeEventListener('focusout', stop);
    };
  }, [box]);
}
