import { expect, type Locator, type Page } from '@playwright/test';
import type { PageEvent } from '../../stand-in/page/event-log';
import type {} from '../../stand-in/page/stand-in-page';
import type { StandIn } from '../../stand-in/stand-in';

/** What the player says of itself, from the page's own world. */
export interface PlayerFacts {
  readonly videoId: string;
  readonly time: number;
  readonly duration: number;
  readonly state: number;
  readonly captionsOn: boolean;
}

/** The watch page with our overlay under the player, as a test sees and moves it. */
export interface WatchPage {
  readonly page: Page;
  readonly overlay: Locator;
  readonly arc: Locator;
  readonly bars: Locator;
  readonly player: Locator;
  readonly goto: (videoId: string) => Promise<void>;
  /** In-page navigation; settles when the page has arrived. */
  readonly navigate: (videoId: string) => Promise<void>;
  /** Opens these videos one after the other, each until its arc stands: they are in the library then. */
  readonly read: (...videoIds: readonly string[]) => Promise<void>;
  readonly waitForState: (state: string, timeout?: number) => Promise<void>;
  readonly waitForPlaying: () => Promise<void>;
  /** Until the track list is known, the button is disabled: it takes neither press nor focus. */
  readonly waitForCaptionsButton: () => Promise<void>;
  readonly attribute: (name: string) => Promise<string | null>;
  /** Clicks the middle of a segment's column. */
  readonly clickBar: (segment: number) => Promise<void>;
  /** Seconds of the `<video>` itself. */
  readonly currentTime: () => Promise<number>;
  readonly playerFacts: () => Promise<PlayerFacts>;
  readonly events: (kind?: PageEvent['kind']) => Promise<readonly PageEvent[]>;
  readonly forgetEvents: () => Promise<void>;
  /** Caption requests that the player didn't make itself. */
  readonly ownCaptionRequests: () => Promise<number>;
}

function playerFactsIn(): PlayerFacts {
  const root = document.querySelector('ytd-app #movie_player');
  const call = (name: string): unknown => {
    const method: unknown = root && Reflect.get(root, name);
    return typeof method === 'function' ? Reflect.apply(method, root, []) : undefined;
  };
  const data = call('getVideoData');
  const videoId: unknown = typeof data === 'object' && data ? Reflect.get(data, 'video_id') : '';
  return {
    videoId: typeof videoId === 'string' ? videoId : '',
    time: Number(call('getCurrentTime')),
    duration: Number(call('getDuration')),
    state: Number(call('getPlayerState')),
    captionsOn: window.standIn.captions().on,
  };
}

/** Makes the page object of a page on the stand-in. */
export function createWatchPage(page: Page, standIn: StandIn): WatchPage {
  const overlay = page.locator('perspective-arc');
  const bars = overlay.locator('[data-segment]');
  const player = page.locator('ytd-app #movie_player');
  const waitForState = (state: string, timeout = 10_000) =>
    expect(overlay).toHaveAttribute('data-state', state, { timeout });
  const events = (kind?: PageEvent['kind']) =>
    page.evaluate(
      (wanted) => window.standIn.events().filter((event) => !wanted || event.kind === wanted),
      kind,
    );
  const goto = async (videoId: string) => {
    await page.goto(standIn.urlOf(videoId));
    await expect(page.locator('ytd-app')).toBeAttached();
  };
  const navigate = (videoId: string) => page.evaluate((id) => window.standIn.navigate(id), videoId);
  return {
    page,
    overlay,
    bars,
    player,
    arc: overlay.getByRole('slider'),
    goto,
    navigate,
    read: async (...videoIds) => {
      for (const [at, videoId] of videoIds.entries()) {
        await (at === 0 ? goto(videoId) : navigate(videoId));
        await waitForState('ready');
      }
    },
    waitForState,
    waitForPlaying: () => expect(player).toHaveClass(/playing-mode/),
    waitForCaptionsButton: () =>
      expect(player.locator('.ytp-subtitles-button')).toBeEnabled({ timeout: 10_000 }),
    attribute: (name) => overlay.getAttribute(name),
    clickBar: async (segment) => {
      const bar = overlay.locator(`[data-segment="${segment}"]`);
      await bar.click({ force: true });
    },
    currentTime: () =>
      player.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime),
    playerFacts: () => page.evaluate(playerFactsIn),
    events,
    forgetEvents: () => page.evaluate(() => window.standIn.forgetEvents()),
    ownCaptionRequests: async () => {
      const byPlayer = await events('caption-request');
      return standIn.requestsTo('/api/timedtext').length - byPlayer.length;
    },
  };
}
