import type { RouteAdapter } from '@/page/caption-route';
import { createNudgeRoute } from '@/page/touch/route-nudge';
import { createPanelDomRoute } from '@/page/touch/route-panel-dom';
import type { TouchParts } from '@/page/touch/touch-parts';

/** Which of them the viewer's options allow. */
export interface TouchLeave {
  readonly mayNudge: boolean;
  readonly mayOpenPanel: boolean;
}

/** The routes that touch the page, in the order in which they are tried. */
export function createTouchingRoutes(parts: TouchParts, may: TouchLeave): readonly RouteAdapter[] {
  return [
    ...(may.mayNudge ? [createNudgeRoute(parts)] : []),
    ...(may.mayOpenPanel ? [createPanelDomRoute(parts)] : []),
  ];
}
