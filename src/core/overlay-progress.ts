import type { OverlayState } from '@/core/overlay-state';
import type { ScoredSegment } from '@/core/segment';

type Scoring = Extract<OverlayState, { kind: 'scoring' }>;

/** News of a reading in the making: segments `from` on, new or better than before. */
export interface Progress extends Omit<Scoring, 'kind' | 'scored'> {
  readonly from: number;
  readonly segments: readonly ScoredSegment[];
}

/**
 * The state after news of a reading in the making: segments take the places of those shown.
 * Undefined where nothing is read, or where the news goes on from what another page was told.
 */
export function withProgress(
  state: OverlayState | undefined,
  { from, segments, done, total, endMs }: Progress,
): Scoring | undefined {
  const shown = state?.kind === 'scoring' ? state.scored : state?.kind === 'reading' && [];
  return shown && from <= shown.length
    ? {
        kind: 'scoring',
        scored: [
          ...shown.slice(0, from),
          ...segments,
          ...shown.slice(from + segments.length, total),
        ],
        done,
        total,
        endMs,
      }
    : undefined;
}
