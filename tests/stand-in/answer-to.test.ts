import { describe, expect, it } from 'vitest';
import type { Answer, Question } from './answer';
import { answerTo } from './answer-to';
import { panelParams, videoIdOfParams } from './panel-params';
import { playerResponse } from './player-response';
import { smallVideo } from './small-video';
import type { Faults, StandInVideo } from './stand-in-video';
import { potOf } from './track-url';
import { DEFAULT_VARIANTS } from './variants';

const ID = 'aaaaaaaaaaa';

function ask(video: StandInVideo, url: URL, more: Partial<Question> = {}): Answer | 'stall' {
  const question = {
    method: 'GET',
    host: url.host,
    path: url.pathname,
    query: url.searchParams,
    body: '',
    cookie: '',
    at: 0,
    ...more,
  };
  const videos = new Map([[video.id, video]]);
  return answerTo(question, {
    videos,
    variants: DEFAULT_VARIANTS,
    script: '',
    css: '',
    nonce: 'n',
  });
}

function trackUrlOf(video: StandInVideo, index = 0): URL {
  const renderer = playerResponse(video).captions?.playerCaptionsTracklistRenderer;
  return new URL(renderer?.captionTracks[index]?.baseUrl ?? '', 'https://www.youtube.com');
}

function askCaptions(faults: Faults, change: (url: URL) => void = () => undefined) {
  const video = smallVideo(ID, { faults });
  const url = trackUrlOf(video);
  url.searchParams.set('pot', potOf(ID));
  url.searchParams.set('c', 'WEB');
  url.searchParams.set('fmt', 'json3');
  change(url);
  return ask(video, url);
}

function whole(answer: Answer | 'stall'): Answer {
  if (answer === 'stall') throw new Error('no answer came');
  return answer;
}

describe('captions behind the gate', () => {
  it('may be read by the phone page, and by no page of a stranger’s', () => {
    const video = smallVideo(ID);
    const url = trackUrlOf(video);
    for (const [name, value] of Object.entries({ pot: potOf(ID), c: 'MWEB', fmt: 'json3' }))
      url.searchParams.set(name, value);
    const allowed = (origin: string) =>
      whole(ask(video, url, { origin })).headers?.['access-control-allow-origin'];
    expect(allowed('https://m.youtube.com')).toBe('https://m.youtube.com');
    expect(allowed('https://example.com')).toBeUndefined();
    const { body } = whole(ask(video, url, { origin: 'https://m.youtube.com' }));
    expect(String(body)).toContain('"wireMagic":"pb3"');
  });

  it('come with token and client, and as nothing without either', () => {
    expect(String(whole(askCaptions({})).body)).toContain('"wireMagic":"pb3"');
    for (const missing of ['pot', 'c']) {
      const answer = whole(askCaptions({}, (url) => url.searchParams.delete(missing)));
      expect([answer.status, answer.body]).toEqual([200, '']);
    }
  });

  it('take no other video’s token, and any track’s', () => {
    const other = askCaptions({}, (url) => url.searchParams.set('pot', potOf('bbbbbbbbbbb')));
    expect(whole(other).body).toBe('');
    const manual = trackUrlOf(smallVideo(ID), 1);
    manual.searchParams.set('pot', potOf(ID));
    manual.searchParams.set('c', 'WEB');
    expect(String(whole(ask(smallVideo(ID), manual)).body)).toContain('<transcript>');
  });

  it.each(['exp', 'expire', 'v', 'signature', 'sparams'])(
    'are 404 without the signed %s',
    (name) => {
      expect(whole(askCaptions({}, (url) => url.searchParams.delete(name))).status).toBe(404);
    },
  );

  it('come bare where the address has no gate', () => {
    const video = smallVideo(ID, { faults: { gate: 'open' } });
    expect(trackUrlOf(video).searchParams.has('exp')).toBe(false);
    expect(whole(ask(video, trackUrlOf(video))).body).not.toBe('');
  });

  it('fail as they are told to', () => {
    expect(whole(askCaptions({ timedtext: 'empty' })).body).toBe('');
    expect(whole(askCaptions({ timedtext: 'html' })).body).toContain('<html>');
    for (const status of [403, 404, 429, 500, 503]) {
      expect(whole(askCaptions({ timedtext: status })).status).toBe(status);
    }
    expect(askCaptions({ timedtext: 'stall' })).toBe('stall');
    const cut = String(whole(askCaptions({ timedtext: 'truncated' })).body);
    expect(() => void JSON.parse(cut)).toThrow();
    const strange: unknown = JSON.parse(
      String(whole(askCaptions({ timedtext: 'unknown-shape' })).body),
    );
    expect(strange).not.toHaveProperty('events');
    expect(
      whole(askCaptions({ gatedDelayMs: 8000 }, (url) => url.searchParams.delete('pot'))).delayMs,
    ).toBe(8000);
  });
});

describe('the panel endpoint', () => {
  const url = new URL('https://www.youtube.com/youtubei/v1/get_panel?prettyPrint=false');
  const bodyOf = (change: object = {}) =>
    JSON.stringify({
      context: { client: { clientName: 'WEB', hl: 'en' } },
      panelId: 'PAmodern_transcript_view',
      params: panelParams(ID, 1),
      ...change,
    });
  const askPanel = (faults: Faults, body = bodyOf(), cookie = '') =>
    ask(smallVideo(ID, { faults }), url, { method: 'POST', body, cookie });

  it('knows the params that real pages sent', () => {
    expect(panelParams('KI7fMGRg0Wk', 1)).toBe('qgkPCgtLSTdmTUdSZzBXaxgB');
    expect(panelParams('kX3nB4PpJko', 2)).toBe('qgkPCgtrWDNuQjRQcEprbxgC');
    expect(videoIdOfParams(panelParams(ID, 2))).toBe(ID);
    expect(videoIdOfParams('qgkPCgt')).toBeUndefined();
  });

  it('gives one row a cue, in whole seconds, under its chapter', () => {
    const body = String(whole(askPanel({})).body);
    expect(body.match(/transcriptSegmentViewModel/g)).toHaveLength(60);
    expect(body.match(/timelineChapterViewModel/g)).toHaveLength(3);
    expect(body).toContain('"startTimeSeconds":118');
  });

  it('answers 400 to a wrong question, to a bad one and before the cookie choice', () => {
    for (const body of [bodyOf({ panelId: 'PAother' }), bodyOf({ context: {} }), 'not json']) {
      expect(whole(askPanel({}, body)).status).toBe(400);
    }
    expect(whole(askPanel({ consent: true })).status).toBe(400);
    expect(whole(askPanel({ consent: true }, bodyOf(), 'SOCS=CAI')).status).toBe(200);
  });

  it('fails as it is told to', () => {
    expect(String(whole(askPanel({ panel: 'no-content' })).body)).not.toContain('"content"');
    expect(String(whole(askPanel({ panel: 'no-segments' })).body)).toContain('"content"');
    expect(String(whole(askPanel({ panel: 'attributed' })).body)).not.toContain(
      'simpleText":"this',
    );
    expect(whole(askPanel({ panel: 'html' })).type).toContain('text/html');
    expect(whole(askPanel({ panel: 500 })).status).toBe(500);
    expect(askPanel({ panel: 'stall' })).toBe('stall');
    expect(() => void JSON.parse(String(whole(askPanel({ panel: 'truncated' })).body))).toThrow();
  });

  it('leaves the older endpoint closed', () => {
    const older = new URL('https://www.youtube.com/youtubei/v1/get_transcript');
    expect(whole(ask(smallVideo(ID), older, { method: 'POST' })).status).toBe(400);
  });
});

describe('what the player is told', () => {
  it('has no captions key where there are no tracks, and none where it may not play', () => {
    expect(playerResponse(smallVideo(ID, { tracks: [] }))).not.toHaveProperty('captions');
    const closed = (playability: NonNullable<Faults['playability']>) =>
      playerResponse(smallVideo(ID, { faults: { playability } }));
    expect(closed('age-restricted').playabilityStatus.status).toBe('LOGIN_REQUIRED');
    expect(closed('age-restricted')).not.toHaveProperty('captions');
    expect(closed('unplayable').playabilityStatus.status).toBe('UNPLAYABLE');
    expect(closed('deleted')).not.toHaveProperty('videoDetails');
  });

  it('tells a running stream, a finished one and a premiere apart', () => {
    const details = (live: StandInVideo['live']) =>
      playerResponse(smallVideo(ID, live ? { live } : {})).videoDetails;
    expect(details('running')).toMatchObject({
      isLive: true,
      isLiveContent: true,
      lengthSeconds: '0',
    });
    expect(details('finished')).toMatchObject({ isLiveContent: true, lengthSeconds: '120' });
    expect(details('finished')).not.toHaveProperty('isLive');
    expect(details('premiere')).toMatchObject({ isUpcoming: true });
    expect(details(undefined)).toMatchObject({ isLiveContent: false });
  });
});
