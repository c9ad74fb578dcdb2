import type { Player } from '@/page/player';

/** What the routes that touch the page need of it. */
export interface TouchParts {
  readonly window: Window & typeof globalThis;
  readonly player: Player;
  readonly pageUrl: () => string;
}
