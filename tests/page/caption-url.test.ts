import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toVideoId } from '@/core/video-id';
import { isSameTrack, needsToken, toCaptionUrl } from '@/page/caption-url';

const VIDEO = toVideoId('AbCdEf01_-9');
if (!VIDEO) throw new Error('The sample id is no video id.');
const PAGE = 'https://www.youtube.com/watch?v=AbCdEf01_-9';
const QUERY = 'v=AbCdEf01_-9&lang=en';

test('an address of the video’s captions is taken, relative ones too', () => {
  for (const given of [
    `https://www.youtube.com/api/timedtext?${QUERY}`,
    `/api/timedtext?${QUERY}`,
    `https://m.youtube.com/api/timedtext?${QUERY}`,
  ]) {
    const url = toCaptionUrl(given, VIDEO, PAGE);
    expect(url?.origin, given).toBe('https://www.youtube.com');
    expect(url?.searchParams.get('lang')).toBe('en');
  }
});

test('anything else a page may write there is refused', () => {
  for (const given of [
    `http://www.youtube.com/api/timedtext?${QUERY}`,
    `https://www.youtube.com.example.com/api/timedtext?${QUERY}`,
    `https://notyoutube.com/api/timedtext?${QUERY}`,
    `https://www.youtube.com:8443/api/timedtext?${QUERY}`,
    `https://someone:secret@www.youtube.com/api/timedtext?${QUERY}`,
    `https://www.youtube.com/api/timedtext/../stats?${QUERY}`,
    `https://www.youtube.com/logout?${QUERY}`,
    'https://www.youtube.com/api/timedtext?v=other______',
    `javascript:alert(1)`,
    `https://www.youtube.com/api/timedtext?${QUERY}&x=${'y'.repeat(9000)}`,
    '',
    7,
  ]) {
    expect(toCaptionUrl(given, VIDEO, PAGE), String(given).slice(0, 80)).toBeUndefined();
  }
});

test('whatever is taken is a request to YouTube’s captions of this video and nothing else', () => {
  const part = fc.oneof(fc.webUrl(), fc.string(), fc.constant(`/api/timedtext?${QUERY}`));
  fc.assert(
    fc.property(part, fc.string(), (start, end) => {
      const url = toCaptionUrl(start + end, VIDEO, PAGE);
      if (!url) return;
      expect(url.origin).toBe('https://www.youtube.com');
      expect(url.pathname).toBe('/api/timedtext');
      expect(url.searchParams.get('v')).toBe(VIDEO);
    }),
  );
});

test('the token is needed where the signed experiments say so', () => {
  const withExp = (exp: string) => new URL(`${PAGE}&exp=${exp}`);
  expect([withExp('xpe'), withExp('a,xpv')].map(needsToken)).toEqual([true, true]);
  expect([withExp('xp'), new URL(PAGE)].map(needsToken)).toEqual([false, false]);
});

test('language, kind, name and translation make the track; format and token don’t', () => {
  const url = (query: string) => new URL(`https://www.youtube.com/api/timedtext?${query}`);
  expect(isSameTrack(url('lang=en&kind=asr&pot=1'), url('kind=asr&lang=en&fmt=json3'))).toBe(true);
  expect(isSameTrack(url('lang=en&kind=asr'), url('lang=en'))).toBe(false);
  expect(isSameTrack(url('lang=en'), url('lang=en&tlang=de'))).toBe(false);
  expect(isSameTrack(url('lang=en&name=chat'), url('lang=en'))).toBe(false);
});
