import { expect, test } from 'vitest';
import type { CaptionTrack } from '@/core/caption-track';
import { toVideoId } from '@/core/video-id';
import { bareTrackAddress, findTrackAddress, type AddressSources } from '@/page/track-address';

const VIDEO = toVideoId('AbCdEf01_-9');
if (!VIDEO) throw new Error('The sample id is no video id.');
const PAGE = 'https://www.youtube.com/watch?v=AbCdEf01_-9';
const BASE = `https://www.youtube.com/api/timedtext?v=${VIDEO}&lang=en&kind=asr`;
const GATED = `${BASE}&exp=xpe`;

const track = (baseUrl: string): CaptionTrack => ({
  vssId: 'a.en',
  languageCode: 'en',
  kind: 'asr',
  name: '',
  baseUrl,
  isTranslatable: true,
});
const nowhere: AddressSources = { pageUrl: PAGE, runtimeUrls: new Map(), requested: [] };
const query = (url: URL | undefined) => Object.fromEntries(url?.searchParams ?? []);

test('an open address is used as it is, with the format set and not appended', () => {
  const found = findTrackAddress(VIDEO, track(`${BASE}&fmt=srv3&xosf=1`), nowhere);
  expect(query(found)).toEqual({ v: VIDEO, lang: 'en', kind: 'asr', fmt: 'json3' });
  expect(found?.searchParams.getAll('fmt')).toEqual(['json3']);
});

test('a token is used where there is one, whether or not the address says that it is needed', () => {
  const runtimeUrls = new Map([['a.en', `${BASE}&pot=mine`]]);
  const found = query(findTrackAddress(VIDEO, track(BASE), { ...nowhere, runtimeUrls }));
  expect(found).toMatchObject({ pot: 'mine', c: 'WEB', fmt: 'json3' });
});

test('a gated one alone leads nowhere, except as the last thing to try', () => {
  expect(findTrackAddress(VIDEO, track(GATED), nowhere)).toBeUndefined();
  expect(query(bareTrackAddress(VIDEO, track(GATED), PAGE))).toMatchObject({
    exp: 'xpe',
    c: 'WEB',
  });
});

test('the running player’s address is taken by vssId, with the client beside its token', () => {
  const runtimeUrls = new Map([
    ['.en', `${GATED}&pot=other`],
    ['a.en', `${GATED}&pot=mine&potc=1`],
  ]);
  expect(query(findTrackAddress(VIDEO, track(GATED), { ...nowhere, runtimeUrls }))).toMatchObject({
    pot: 'mine',
    potc: '1',
    c: 'WEB',
    fmt: 'json3',
  });
});

test('a running address without a token is none', () => {
  const runtimeUrls = new Map([['a.en', GATED]]);
  expect(findTrackAddress(VIDEO, track(GATED), { ...nowhere, runtimeUrls })).toBeUndefined();
});

test('a request of the same track seen on the page serves whole', () => {
  const requested = [`${GATED}&pot=seen&c=WEB&cver=2.1&xorb=2&fmt=srv3`];
  expect(query(findTrackAddress(VIDEO, track(GATED), { ...nowhere, requested }))).toMatchObject({
    pot: 'seen',
    xorb: '2',
    cver: '2.1',
    fmt: 'json3',
  });
});

test('a token belongs to the video: another track’s is put on this track’s own address', () => {
  const requested = [
    `https://www.youtube.com/api/timedtext?v=${VIDEO}&lang=de&pot=seen&c=WEB&name=x`,
  ];
  const found = query(findTrackAddress(VIDEO, track(GATED), { ...nowhere, requested }));
  expect(found).toMatchObject({ lang: 'en', kind: 'asr', pot: 'seen', c: 'WEB' });
  expect(found).not.toHaveProperty('name');
});

test('another video’s address is never used', () => {
  const requested = ['https://www.youtube.com/api/timedtext?v=other______&lang=en&kind=asr&pot=1'];
  expect(findTrackAddress(VIDEO, track(GATED), { ...nowhere, requested })).toBeUndefined();
});

test('a translation seen on the page does not pass for the track', () => {
  const requested = [`${GATED}&pot=seen&tlang=de`];
  expect(
    query(findTrackAddress(VIDEO, track(GATED), { ...nowhere, requested })),
  ).not.toHaveProperty('tlang');
});

test('a token goes with the client that the page calls itself', () => {
  const running = new Map([['a.en', `${GATED}&pot=token`]]);
  const asked = (client: string) =>
    findTrackAddress(VIDEO, track(GATED), { ...nowhere, runtimeUrls: running, client });
  expect(query(asked('MWEB')).c).toBe('MWEB');
  expect(query(asked('')).c).toBe('WEB');
});
