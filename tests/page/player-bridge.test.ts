// @vitest-environment happy-dom
/* eslint-disable @typescript-eslint/unbound-method, @typescript-eslint/no-deprecated -- the page's own methods are taken off and put back */
import { beforeEach, expect, test } from 'vitest';
import { toVideoId, type VideoId } from '@/core/video-id';
import { createPlayer } from '@/page/player';
import { startPlayerBridge } from '@/page/player-bridge';

const id = (text: string): VideoId => {
  const videoId = toVideoId(text);
  if (!videoId) throw new Error(`${text} is no video id.`);
  return videoId;
};
const A = id('aaaaaaaaaaa');
const B = id('bbbbbbbbbbb');
const PAGE = `https://www.youtube.com/watch?v=${A}`;
const captionsOf = (videoId: string, more = '') =>
  `https://www.youtube.com/api/timedtext?v=${videoId}&lang=en${more}`;

/** A request as the browser has it: getters and methods on the prototype, one load per send. */
class Request extends EventTarget {
  static answers = new Map<string, string>();
  #url = '';
  #type = '';
  get status(): number {
    return 200;
  }
  get responseType(): string {
    return this.#type;
  }
  set responseType(type: string) {
    this.#type = type;
  }
  get responseText(): string {
    return Request.answers.get(this.#url) ?? '';
  }
  get response(): unknown {
    if (this.#type === 'arraybuffer') return new TextEncoder().encode(this.responseText).buffer;
    return this.#type === 'json' ? (JSON.parse(this.responseText) as unknown) : this.responseText;
  }
  open(_method: string, url: string | URL): void {
    this.#url = String(url);
  }
  send(): void {
    this.dispatchEvent(new Event('load'));
  }
}

beforeEach(() => {
  Request.answers.clear();
});

/** A document with a player in it, whose methods the page hung there. */
function createDocument() {
  const sought: number[] = [];
  const document = window.document.implementation.createHTMLDocument('page');
  document.body.innerHTML = `<ytd-watch-flexy>
    <div id="movie_player" class="html5-video-player">
      <button class="ytp-subtitles-button" aria-pressed="true"></button>
    </div></ytd-watch-flexy>`;
  const element = document.querySelector('#movie_player');
  if (!element) throw new Error('the page has no player');
  Object.assign(element, {
    getVideoData: () => ({ video_id: A }),
    getPlayerResponse: () => ({
      videoDetails: { videoId: A, title: 'A talk', lengthSeconds: '60' },
      playabilityStatus: { status: 'OK' },
      captions: {
        playerCaptionsTracklistRenderer: {
          captionTracks: [{ baseUrl: captionsOf(A), vssId: '.en', languageCode: 'en' }],
        },
      },
    }),
    getAudioTrack: () => ({ captionTracks: [{ url: captionsOf(A, '&pot=x'), vssId: '.en' }] }),
    getCurrentTime: () => 12.5,
    seekTo: (seconds: number) => sought.push(seconds),
  });
  return { document, element, sought };
}

/** A page of its own with a player on it, and our two halves of the bridge. */
function createPage() {
  const made = createDocument();
  const { document } = made;
  class PageRequest extends Request {}
  for (const name of ['open', 'send', 'status', 'responseType', 'responseText', 'response']) {
    const own = Object.getOwnPropertyDescriptor(Request.prototype, name);
    if (own) Object.defineProperty(PageRequest.prototype, name, own);
  }
  const page = Object.assign(Object.create(window) as typeof window, {
    document,
    XMLHttpRequest: PageRequest as unknown as typeof XMLHttpRequest,
  });
  const events = new EventTarget();
  Object.defineProperty(page, 'window', { value: events });
  startPlayerBridge(page, document);
  const player = createPlayer(document, () => PAGE);
  const fetchCaptions = (url: string, type = ''): void => {
    const request = new PageRequest();
    request.open('GET', url);
    request.responseType = type;
    request.send();
  };
  return { ...made, events, player, PageRequest, fetchCaptions };
}

test('the survey tells of the video in the player, and of no other', () => {
  const { player } = createPage();
  expect(player.survey(A)).toMatchObject({
    playerVideoId: A,
    facts: { availability: 'playable', video: { title: 'A talk', durationMs: 60_000 } },
    tracks: [{ vssId: '.en' }],
    captionsOn: true,
  });
  expect(player.survey(A)?.runtimeUrls.get('.en')).toContain('pot=x');
  const other = player.survey(B);
  expect(other?.facts).toBeUndefined();
  expect(other?.tracks).toEqual([]);
  expect(other?.runtimeUrls.size).toBe(0);
});

test('without anybody on the other side there is no answer, and no error', () => {
  const silent = createPlayer(document.implementation.createHTMLDocument(''), () => PAGE);
  expect(silent.survey(A)).toBeUndefined();
  expect(silent.clock()).toBeUndefined();
  expect(silent.seek(A, 5)).toBe(false);
});

test('it seeks in this video, not in another one and not in an advertisement', () => {
  const { player, element, sought } = createPage();
  expect(player.seek(A, 5)).toBe(true);
  expect(player.seek(B, 6)).toBe(false);
  expect(player.seek(A, Number.NaN)).toBe(false);
  element.classList.add('ad-interrupting');
  expect(player.clock()).toMatchObject({ seconds: 12.5, ad: true });
  expect(player.seek(A, 7)).toBe(false);
  expect(sought).toEqual([5]);
});

test('what the page replaces afterwards changes nothing', () => {
  const { player, fetchCaptions } = createPage();
  Request.answers.set(captionsOf(A), 'body');
  const broken = (): never => {
    throw new Error('replaced');
  };
  const { push, map, slice, forEach } = Array.prototype;
  const { get, set } = WeakMap.prototype;
  const { querySelector } = Document.prototype;
  const { stringify } = JSON;
  let survey: unknown;
  try {
    Object.assign(WeakMap.prototype, { get: broken, set: broken });
    fetchCaptions(captionsOf(A));
    Object.assign(WeakMap.prototype, { get, set });
    Document.prototype.querySelector = broken;
    survey = player.survey(A);
    Object.assign(Array.prototype, { push: broken, map: broken, slice: broken, forEach: broken });
  } finally {
    Object.assign(Array.prototype, { push, map, slice, forEach });
    Object.assign(WeakMap.prototype, { get, set });
    Document.prototype.querySelector = querySelector;
    JSON.stringify = stringify;
  }
  expect(survey).toMatchObject({ playerVideoId: A, tracks: [{ vssId: '.en' }] });
  expect(player.caught(A)).toHaveLength(1);
});

test('a player whose methods throw is a player that says nothing', () => {
  const { player, element } = createPage();
  const broken = (): never => {
    throw new Error('no');
  };
  Object.assign(element, {
    getPlayerResponse: broken,
    getVideoData: broken,
    getAudioTrack: broken,
  });
  expect(player.survey(A)).toMatchObject({ tracks: [], captionsOn: true });
});

test.each(['', 'text', 'arraybuffer', 'json'])(
  'captions fetched as "%s" are kept whole',
  (type) => {
    const { player, fetchCaptions } = createPage();
    const body = '{"events":[{"tStartMs":0}]}';
    const told: string[] = [];
    player.onCaught((videoId) => told.push(videoId), new AbortController().signal);
    Request.answers.set(captionsOf(A), body);
    fetchCaptions(captionsOf(A), type);
    expect(told).toEqual([A]);
    const [caught] = player.caught(A);
    expect(caught?.status).toBe(200);
    expect(player.caughtBody(A, caught?.key ?? -1)).toBe(body);
    expect(player.caughtBody(B, caught?.key ?? -1)).toBeUndefined();
  },
);

test('a request object that is used again brings each answer once, under its own video', () => {
  const { player, PageRequest } = createPage();
  Request.answers.set(captionsOf(A), 'of a');
  Request.answers.set(captionsOf(B), 'of b');
  const request = new PageRequest();
  for (const url of [captionsOf(A), 'https://www.youtube.com/other', captionsOf(B)]) {
    request.open('GET', url);
    request.send();
  }
  expect(player.caught(A).map(({ key }) => player.caughtBody(A, key))).toEqual(['of a']);
  expect(player.caught(B).map(({ key }) => player.caughtBody(B, key))).toEqual(['of b']);
});

test('few answers are kept, the latest ones', () => {
  const { player, fetchCaptions } = createPage();
  for (let i = 0; i < 10; i++) {
    Request.answers.set(captionsOf(A, `&n=${i}`), `body ${i}`);
    fetchCaptions(captionsOf(A, `&n=${i}`));
  }
  const kept = player.caught(A);
  expect(kept).toHaveLength(3);
  expect(player.caughtBody(A, kept.at(-1)?.key ?? -1)).toBe('body 9');
});

test('calls go through with their own arguments, whoever hooks before or behind us', () => {
  const heard: unknown[][] = [];
  const { PageRequest, player } = createPage();
  const { open } = PageRequest.prototype;
  PageRequest.prototype.open = function (...args: unknown[]) {
    heard.push(args);
    Reflect.apply(open, this, args);
  };
  Request.answers.set(captionsOf(A), 'body');
  const request = new PageRequest();
  Reflect.apply(request.open.bind(request), undefined, [
    'GET',
    new URL(captionsOf(A)),
    true,
    'me',
    'pw',
  ]);
  request.send();
  expect(heard[0]?.slice(2)).toEqual([true, 'me', 'pw']);
  expect(player.caught(A)).toHaveLength(1);
  expect(PageRequest.prototype.send.name).toBe('send');
});

test('navigation data serve before the player has taken them over', () => {
  const { player, document } = createPage();
  const playerResponse = { videoDetails: { videoId: B, title: 'Next' }, captions: {} };
  const detail = { response: { playerResponse } };
  document.dispatchEvent(new CustomEvent('yt-navigate-finish', { detail }));
  expect(player.survey(B)?.facts?.video.title).toBe('Next');
});

test('letters of strangers are left unanswered', () => {
  const { player, document } = createPage();
  const told: string[] = [];
  player.onCaught((videoId) => told.push(videoId), new AbortController().signal);
  for (const detail of ['', 'x\n', '{"about":"caught","videoId":"no"}\n', {}, null]) {
    document.dispatchEvent(new CustomEvent('perspective-arc:tell', { detail }));
    document.dispatchEvent(new CustomEvent('perspective-arc:ask', { detail }));
  }
  expect(told).toEqual([]);
});

test('what the phone page’s navigation brought is known before the player has it', () => {
  const { player, events } = createPage();
  const data = {
    currentVideoEndpoint: { watchEndpoint: { videoId: B } },
    playerOverlays: {},
  };
  const playerResponse = { videoDetails: { videoId: B, title: 'Next' }, captions: {} };
  const response = { page: 'watch', playerResponse, response: data };
  events.dispatchEvent(new CustomEvent('state-navigateend', { detail: { data: { response } } }));
  expect(player.survey(B)?.facts).toMatchObject({ complete: true, video: { title: 'Next' } });
});

test('the sound that plays is told by the player’s own method, for this video alone', () => {
  const { player, element } = createPage();
  expect(player.audioId(A)).toBeUndefined();
  const track = { getLanguageInfo: () => ({ id: 'en-US.4', name: 'English original' }) };
  Object.assign(element, { getAudioTrack: () => track });
  expect(player.audioId(A)).toBe('en-US.4');
  expect(player.audioId(B)).toBeUndefined();
  Object.assign(element, { getAudioTrack: () => ({ getLanguageInfo: () => undefined }) });
  expect(player.audioId(A)).toBeUndefined();
});
