import { render } from 'preact';
import type { OverlayView } from '@/core/overlay-view';
import css from '@/ui/arc/arc.css?inline';
import { ArcOverlay } from '@/ui/arc/arc-overlay';
import type { OverlayActions, Playhead } from '@/ui/arc/overlay-actions';
import controls from '@/ui/parts/controls.css?inline';
import theme from '@/ui/theme.css?inline';

/** An overlay that stands in a shadow root. */
export interface MountedOverlay {
  show: (view: OverlayView) => void;
  remove: () => void;
}

/** Puts the overlay and its styles into a shadow root; it shows nothing before the first view. */
export function mountOverlay(
  root: ShadowRoot,
  act: OverlayActions,
  playhead: Playhead,
): MountedOverlay {
  const style = document.createElement('style');
  style.textContent = theme + controls + css;
  const box = document.createElement('div');
  root.append(style, box);
  return {
    show: (view) => render(<ArcOverlay view={view} playhead={playhead} act={act} />, box),
    remove: () => {
      render(null, box);
      box.remove();
      style.remove();
    },
  };
}
