import type { VideoId } from '@/core/video-id';
import { fetchCaptionAnswer } from '@/page/caption-answer';
import {
  trackLabel,
  type RouteAdapter,
  type RouteAnswer,
  type RouteAsk,
} from '@/page/caption-route';
import { panelParams } from '@/page/panel-params';
import type { PageClient } from '@/page/player-survey';

/** What this route needs to know of the page. */
export interface PanelParts {
  readonly pageUrl: () => string;
  readonly client: (videoId: VideoId) => PageClient | undefined;
  /** The viewer has yet to choose about cookies; YouTube refuses until then. */
  readonly isConsentPending: () => boolean;
}

/** A client version of the saved page, for pages that don't tell theirs (2025-06). */
const FALLBACK_VERSION = '2.20250610.00.00';

/**
 * Route 3: the endpoint behind YouTube's own transcript panel. Needs no token and shows nothing,
 * but knows whole seconds only. Its language follows `hl`; it can't translate.
 */
export function createPanelRoute(parts: PanelParts): RouteAdapter {
  return {
    route: 'panel',
    limitMs: 4500,
    patienceMs: () => 1200,
    fetch: async (ask) => (ask.translate ? { kind: 'skipped' } : fetchPanel(parts, ask)),
  };
}

async function fetchPanel(parts: PanelParts, ask: RouteAsk): Promise<RouteAnswer> {
  const url = new URL('/youtubei/v1/get_panel?prettyPrint=false', parts.pageUrl());
  const version = parts.client(ask.videoId)?.version || FALLBACK_VERSION;
  const client = { clientName: 'WEB', clientVersion: version, hl: ask.track.languageCode };
  const answer = await fetchCaptionAnswer(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      context: { client },
      panelId: 'PAmodern_transcript_view',
      params: panelParams(ask.videoId),
    }),
    signal: ask.signal,
  });
  if (answer.kind === 'text') {
    return { kind: 'body', body: answer.text, ...trackLabel(ask.track, false) };
  }
  return answer.cause === 'http-403' && parts.isConsentPending()
    ? { ...answer, cause: 'consent' }
    : answer;
}
