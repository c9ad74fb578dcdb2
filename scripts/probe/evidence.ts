import { toVideoId, type VideoId } from '@/core/video-id';
import { inlineDataIn } from '@/page/inline-data';
import { at, listAt, numberAt, textAt } from '@/page/narrow';

/** One request of a network log with its answer. */
export interface Exchange {
  readonly url: URL;
  readonly status: number;
  readonly body: string;
  /** False where the log keeps no body. */
  readonly hasBody: boolean;
}

/** What a saved page or a network log holds of one video. */
export interface Evidence {
  readonly videoId: VideoId;
  readonly pageUrl: string;
  readonly response: unknown;
  readonly pageData: unknown;
  /** The page's markup; empty where there is none. */
  readonly html: string;
  /** Null for a saved page, which holds no requests. */
  readonly captions: readonly Exchange[] | null;
  readonly panels: readonly Exchange[] | null;
}

/** What was wrong with the input, in words that follow "FILE ". */
export class Unusable extends Error {
  override readonly name = 'Unusable';
}

const videoIdIn = (response: unknown): VideoId | undefined =>
  toVideoId(at(response, 'videoDetails', 'videoId'));

/** Reads the text of a saved page or of a network log. Throws `Unusable` where it is neither. */
export function readEvidence(text: string, wanted?: VideoId): Evidence {
  if (text.trim() === '') throw new Unusable('is empty');
  if (/^\s*\{/.test(text)) return fromLog(text, wanted);
  if (/<html|<!doctype|<script/i.test(text.slice(0, 20_000))) return fromPage(text, wanted);
  throw new Unusable('is neither a web page nor a network log');
}

function fromPage(html: string, wanted: VideoId | undefined): Evidence {
  const response = inlineDataIn(html, 'ytInitialPlayerResponse');
  const pageData = inlineDataIn(html, 'ytInitialData');
  const named = at(pageData, 'currentVideoEndpoint', 'watchEndpoint', 'videoId');
  const videoId = wanted ?? videoIdIn(response) ?? toVideoId(named) ?? videoIdInMarkup(html);
  if (!videoId) throw new Unusable(strangerOf(html));
  const pageUrl = pageUrlOf(videoId, html.includes('ytm-watch') || html.includes('MWEB'));
  return { videoId, pageUrl, response, pageData, html, captions: null, panels: null };
}

/** A page without its data, saved by the browser after it had been drawn, still names its video. */
function videoIdInMarkup(html: string): VideoId | undefined {
  const [, id] = /(?:video-id="|rel="canonical" href="[^"]*[?&]v=)([\w-]{11})"/.exec(html) ?? [];
  return toVideoId(id);
}

function strangerOf(html: string): string {
  if (html.includes('consent.youtube.com')) {
    return 'is YouTube’s cookie question, not a watch page: answer it, then save the watch page';
  }
  if (/<title>\s*Sorry/.test(html) || html.includes('captcha-page')) {
    return 'is YouTube’s page for too many requests (429), not a watch page: wait a while';
  }
  return 'names no YouTube video: save the watch page itself, complete';
}

const pageUrlOf = (videoId: VideoId, isMobile: boolean): string =>
  `https://${isMobile ? 'm' : 'www'}.youtube.com/watch?v=${videoId}`;

function fromLog(text: string, wanted: VideoId | undefined): Evidence {
  const entries = listAt(parsed(text), 'log', 'entries');
  if (entries.length === 0)
    throw new Unusable('holds no requests: it is no HAR file, or an empty one');
  const exchanges = entries.flatMap(exchangeOf);
  const of = (path: string): Exchange[] => exchanges.filter(({ url }) => url.pathname === path);
  const pages = of('/watch').map(({ body }) => body);
  const responses = [
    ...pages.map((html) => inlineDataIn(html, 'ytInitialPlayerResponse')),
    ...of('/youtubei/v1/player').map(({ body }) => parsed(body)),
  ];
  const captions = of('/api/timedtext');
  const asked = toVideoId(captions.at(-1)?.url.searchParams.get('v'));
  const videoId = wanted ?? responses.map(videoIdIn).findLast((id) => id !== undefined) ?? asked;
  if (!videoId) {
    throw new Unusable('shows no YouTube video: record it while a watch page loads and plays');
  }
  const dataOf = (data: unknown): unknown =>
    at(data, 'currentVideoEndpoint', 'watchEndpoint', 'videoId');
  const pageData = [
    ...pages.map((html) => inlineDataIn(html, 'ytInitialData')),
    ...of('/youtubei/v1/next').map(({ body }) => parsed(body)),
  ].findLast((data) => dataOf(data) === videoId);
  return {
    videoId,
    pageUrl: pageUrlOf(
      videoId,
      exchanges.some(({ url }) => url.hostname === 'm.youtube.com'),
    ),
    response: responses.findLast((response) => videoIdIn(response) === videoId),
    pageData,
    html: pages.at(-1) ?? '',
    captions: captions.filter(({ url }) => url.searchParams.get('v') === videoId),
    panels: of('/youtubei/v1/get_panel'),
  };
}

function exchangeOf(entry: unknown): Exchange[] {
  const address = textAt(8000, entry, 'request', 'url');
  if (!URL.canParse(address)) return [];
  const url = new URL(address);
  if (url.hostname !== 'youtube.com' && !url.hostname.endsWith('.youtube.com')) return [];
  const content = at(entry, 'response', 'content');
  const text = textAt(50_000_000, content, 'text');
  const isPacked = at(content, 'encoding') === 'base64';
  return [
    {
      url,
      status: numberAt(entry, 'response', 'status') ?? 0,
      body: isPacked ? Buffer.from(text, 'base64').toString('utf8') : text,
      hasBody: text !== '' || numberAt(content, 'size') === 0,
    },
  ];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
