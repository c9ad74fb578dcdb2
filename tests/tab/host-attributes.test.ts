// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { OverlayState } from '@/core/overlay-state';
import { madeEpisode, madeId } from '../helpers/made-episode';
import { markHost } from '@/tab/host-attributes';

const VIDEO = madeId(1);
const attributesOf = (host: Element) =>
  Object.fromEntries(host.getAttributeNames().map((name) => [name, host.getAttribute(name)]));

test('each state leaves exactly its own attributes, whatever stood there before', () => {
  const { reading } = madeEpisode(1);
  const head = { 'data-video-id': VIDEO };
  const states: readonly (readonly [OverlayState, object])[] = [
    [{ kind: 'looking' }, { 'data-state': 'looking' }],
    [
      { kind: 'ready', reading, route: 'cache' },
      { 'data-state': 'ready', 'data-route': 'cache', 'data-kind': reading.provenance.kind },
    ],
    [
      { kind: 'failed', cause: 'gated', attempts: [] },
      { 'data-state': 'failed', 'data-cause': 'gated' },
    ],
    [{ kind: 'scoring', scored: [], done: 0, total: 3, endMs: 5 }, { 'data-state': 'scoring' }],
    [
      { kind: 'no-captions', attempts: [] },
      { 'data-state': 'no-captions', 'data-cause': 'no-tracks' },
    ],
    [{ kind: 'live', premiere: true }, { 'data-state': 'live' }],
    [{ kind: 'outdated' }, { 'data-state': 'outdated' }],
  ];
  const host = document.createElement('perspective-arc');
  for (const [state, expected] of states) {
    markHost(host, VIDEO, state);
    expect(attributesOf(host)).toEqual({ ...head, ...expected });
  }
});
