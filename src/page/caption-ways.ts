import type { RouteAdapter, RouteAsk } from '@/page/caption-route';
import type { PageDoor } from '@/page/page-door';
import type { Player } from '@/page/player';
import type { RequestedCaptions } from '@/page/requested-captions';
import { createPanelRoute } from '@/page/route-panel';
import { createPlayerRequestRoute } from '@/page/route-player-request';
import { createTrackUrlRoute } from '@/page/route-track-url';
import { bareTrackAddress, findTrackAddress } from '@/page/track-address';
import { findVideo, isConsentPending } from '@/page/watch-page';

/** The ways to captions that touch nothing. */
export interface CaptionWays {
  /** In the order in which they are tried; the last is the bare address, gate or no gate. */
  readonly routes: readonly RouteAdapter[];
  /** Those that bring word times without asking anything of the page. */
  readonly finerRoutes: { readonly passive: RouteAdapter; readonly active: RouteAdapter };
  /** True once an own request would carry a token, or needs none. */
  readonly hasAddress: (ask: Omit<RouteAsk, 'signal'>) => boolean;
}

/** youtube.com with the ways to its captions: what a search for captions goes about in. */
export type CaptionPage = PageDoor & CaptionWays;

/** What the ways need of the page. */
export interface WayParts {
  readonly window: Window & typeof globalThis;
  readonly player: Player;
  readonly requested: RequestedCaptions;
}

/** Puts the ways together. */
export function createCaptionWays({ window, player, requested }: WayParts): CaptionWays {
  const { document } = window;
  const pageUrl = (): string => window.location.href;
  const addressOf = ({ videoId, track }: Omit<RouteAsk, 'signal'>): URL | undefined =>
    findTrackAddress(videoId, track, {
      pageUrl: pageUrl(),
      runtimeUrls: player.survey(videoId)?.runtimeUrls ?? new Map(),
      client: player.survey(videoId)?.client.name ?? '',
      requested: requested.ofVideo(videoId),
    });
  const isAboutToAsk: Parameters<typeof createPlayerRequestRoute>[0]['isAboutToAsk'] = (videoId) =>
    player.survey(videoId)?.captionsOn === true && findVideo(document)?.paused === false;
  const passive = createPlayerRequestRoute({ player, pageUrl, isAboutToAsk });
  const active = createTrackUrlRoute(addressOf);
  const panel = createPanelRoute({
    pageUrl,
    client: (videoId) => player.survey(videoId)?.client,
    isConsentPending: () => isConsentPending(document),
  });
  // Where an address was found, its answer is known already; asking bare again would be idle.
  const bare = createTrackUrlRoute((ask) =>
    addressOf(ask) ? undefined : bareTrackAddress(ask.videoId, ask.track, pageUrl()),
  );
  return {
    routes: [passive, active, panel, bare],
    finerRoutes: { passive, active },
    hasAddress: (ask) => addressOf(ask) !== undefined,
  };
}
