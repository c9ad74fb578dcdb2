import { SORRY, type Answer } from './answer';
import { captionBody, captionFormat } from './caption-bodies';
import type { CaptionFormat, StandInTrack, StandInVideo } from './stand-in-video';
import { isSigned, potOf } from './track-url';

const TYPES: Record<CaptionFormat, string> = {
  json3: 'application/json; charset=UTF-8',
  srv1: 'text/xml; charset=UTF-8',
  srv3: 'text/xml; charset=UTF-8',
  ttml: 'text/xml; charset=UTF-8',
  vtt: 'text/vtt; charset=UTF-8',
  srt: 'text/plain; charset=UTF-8',
};

const server = { server: 'video-timedtext' };
const nothing = (delayMs: number): Answer => {
  return { status: 200, type: 'text/html; charset=UTF-8', body: '', headers: server, delayMs };
};
const page = (status: number, delayMs = 0): Answer => {
  return { status, type: 'text/html; charset=UTF-8', body: SORRY, headers: server, delayMs };
};

function trackOf(video: StandInVideo, query: URLSearchParams): StandInTrack | undefined {
  return video.tracks.find(
    (track) =>
      track.languageCode === query.get('lang') &&
      (track.kind ?? null) === query.get('kind') &&
      (track.trackName ?? null) === query.get('name'),
  );
}

/** Names of player requests that have been answered. */
const used = new Set<string>();

/** Whether this is a request that the player itself makes, and not one copied from it. */
function isNew(query: URLSearchParams): boolean {
  const name = query.get('cpn') ?? '';
  if (name === '' || used.has(name)) return false;
  used.add(name);
  return true;
}

function isOpen(video: StandInVideo, query: URLSearchParams, client: string): boolean {
  if (!query.has('exp')) return true;
  return query.get('pot') === potOf(video.id) && query.get('c') === client;
}

/** What `/api/timedtext` says: behind the gate, or nothing at all in front of it. */
export function captionAnswer(
  query: URLSearchParams,
  videos: ReadonlyMap<string, StandInVideo>,
  client = 'WEB',
): Answer | 'stall' {
  const video = videos.get(query.get('v') ?? '');
  const track = video && trackOf(video, query);
  if (!video || !track || !isSigned(query)) return page(404);
  const faults = video.faults ?? {};
  const delayMs = faults.timedtextDelayMs ?? 20;
  if (!isOpen(video, query, client)) return nothing(faults.gatedDelayMs ?? 50);
  if (faults.captionsOnce === true && !isNew(query)) return page(403, delayMs);
  if (query.has('tlang') && faults.translationRefused === true) return page(429);
  const format = captionFormat(query.get('fmt'));
  const body = captionBody(track, format);
  const whole: Answer = { status: 200, type: TYPES[format], body, headers: server, delayMs };
  switch (faults.timedtext) {
    case undefined:
      return whole;
    case 'empty':
      return nothing(delayMs);
    case 'html':
      return page(200, delayMs);
    case 'truncated':
      return { ...whole, body: body.slice(0, Math.floor(body.length * 0.33)) };
    case 'unknown-shape':
      return { ...whole, body: JSON.stringify({ wireMagic: 'pb9', frames: [] }) };
    case 'stall':
      return 'stall';
    default:
      return page(faults.timedtext, delayMs);
  }
}
