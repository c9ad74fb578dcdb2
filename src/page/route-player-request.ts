import type { VideoId } from '@/core/video-id';
import { judgeAnswer } from '@/page/caption-answer';
import {
  trackLabel,
  type RouteAdapter,
  type RouteAnswer,
  type RouteAsk,
} from '@/page/caption-route';
import { isSameTrack, toCaptionUrl } from '@/page/caption-url';
import type { CaughtCaptions, Player } from '@/page/player';

/** What this route needs to know of the page. */
export interface PlayerRequestParts {
  readonly player: Player;
  readonly pageUrl: () => string;
  /** The player has captions on and runs, so that it is about to ask for them itself. */
  readonly isAboutToAsk: (videoId: VideoId) => boolean;
}

/**
 * Route 1: the captions that the player fetched for itself. Costs no request; where the player is
 * about to make one, waiting for it saves ours.
 */
export function createPlayerRequestRoute(parts: PlayerRequestParts): RouteAdapter {
  return {
    route: 'player-request',
    limitMs: 2500,
    patienceMs: 1500,
    fetch: async (ask) => {
      const at = newest(parts, ask);
      if (at) return answerOf(parts, ask, at);
      if (!parts.isAboutToAsk(ask.videoId)) return { kind: 'skipped' };
      const later = await nextCaught(parts, ask);
      return later ? answerOf(parts, ask, later) : { kind: 'skipped' };
    },
  };
}

function newest(
  { player, pageUrl }: PlayerRequestParts,
  { videoId, track, translate }: RouteAsk,
): CaughtCaptions | undefined {
  const wanted = toCaptionUrl(track.baseUrl, videoId, pageUrl());
  if (!wanted) return undefined;
  if (translate) wanted.searchParams.set('tlang', 'en');
  return player.caught(videoId).findLast(({ url }) => isSameTrack(url, wanted));
}

function answerOf(
  { player }: PlayerRequestParts,
  { videoId, track, translate }: RouteAsk,
  { key, status }: CaughtCaptions,
): RouteAnswer {
  const answer = judgeAnswer(status, player.caughtBody(videoId, key) ?? '');
  if (answer.kind === 'failed') return answer;
  return { kind: 'body', body: answer.text, ...trackLabel(track, translate) };
}

function nextCaught(parts: PlayerRequestParts, ask: RouteAsk): Promise<CaughtCaptions | undefined> {
  return new Promise((resolve) => {
    const done = new AbortController();
    const end = (caught: CaughtCaptions | undefined): void => {
      done.abort();
      resolve(caught);
    };
    ask.signal.addEventListener('abort', () => end(undefined), { signal: done.signal });
    parts.player.onCaught(() => {
      const caught = newest(parts, ask);
      if (caught) end(caught);
    }, done.signal);
    if (ask.signal.aborted) end(undefined);
  });
}
