import { createHash } from 'node:crypto';
import type { StandInTrack, StandInVideo } from './stand-in-video';

const SIGNED = ['ip', 'ipbits', 'expire', 'v', 'ei', 'caps', 'opi'];

function signatureOf(query: URLSearchParams, names: readonly string[]): string {
  const signed = names.map((name) => `${name}=${query.get(name) ?? ''}`).join('&');
  return createHash('sha256').update(`stand-in ${signed}`).digest('hex').toUpperCase().slice(0, 40);
}

/** The token that opens the gate: bound to the video, good for all of its tracks. */
export function potOf(videoId: string): string {
  return createHash('sha512').update(`pot ${videoId}`).digest('base64url').padEnd(116, 'A');
}

/** The signed address of a track, as the player response gives it. */
export function trackUrl(video: StandInVideo, track: StandInTrack): string {
  const gated = video.faults?.gate !== 'open';
  const names = gated ? [...SIGNED, 'exp', 'xoaf'] : [...SIGNED, 'xoaf'];
  const query = new URLSearchParams({ v: video.id, ei: 'c3RhbmQtaW4', caps: 'asr', opi: '1124' });
  if (gated) query.set('exp', 'xpe');
  query.set('xoaf', '5');
  query.set('hl', 'en');
  query.set('ip', '0.0.0.0');
  query.set('ipbits', '0');
  query.set('expire', '4102444800');
  query.set('sparams', names.join(','));
  query.set('signature', signatureOf(query, names));
  query.set('key', 'yt8');
  if (track.kind) query.set('kind', track.kind);
  query.set('lang', track.languageCode);
  if (track.trackName) query.set('name', track.trackName);
  const host = video.faults?.relativeUrls === true ? '' : 'https://www.youtube.com';
  return `${host}/api/timedtext?${query.toString()}`;
}

/** Whether every signed part of a caption address is there and as it was signed. */
export function isSigned(query: URLSearchParams): boolean {
  const names = (query.get('sparams') ?? '').split(',');
  return (
    names.every((name) => query.has(name)) && query.get('signature') === signatureOf(query, names)
  );
}
