import { heightShare, STANDARD_KNEE } from '@/core/arc/arc-geometry';
import type { Settings } from '@/core/settings';

/** Where things lie inside the track, in px from its top. */
export interface TrackBox {
  readonly height: number;
  /** Room on either side of the mid-line row. */
  readonly half: number;
  /** Top of the mid-line row, which is 1 px high. */
  readonly midY: number;
  /** The plot: from here, where bars can begin, … */
  readonly plotTop: number;
  /** … to here, where they can end. */
  readonly plotBottom: number;
  /** Top of the chapter lane; undefined where there is none. */
  readonly laneTop?: number;
}

const TRACKS = {
  standard: { height: 110, half: 42, lane: 18 },
  compact: { height: 65, half: 28, lane: 0 },
  tall: { height: 176, half: 74, lane: 20 },
} satisfies Record<Settings['height'], { height: number; half: number; lane: number }>;

const MARGIN = 4;

/** The track's measures; without chapters the plot is centred and keeps its half. */
export function trackBox(height: Settings['height'], hasChapters: boolean): TrackBox {
  const track = TRACKS[height];
  const withLane = hasChapters && track.lane > 0;
  const midY = withLane ? MARGIN + track.half : (track.height - 1) >> 1;
  return {
    height: track.height,
    half: track.half,
    midY,
    plotTop: midY - track.half,
    plotBottom: midY + 1 + track.half,
    ...(withLane ? { laneTop: track.height - track.lane } : {}),
  };
}

/** The collapsed arc: a trail of 12 px that can be pointed at from 6 px above to 6 below. */
export const TRAIL_BOX: TrackBox = { height: 12, half: 5, midY: 5, plotTop: -6, plotBottom: 18 };

/** Distance of a score's line from the mid-line, in whole px. */
export function lineDistance(score: number, half: number, knee = STANDARD_KNEE): number {
  return Math.round(half * heightShare(score, knee));
}

/** Width from which the header has words beside its tiles, and from which it has figures. */
export const WIDE_FROM = 1000;
export const MEDIUM_FROM = 720;
/** Under this the overlay is one column with its controls in a last row. */
export const NARROW_UNDER = 480;

/** Height that the overlay takes in every state, so that nothing below it ever moves. */
export function overlayHeight(
  { height, collapsed }: Pick<Settings, 'height' | 'collapsed'>,
  widthPx: number,
): number {
  if (collapsed) return 24;
  const top = 8 + 32 + 4 + TRACKS[height].height;
  if (height === 'compact') return widthPx < NARROW_UNDER ? top + 6 + 32 : top;
  return widthPx < NARROW_UNDER ? top + NARROW_ROWS : top + 6 + 40;
}

// Merge note, read-out with two lines of phrases, strip with its end words, controls, four gaps.
const NARROW_ROWS = 4 + 18 + 4 + 56 + 8 + 40 + 8 + 32;
