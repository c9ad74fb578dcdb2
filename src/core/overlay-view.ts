import type { OverlayState } from '@/core/overlay-state';
import type { Settings } from '@/core/settings';
import type { Video } from '@/core/video';

/** Where the player's own progress bar lies, seen from the overlay's box, in CSS px. */
export interface OverlayLayout {
  /** Width of the overlay's box. */
  readonly widthPx: number;
  /** Distance from the box's left edge to the bar's left edge, and likewise at the right. */
  readonly insetLeftPx: number;
  readonly insetRightPx: number;
  /** The player and the overlay reach from edge to edge of the window: in theatre, on phones. */
  readonly theatre: boolean;
  readonly dark: boolean;
}

/** Everything the overlay draws but the playhead, as plain data; a change makes a new one. */
export interface OverlayView {
  readonly video: Video;
  readonly state: OverlayState;
  readonly settings: Settings;
  readonly layout: OverlayLayout;
}
