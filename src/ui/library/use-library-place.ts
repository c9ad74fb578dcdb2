import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fragmentOf, placeIn, type LibraryPlace } from '@/core/library/library-address';

/** Where the library's page is, and the way to elsewhere. */
export interface LibraryPlaces {
  readonly place: LibraryPlace;
  /** Goes to a place as a step that "back" undoes. */
  readonly go: (place: LibraryPlace) => void;
  /** Changes the address of this step, as letters of a query do. */
  readonly adjust: (place: LibraryPlace) => void;
}

/** Each step of the tab's history that was seen has a number of its own. */
interface Step {
  readonly step: number;
}

const stepNow = (): number | undefined => (history.state as Step | null)?.step;

/**
 * Follows the address. A step that was seen before is shown as it was left, at the height where the
 * reader was; a new one from its top.
 */
export function useLibraryPlace(): LibraryPlaces {
  const [fragment, setFragment] = useState(location.hash);
  const heights = useRef(new Map<number, number>());
  useEffect(() => {
    const closed = new AbortController();
    const { signal } = closed;
    history.scrollRestoration = 'manual';
    addEventListener('hashchange', () => setFragment(location.hash), { signal });
    const note = () => {
      const step = stepNow();
      if (step !== undefined) heights.current.set(step, scrollY);
    };
    addEventListener('scroll', note, { signal, passive: true });
    return () => closed.abort();
  }, []);
  useLayoutEffect(() => {
    const step = stepNow();
    if (step === undefined) {
      history.replaceState({ step: Date.now() } satisfies Step, '');
      scrollTo(0, 0);
      return undefined;
    }
    // The list stands at its full height one frame later.
    const height = heights.current.get(step) ?? 0;
    const frame = requestAnimationFrame(() => scrollTo(0, height));
    return () => cancelAnimationFrame(frame);
  }, [fragment]);
  const go = useCallback((place: LibraryPlace) => {
    location.hash = fragmentOf(place);
  }, []);
  const adjust = useCallback((place: LibraryPlace) => {
    history.replaceState(history.state, '', fragmentOf(place));
    setFragment(location.hash);
  }, []);
  return { place: placeIn(fragment), go, adjust };
}
