import type { Variants } from '../variants';
import type { PageEvent } from './event-log';

/** What tests may do to the page, in its own world, as `window.standIn`. */
export interface StandInPage {
  readonly events: () => readonly PageEvent[];
  readonly forgetEvents: () => void;
  /** In-page navigation; settles when the page has done all it does for it. */
  readonly navigate: (videoId: string) => Promise<void>;
  readonly goHome: () => Promise<void>;
  readonly goShorts: (videoId: string) => Promise<void>;
  /** How the navigations of this document end from now on. */
  readonly finishes: (how: Variants['finish']) => void;
  readonly theatre: (on: boolean) => void;
  /** The page's fullscreen state; the real one needs a click on the player's button. */
  readonly fullscreen: (on: boolean) => void;
  readonly miniplayer: (on: boolean) => void;
  readonly dark: (on: boolean) => void;
  /** An advertisement from here on; over after so many seconds or by endAd. */
  readonly startAd: (seconds: number) => void;
  readonly endAd: () => void;
  /** Lets out a track list that a fault holds back. */
  readonly giveTracks: () => void;
  readonly openTranscript: () => void;
  readonly openComments: () => void;
  /** All that a viewer sees and has set, as one text: equal texts are equal to the byte. */
  readonly viewerState: () => string;
  readonly captions: () => { readonly on: boolean; readonly vssId: string | null };
}

declare global {
  interface Window {
    standIn: StandInPage;
  }
}
