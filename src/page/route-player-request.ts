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

/** How long the player's own request is waited for, where it is about to make one. */
const PATIENCE_MS = 1500;

/**
 * Route 1: the captions that the player fetched for itself. Costs no request: it listens for as long
 * as the others try. Where the player is about to ask, waiting for it saves a request of ours.
 */
export function createPlayerRequestRoute(parts: PlayerRequestParts): RouteAdapter {
  return {
    route: 'player-request',
    limitMs: Infinity,
    patienceMs: ({ videoId }) => (parts.isAboutToAsk(videoId) ? PATIENCE_MS : 0),
    listens: true,
    fetch: async (ask) => {
      const caught = newestCaught(parts, ask) ?? (await nextCaught(parts, ask));
      return caught ? answerOf(parts, ask, caught) : { kind: 'skipped' };
    },
  };
}

/** The latest captions of this track that the player fetched by itself. */
export function newestCaught(
  { player, pageUrl }: Pick<PlayerRequestParts, 'player' | 'pageUrl'>,
  { videoId, track, translate }: Omit<RouteAsk, 'signal'>,
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
      const caught = newestCaught(parts, ask);
      if (caught) end(caught);
    }, done.signal);
    if (ask.signal.aborted) end(undefined);
  });
}
