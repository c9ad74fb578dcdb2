import type { askWorker } from '@/messaging/ask-worker';
import type { createTouchingRoutes } from '@/page/touch/touching-routes';

type Create = typeof createTouchingRoutes;

/** The tab's scripts share a global of their own world, which the page can't see. */
interface SharedWorld {
  perspectiveArcTouchingRoutes?: Create;
}

/** Called by the routes' script: from now on the tab's own script can use them. */
export function offerTouchingRoutes(create: Create): void {
  (globalThis as SharedWorld).perspectiveArcTouchingRoutes = create;
}

/** What the routes' script offers; has it put into this tab the first time. */
export async function loadTouchingRoutes(ask: typeof askWorker): Promise<Create> {
  const world = globalThis as SharedWorld;
  if (!world.perspectiveArcTouchingRoutes) await ask('loadTouchingRoutes', {});
  const create = world.perspectiveArcTouchingRoutes;
  if (!create) throw new Error('The last routes were not put into this tab. Reload the page.');
  return create;
}
