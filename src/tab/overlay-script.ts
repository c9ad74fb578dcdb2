import type { OverlayView } from '@/core/overlay-view';
import type { askWorker } from '@/messaging/ask-worker';
import type { Playhead } from '@/page/playhead';
import type { TabActions } from '@/tab/tab-actions';

/** An overlay that stands in a shadow root; the ui room makes it. */
export interface DrawnOverlay {
  readonly show: (view: OverlayView) => void;
  readonly remove: () => void;
}

/** Puts an overlay into a shadow root. */
export type MountOverlay = (
  root: ShadowRoot,
  act: TabActions,
  playhead: Pick<Playhead, 'subscribe'>,
) => DrawnOverlay;

/** The tab's two scripts share a global of their own world, which the page can't see. */
interface SharedWorld {
  perspectiveArcOverlay?: MountOverlay;
}

/** Called by the overlay's script: from now on the tab's own script can draw. */
export function offerOverlay(mount: MountOverlay): void {
  (globalThis as SharedWorld).perspectiveArcOverlay = mount;
}

/** What the overlay's script offers; has it put into this tab the first time. */
export async function loadOverlay(ask: typeof askWorker): Promise<MountOverlay> {
  const world = globalThis as SharedWorld;
  if (!world.perspectiveArcOverlay) await ask('loadOverlay', {});
  const mount = world.perspectiveArcOverlay;
  if (!mount) throw new Error('The overlay was not put into this tab. Reload the page.');
  return mount;
}
