import type { CaptionTrack } from '../player-response';
import { captionLines, type CaptionLine } from './caption-lines';
import type { EventLog } from './event-log';

const PLAYER_QUERY =
  'fmt=json3&xorb=2&xobt=3&xovt=3&cbr=Chrome&cbrver=156.0.0.0&cver=2.20261120.01.00&cplayer=UNIPLAYER&cos=X11&cplatform=DESKTOP';

export interface CaptionRequest {
  /** Asks for a track with the token, or without one where that is null. */
  readonly send: (track: CaptionTrack, pot: string | null) => void;
  /** Cuts off what is under way and forgets what came. */
  readonly clear: () => void;
  readonly lines: () => readonly CaptionLine[];
}

/** The address as the player itself asks it. */
function playerUrl(track: CaptionTrack, pot: string | null): string {
  const url = new URL(track.baseUrl, location.origin);
  if (pot !== null) {
    url.searchParams.set('potc', '1');
    url.searchParams.set('pot', pot);
  }
  for (const [name, value] of new URLSearchParams(PLAYER_QUERY)) url.searchParams.set(name, value);
  url.searchParams.set('c', location.hostname.startsWith('m.') ? 'MWEB' : 'WEB');
  url.searchParams.set('cpn', crypto.randomUUID());
  return url.href;
}

/** The player's caption requests: one XMLHttpRequest for all of them, as the player has it. */
export function createCaptionRequest(log: EventLog): CaptionRequest {
  const request = new XMLHttpRequest();
  const now = { lines: [] as readonly CaptionLine[] };
  request.addEventListener('load', () => {
    now.lines = captionLines(request.responseText);
  });
  const clear = (): void => {
    request.abort();
    now.lines = [];
  };
  return {
    send: (track, pot) => {
      clear();
      const url = playerUrl(track, pot);
      log.note('caption-request', { url });
      request.open('GET', url);
      request.send();
    },
    clear,
    lines: () => now.lines,
  };
}
