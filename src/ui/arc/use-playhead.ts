import { useEffect, useRef, useState } from 'preact/hooks';
import { placeOf, segmentAt } from '@/core/arc/arc-geometry';
import type { ArcModel } from '@/ui/arc/arc-model';
import type { Playhead } from '@/ui/arc/overlay-actions';
import { useMedia } from '@/ui/arc/use-media';

/**
 * Moves an element to where the video plays, by transform alone, and says which segment that is.
 * Nothing is drawn anew but when another segment begins.
 */
export function usePlayhead(playhead: Playhead, { places, frame, insetPx }: ArcModel) {
  const line = useRef<HTMLDivElement>(null);
  const drawn = useRef('');
  const [current, setCurrent] = useState(0);
  const still = useMedia('(prefers-reduced-motion: reduce)');
  useEffect(
    () =>
      playhead.subscribe((ms) => {
        const shown = still ? Math.floor(ms / 1000) * 1000 : ms;
        const x = insetPx + placeOf(shown, places, frame);
        const transform = `translateX(${x.toFixed(1)}px)`;
        if (line.current && drawn.current !== transform) {
          drawn.current = transform;
          line.current.style.transform = transform;
        }
        setCurrent(segmentAt(ms, places));
      }),
    [playhead, places, frame, insetPx, still],
  );
  return { line, current: Math.min(current, Math.max(0, places.length - 1)) };
}
