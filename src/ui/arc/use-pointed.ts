import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

const REST_MS = 80;
const STAY_MS = 150;

/** What the pointer is over, and whether its tooltip shows yet or still. */
export interface Pointed<Target> {
  /** Under the pointer now. */
  readonly over: Target | null;
  /** In the tooltip. */
  readonly shown: Target | null;
  readonly enter: (target: Target) => void;
  readonly leave: () => void;
  /** The pointer has gone into the tooltip: it stays. */
  readonly stay: () => void;
  readonly close: () => void;
}

/** A tooltip appears after a rest, moves on without delay, and stays a moment when left. */
export function usePointed<Target>(): Pointed<Target> {
  const [over, setOver] = useState<Target | null>(null);
  const [shown, setShown] = useState<Target | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isOpen = useRef(false);
  const show = useCallback((target: Target | null) => {
    clearTimeout(timer.current);
    isOpen.current = target !== null;
    setShown(() => target);
  }, []);
  const later = useCallback(
    (ms: number, target: Target | null) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => show(target), ms);
    },
    [show],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  const enter = useCallback(
    (target: Target) => {
      setOver(() => target);
      if (isOpen.current) show(target);
      else later(REST_MS, target);
    },
    [show, later],
  );
  const leave = useCallback(() => {
    setOver(null);
    later(STAY_MS, null);
  }, [later]);
  const stay = useCallback(() => clearTimeout(timer.current), []);
  const close = useCallback(() => show(null), [show]);
  return { over, shown, enter, leave, stay, close };
}

/** Escape closes what the pointer has opened, wherever focus is; the key goes on to the page. */
export function useEscape(isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const hear = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    window.addEventListener('keydown', hear, true);
    return () => window.removeEventListener('keydown', hear, true);
  }, [isOpen, close]);
}
