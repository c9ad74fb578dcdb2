import type { ChapterCell } from '@/core/arc/chapter-cells';

const PAGE = 10;

/**
 * Where a key takes the keyboard's segment: arrows by one (left is always earlier, as on the
 * player's bar), Home and End to the ends, Page keys by chapter, or by ten without chapters.
 * Undefined for keys that the arc leaves alone.
 */
export function segmentAfterKey(
  key: string,
  from: number,
  arc: { readonly count: number; readonly cells: readonly ChapterCell[] },
): number | undefined {
  const within = (index: number) => Math.min(arc.count - 1, Math.max(0, index));
  const starts = arc.cells.filter(({ segments }) => segments > 0).map((cell) => cell.firstSegment);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return within(from + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return within(from - 1);
    case 'Home':
      return 0;
    case 'End':
      return within(arc.count - 1);
    case 'PageDown':
      if (starts.length === 0) return within(from + PAGE);
      return within(starts.find((start) => start > from) ?? arc.count - 1);
    case 'PageUp':
      if (starts.length === 0) return within(from - PAGE);
      return within(starts.findLast((start) => start < from) ?? 0);
    default:
      return undefined;
  }
}
