import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer, Question } from './answer';
import { answerTo, type World } from './answer-to';
import { selfSignedCertificate } from './certificate';
import { pageScript } from './page-script';
import type { Faults, StandInVideo } from './stand-in-video';
import { DEFAULT_VARIANTS, type Variants } from './variants';

/** One request as it reached the server, with what it was answered. */
export interface RecordedRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
  /** 0 while it is unanswered. */
  readonly status: number;
  readonly bytes: number;
  /** `Date.now()` at arrival. */
  readonly at: number;
}

export interface StandInOptions {
  readonly videos?: readonly StandInVideo[];
  readonly variants?: Partial<Variants>;
  /** Default: any free port. */
  readonly port?: number;
}

export interface StandIn {
  readonly port: number;
  /** Hash of the key, for `--ignore-certificate-errors-spki-list`. */
  readonly spki: string;
  /** The switches that make Chromium take this server for www.youtube.com and know no other host. */
  readonly chromiumArgs: readonly string[];
  /** In order of arrival. */
  readonly requests: readonly RecordedRequest[];
  readonly requestsTo: (path: string) => readonly RecordedRequest[];
  readonly forgetRequests: () => void;
  readonly urlOf: (videoId: string) => string;
  /** The same video on the phone page. */
  readonly mobileUrlOf: (videoId: string) => string;
  /** Adds a video or takes the place of the one with its id. */
  readonly addVideo: (video: StandInVideo) => void;
  /** Takes the place of all of a video's faults; `{}` heals it. */
  readonly setFaults: (videoId: string, faults: Faults) => void;
  /** Holds from the next document on. */
  readonly setVariants: (variants: Partial<Variants>) => void;
  readonly close: () => Promise<void>;
}

const css = readFileSync(new URL('page/page.css', import.meta.url), 'utf8');

function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => resolve(Buffer.concat(parts).toString('utf8')));
    request.on('error', reject);
  });
}

function send(response: ServerResponse, answer: Answer, byteRange: string | undefined): number {
  const body = typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body;
  const headers = { 'content-type': answer.type, 'cache-control': 'no-store', ...answer.headers };
  const asked = answer.ranges === true ? /^bytes=(\d+)-(\d*)$/.exec(byteRange ?? '') : null;
  if (asked === null) {
    const ranges = answer.ranges === true ? { 'accept-ranges': 'bytes' } : {};
    response.writeHead(answer.status, { ...headers, ...ranges, 'content-length': body.length });
    response.end(body);
    return body.length;
  }
  const from = Number(asked[1]);
  const to = asked[2] ? Math.min(Number(asked[2]), body.length - 1) : body.length - 1;
  response.writeHead(206, {
    ...headers,
    'accept-ranges': 'bytes',
    'content-range': `bytes ${from}-${to}/${body.length}`,
    'content-length': to - from + 1,
  });
  response.end(body.subarray(from, to + 1));
  return to - from + 1;
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers requests out of a world that may change between them, and writes each one down. */
function createHandler(world: () => World, requests: RecordedRequest[]): Handler {
  return async (request, response) => {
    const url = new URL(request.url ?? '/', 'https://www.youtube.com');
    const { method = 'GET', headers } = request;
    const question: Question = {
      method,
      host: headers.host ?? '',
      path: url.pathname,
      query: url.searchParams,
      cookie: headers.cookie ?? '',
      origin: headers.origin,
      at: Date.now(),
      body: await readBody(request),
    };
    const record = { ...question, status: 0, bytes: 0 };
    requests.push(record);
    const answer = answerTo(question, world());
    if (answer === 'stall') return;
    if (answer.delayMs) await wait(answer.delayMs);
    if (response.destroyed) return;
    record.bytes = send(response, answer, headers.range);
    record.status = response.statusCode;
  };
}

/** Starts a local HTTPS server that stands in for https://www.youtube.com. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const { key, cert, spki } = selfSignedCertificate('www.youtube.com');
  const videos = new Map((options.videos ?? []).map((video) => [video.id, video]));
  const page = { script: await pageScript(), css };
  const current = { variants: { ...DEFAULT_VARIANTS, ...options.variants } };
  const requests: RecordedRequest[] = [];
  const nonce = () => randomBytes(16).toString('base64');
  const handle = createHandler(() => ({ ...page, ...current, videos, nonce: nonce() }), requests);

  const server = createServer({ key, cert }, (request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  const port = await listen(server, options.port ?? 0);
  return {
    port,
    spki,
    chromiumArgs: [
      `--host-resolver-rules=MAP www.youtube.com:443 127.0.0.1:${port} , MAP m.youtube.com:443 127.0.0.1:${port} , MAP * ~NOTFOUND , EXCLUDE 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${spki}`,
      // People who watch YouTube have let it play by itself long ago; a fresh profile has not.
      '--autoplay-policy=no-user-gesture-required',
    ],
    requests,
    requestsTo: (path) => requests.filter((request) => request.path === path),
    forgetRequests: () => void requests.splice(0),
    urlOf: (videoId) => `https://www.youtube.com/watch?v=${videoId}`,
    mobileUrlOf: (videoId) => `https://m.youtube.com/watch?v=${videoId}`,
    addVideo: (video) => void videos.set(video.id, video),
    setFaults: (videoId, faults) => {
      const video = videos.get(videoId);
      if (!video) throw new Error(`the stand-in has no video ${videoId}`);
      videos.set(videoId, { ...video, faults });
    },
    setVariants: (variants) => {
      current.variants = { ...current.variants, ...variants };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
