import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The room that trails were last found to have; it outlives the view. */
export interface KnownColumn {
  /** In a card. */
  trailPx?: number;
  /** Above the hits of a search. */
  resultsPx?: number;
}

const EXPECTED = 376;
/** Padding of a card, on both sides. */
const PADDING = 24;

/**
 * How wide a trail is in a grid of cards, in whole CSS px: measured on the grid alone, which also an
 * empty one has, and once for all cards.
 */
export function useColumnWidth<Grid extends HTMLElement>(
  known: KnownColumn,
): [RefObject<Grid | null>, number] {
  const grid = useRef<Grid>(null);
  const [width, setWidth] = useState(known.trailPx ?? EXPECTED);
  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return undefined;
    const measure = () => {
      const column = Number.parseFloat(getComputedStyle(element).gridTemplateColumns);
      known.trailPx = Math.floor(column - PADDING) || EXPECTED;
      setWidth(known.trailPx);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [known]);
  return [grid, width];
}
