import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaptionTrack } from '@/core/caption-track';
import { toVideoId } from '@/core/video-id';
import { causeOfStatus, fetchCaptionAnswer } from '@/page/caption-answer';
import { createPanelRoute } from '@/page/route-panel';
import { createTrackUrlRoute } from '@/page/route-track-url';

const VIDEO = toVideoId('AbCdEf01_-9');
if (!VIDEO) throw new Error('The sample id is no video id.');
const track: CaptionTrack = {
  vssId: 'a.en',
  languageCode: 'en-GB',
  kind: 'asr',
  name: '',
  baseUrl: '',
  isTranslatable: true,
};

interface Asked {
  readonly url: string;
  readonly body: string;
}

const asked: Asked[] = [];
const state: { server?: Server; origin: string } = { origin: '' };

/** /200/body, /403, /stall, /break: what the path says is answered. */
beforeAll(async () => {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const url = request.url ?? '';
      asked.push({ url, body });
      const [, what = '', text = ''] = /^\/([^/?]*)\/?([^?]*)/.exec(url) ?? [];
      if (what === 'stall') return;
      if (what === 'break') {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('{"events":', () => response.destroy());
        return;
      }
      response.writeHead(what === 'youtubei' ? 200 : Number(what)).end(text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.server = server;
  state.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  state.server?.closeAllConnections();
  state.server?.close();
});

const fetchFrom = (path: string, signal = new AbortController().signal) =>
  fetchCaptionAnswer(new URL(path, state.origin), { signal });

test.each([
  ['/200/words', { kind: 'text', text: 'words' }],
  ['/200/', { kind: 'failed', cause: 'gated', status: 200 }],
  ['/403/', { kind: 'failed', cause: 'http-403', status: 403 }],
  ['/400/', { kind: 'failed', cause: 'http-403', status: 400 }],
  ['/404/page', { kind: 'failed', cause: 'http-404', status: 404 }],
  ['/429/page', { kind: 'failed', cause: 'http-429', status: 429 }],
  ['/503/', { kind: 'failed', cause: 'http-5xx', status: 503 }],
  ['/break', { kind: 'failed', cause: 'truncated' }],
])('%s is told by its own cause', async (path, expected) => {
  expect(await fetchFrom(path)).toEqual(expected);
});

test('no answer in time is a timeout', async () => {
  expect(await fetchFrom('/stall', AbortSignal.timeout(50))).toEqual({
    kind: 'failed',
    cause: 'timeout',
  });
});

test('nobody there is no connection', async () => {
  const answer = fetchCaptionAnswer(new URL('http://127.0.0.1:1/'), {
    signal: new AbortController().signal,
  });
  expect(await answer).toEqual({ kind: 'failed', cause: 'offline' });
});

test('every status has a cause or is good', () => {
  for (let status = 200; status < 600; status++) {
    expect(causeOfStatus(status) === undefined, String(status)).toBe(status < 300);
  }
});

test('a track is asked for once, translated only on demand, and says what it is', async () => {
  const route = createTrackUrlRoute(() => new URL('/200/words', state.origin));
  const { signal } = new AbortController();
  asked.length = 0;
  const plain = await route.fetch({ videoId: VIDEO, track, translate: false, signal });
  const translated = await route.fetch({ videoId: VIDEO, track, translate: true, signal });
  expect(plain).toEqual({ kind: 'body', body: 'words', language: 'en-GB', captionKind: 'asr' });
  expect(translated).toMatchObject({ language: 'en' });
  expect(asked.map(({ url }) => url)).toEqual(['/200/words', '/200/words?tlang=en']);
});

test('without an address nothing is asked', async () => {
  asked.length = 0;
  const route = createTrackUrlRoute(() => undefined);
  const { signal } = new AbortController();
  expect(await route.fetch({ videoId: VIDEO, track, translate: false, signal })).toEqual({
    kind: 'skipped',
  });
  expect(asked).toEqual([]);
});

test('the panel is asked in the track’s language, by the page’s own client', async () => {
  asked.length = 0;
  const route = createPanelRoute({
    pageUrl: () => `${state.origin}/watch`,
    client: () => ({ name: 'WEB', version: '2.20260101.00.00', language: 'de' }),
    isConsentPending: () => false,
  });
  const { signal } = new AbortController();
  await route.fetch({ videoId: VIDEO, track, translate: false, signal });
  expect(asked[0]?.url).toBe('/youtubei/v1/get_panel?prettyPrint=false');
  expect(JSON.parse(asked[0]?.body ?? '')).toEqual({
    context: { client: { clientName: 'WEB', clientVersion: '2.20260101.00.00', hl: 'en-GB' } },
    panelId: 'PAmodern_transcript_view',
    params: 'qgkPCgtBYkNkRWYwMV8tORgB',
  });
  expect(await route.fetch({ videoId: VIDEO, track, translate: true, signal })).toEqual({
    kind: 'skipped',
  });
});
