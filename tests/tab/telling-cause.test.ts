import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CAPTION_CAUSES, type Attempt } from '@/core/caption-cause';
import { tellingCause } from '@/tab/telling-cause';

const tried = (route: Attempt['route'], outcome: Attempt['outcome'], status?: number): Attempt => ({
  route,
  outcome,
  tookMs: 1,
  ...(status === undefined ? {} : { status }),
});

test.each([
  ['the captions’ own answer before the panel’s', ['http-403', 'http-404'], 'http-403'],
  ['a gate before a panel that has nothing', ['gated', 'no-tracks'], 'gated'],
  ['too many requests before everything', ['gated', 'http-429'], 'http-429'],
  ['no connection before everything', ['timeout', 'offline'], 'offline'],
  ['half an answer before a stall of the panel', ['truncated', 'timeout'], 'truncated'],
] as const)('%s', (_what, [own, panel], cause) => {
  const attempts = [tried('track-url', own), tried('panel', panel)];
  expect(tellingCause(attempts).cause).toBe(cause);
  expect(tellingCause(attempts.toReversed()).cause).toBe(cause);
});

test('the panel’s word is taken where the others had nothing to try', () => {
  const attempts = [tried('track-url', 'skipped'), tried('panel', 'http-5xx', 503)];
  expect(tellingCause(attempts)).toEqual({ cause: 'http-5xx', status: 503 });
});

test('a panel without captions is a gate, for the player lists them', () => {
  const attempts = [tried('track-url', 'skipped'), tried('panel', 'no-tracks')];
  expect(tellingCause(attempts)).toEqual({ cause: 'gated' });
});

test('there is always a cause, and it is one that was met', () => {
  const outcome = fc.constantFrom(...CAPTION_CAUSES, 'ok' as const, 'skipped' as const);
  const route = fc.constantFrom('player-request', 'track-url', 'panel', 'nudge');
  fc.assert(
    fc.property(fc.array(fc.tuple(route, outcome)), (given) => {
      const attempts = given.map(([by, what]) => tried(by as Attempt['route'], what));
      const met = given
        .map(([, what]) => what)
        .filter((what) => what !== 'ok' && what !== 'skipped');
      const { cause } = tellingCause(attempts);
      expect(['gated', ...met]).toContain(cause);
      expect(cause).not.toBe('no-tracks');
    }),
  );
});
