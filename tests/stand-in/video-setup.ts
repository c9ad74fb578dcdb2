import type { PlayerResponse } from './player-response';
import type { StandInVideo } from './stand-in-video';
import type { Variants } from './variants';

/** All that the page's own script learns of one video. */
export interface VideoSetup {
  readonly video: Omit<StandInVideo, 'tracks'> & { readonly tracks?: undefined };
  readonly playerResponse: PlayerResponse;
  readonly pageData: object;
  readonly pot: string;
}

/** A video of the related column. */
export interface VideoLink {
  readonly id: string;
  readonly title: string;
  readonly channel: string;
  readonly durationSeconds: number;
}

/** What the document hands to the page's own script. */
export interface Boot {
  readonly variants: Variants;
  readonly setup: VideoSetup | null;
  readonly links: readonly VideoLink[];
}
