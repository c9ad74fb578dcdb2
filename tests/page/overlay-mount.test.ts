// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OverlayMount } from '@/page/overlay-mount';
import { findMountPoint, isMountedAt } from '@/page/watch-page';

const WATCH = `<ytd-watch-flexy>
  <div id="full-bleed-container"></div>
  <div id="columns"><div id="primary"><div id="primary-inner">
    <div id="player"><div id="movie_player" class="html5-video-player"></div></div>
    <div id="below"><ytd-watch-metadata></ytd-watch-metadata></div>
  </div></div></div></ytd-watch-flexy>`;
const SKELETON = '<div id="player" class="skeleton"></div>';

const life = { end: new AbortController() };
const hosts = () => [...document.querySelectorAll('perspective-arc')];
const find = (css: string): Element => {
  const element = document.querySelector(css);
  if (!element) throw new Error(`${css} is not on the page`);
  return element;
};
const createMount = () => {
  const settled = { times: 0 };
  const mount = new OverlayMount(document, () => settled.times++, life.end.signal);
  return { mount, settled };
};

beforeEach(() => {
  vi.useFakeTimers();
  life.end = new AbortController();
  document.body.innerHTML = SKELETON + WATCH;
});
afterEach(() => {
  life.end.abort();
  vi.useRealTimers();
  document.body.innerHTML = '';
});

test('it stands right after the player’s frame, not after the skeleton’s', () => {
  const { mount } = createMount();
  mount.place();
  expect(mount.host.previousElementSibling).toBe(find('#primary-inner > #player'));
  expect(hosts()).toHaveLength(1);
});

test('before the page is built it waits, then takes its place', () => {
  document.body.innerHTML = SKELETON;
  const { mount } = createMount();
  mount.place();
  expect(hosts()).toEqual([]);
  document.body.innerHTML = SKELETON + WATCH;
  vi.advanceTimersByTime(100);
  expect(mount.host.isConnected).toBe(true);
});

test('in theatre it lies over the whole width, and goes back afterwards', async () => {
  const { mount } = createMount();
  mount.place();
  find('ytd-watch-flexy').setAttribute('theater', '');
  await vi.waitFor(() => expect(mount.host.nextElementSibling).toBe(find('#columns')));
  find('ytd-watch-flexy').removeAttribute('theater');
  await vi.waitFor(() => expect(mount.host.parentElement).toBe(find('#primary-inner')));
});

test('where the frame has another name it stands above the title', () => {
  find('#primary-inner > #player').id = 'renamed';
  const point = findMountPoint(document);
  expect(point?.before).toBe(find('ytd-watch-metadata'));
});

test('a page left behind, hidden, is not where it goes', () => {
  document.body.innerHTML = WATCH.replace('ytd-watch-flexy', 'ytd-watch-flexy hidden') + WATCH;
  const { mount } = createMount();
  mount.place();
  expect(mount.host.closest('[hidden]')).toBeNull();
});

test('a neighbour between it and the player is left in peace', () => {
  const { mount } = createMount();
  mount.place();
  mount.host.before(document.createElement('some-neighbour'));
  const point = findMountPoint(document);
  expect(point && isMountedAt(mount.host, point)).toBe(true);
});

test('taken away or moved, it comes back three times per video and then gives in', async () => {
  const { mount } = createMount();
  mount.place();
  for (let i = 0; i < 3; i++) {
    if (i % 2) find('#below').after(mount.host);
    else mount.host.remove();
    await vi.waitFor(() =>
      expect(mount.host.previousElementSibling).toBe(find('#primary-inner > #player')),
    );
  }
  mount.host.remove();
  vi.advanceTimersByTime(5000);
  expect(hosts()).toEqual([]);
  mount.forgive();
  mount.place();
  expect(hosts()).toEqual([mount.host]);
});

test('in the mini-player it hides where it stands', () => {
  const { mount } = createMount();
  mount.place();
  const corner = document.createElement('ytd-miniplayer');
  document.body.append(corner);
  corner.append(find('#movie_player'));
  window.dispatchEvent(new Event('resize'));
  expect(mount.host.style.display).toBe('none');
  find('#primary-inner > #player').append(find('#movie_player'));
  window.dispatchEvent(new Event('resize'));
  expect(mount.host.style.display).toBe('block');
});

test('the element of an earlier script goes', () => {
  find('#below').before(document.createElement('perspective-arc'));
  const { mount } = createMount();
  mount.place();
  expect(hosts()).toEqual([mount.host]);
});

test('taken out it stays out, and no clock runs on', () => {
  const { mount } = createMount();
  mount.place();
  mount.takeOut();
  vi.advanceTimersByTime(3000);
  expect(hosts()).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test('after the end it stays where it is, without a clock', () => {
  const { mount, settled } = createMount();
  mount.place();
  life.end.abort();
  const { times } = settled;
  vi.advanceTimersByTime(5000);
  expect(hosts()).toEqual([mount.host]);
  expect(settled.times).toBe(times);
  expect(vi.getTimerCount()).toBe(0);
});
