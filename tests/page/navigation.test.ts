// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { videoIdOf, watchNavigation } from '@/page/navigation';

const A = 'aaaaaaaaaaa';
const B = 'bbbbbbbbbbb';
const watchUrl = (id: string) => `https://www.youtube.com/watch?v=${id}`;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A window whose address changes without a word, as YouTube's does. */
function createWindow(address: string) {
  const location = { href: address };
  const navigation = new EventTarget();
  const page = Object.assign(new EventTarget(), {
    location,
    navigation,
    document: new EventTarget(),
    setInterval: (work: () => void, ms: number) => setInterval(work, ms),
    clearInterval: (timer: number) => clearInterval(timer),
  });
  return { location, navigation, page, window: page as unknown as Window };
}

test('a watch page has a video, every other page none', () => {
  expect(videoIdOf(watchUrl(A))).toBe(A);
  expect(videoIdOf(`${watchUrl(A)}&t=5s&list=x`)).toBe(A);
  for (const other of [
    'https://www.youtube.com/',
    'https://www.youtube.com/shorts/aaaaaaaaaaa',
    'https://www.youtube.com/embed/aaaaaaaaaaa',
    'https://www.youtube.com/watch?v=short',
    'https://example.com/watch?v=aaaaaaaaaaa',
    'nothing',
  ]) {
    expect(videoIdOf(other), other).toBeNull();
  }
});

test('the video is told at once, then once per change, whichever event comes and however often', () => {
  const { location, page, navigation, window } = createWindow(watchUrl(A));
  const told: (string | null)[] = [];
  watchNavigation(window, (id) => told.push(id), new AbortController().signal);
  expect(told).toEqual([A]);
  location.href = watchUrl(B);
  page.document.dispatchEvent(new Event('yt-navigate-finish'));
  page.document.dispatchEvent(new Event('yt-navigate-finish'));
  navigation.dispatchEvent(new Event('currententrychange'));
  vi.advanceTimersByTime(5000);
  expect(told).toEqual([A, B]);
  location.href = 'https://www.youtube.com/';
  page.dispatchEvent(new Event('popstate'));
  expect(told).toEqual([A, B, null]);
});

test('the phone page’s own event serves as well', () => {
  const { location, page, window } = createWindow(`https://m.youtube.com/watch?v=${A}`);
  const told: (string | null)[] = [];
  watchNavigation(window, (id) => told.push(id), new AbortController().signal);
  location.href = `https://m.youtube.com/watch?v=${B}`;
  page.dispatchEvent(new Event('state-navigateend'));
  expect(told).toEqual([A, B]);
});

test('a change that nobody announces is seen within a second', () => {
  const { location, window } = createWindow('https://www.youtube.com/');
  const told: (string | null)[] = [];
  watchNavigation(window, (id) => told.push(id), new AbortController().signal);
  location.href = watchUrl(A);
  expect(told).toEqual([null]);
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([null, A]);
});

test('after the end nothing is told and no clock runs', () => {
  const { location, page, window } = createWindow(watchUrl(A));
  const told: (string | null)[] = [];
  const life = new AbortController();
  watchNavigation(window, (id) => told.push(id), life.signal);
  life.abort();
  location.href = watchUrl(B);
  page.dispatchEvent(new Event('popstate'));
  expect(vi.getTimerCount()).toBe(0);
  expect(told).toEqual([A]);
});
