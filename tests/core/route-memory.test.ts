import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CAPTION_CAUSES, type Attempt } from '@/core/caption-cause';
import { freshMemory, inLearnedOrder, NO_MEMORY, rememberRun } from '@/core/route-memory';
import type { CaptionRoute } from '@/core/transcript';

const NOW = 1_760_000_000_000;
const HOUR = 3_600_000;
const ROUTES = ['player-request', 'track-url', 'panel', 'track-url'] as const;
const WAYS = ROUTES.map((route, turn) => ({ route, turn }));
const isFree = ({ route }: { route: CaptionRoute }) => route === 'player-request';
const order = (memory = NO_MEMORY) =>
  inLearnedOrder(WAYS, memory, isFree).map(({ route, turn }) => `${route} ${turn}`);
const tried = (route: CaptionRoute, outcome: Attempt['outcome']) => ({ route, outcome });

const NATURAL = ['player-request 0', 'track-url 1', 'panel 2', 'track-url 3'];

test('without memory the order is the given one', () => {
  expect(order()).toEqual(NATURAL);
});

test('what failed goes behind what worked, and comes back after a day', () => {
  const memory = rememberRun(
    NO_MEMORY,
    [tried('player-request', 'skipped'), tried('track-url', 'http-404'), tried('panel', 'ok')],
    NOW,
  );
  expect(memory).toEqual({ worked: 'panel', failed: [{ route: 'track-url', at: NOW }] });
  expect(order(memory)).toEqual(['player-request 0', 'panel 2', 'track-url 1', 'track-url 3']);
  expect(freshMemory(memory, NOW + 23 * HOUR)).toEqual(memory);
  expect(order(freshMemory(memory, NOW + 25 * HOUR))).toEqual(NATURAL);
});

test('a way that works again is forgiven', () => {
  const first = rememberRun(NO_MEMORY, [tried('track-url', 'gated'), tried('panel', 'ok')], NOW);
  const second = rememberRun(
    first,
    [tried('panel', 'http-5xx'), tried('track-url', 'ok')],
    NOW + 1,
  );
  expect(second).toEqual({ worked: 'track-url', failed: [{ route: 'panel', at: NOW + 1 }] });
});

test('runs without captions, files, and what tells nothing of a way teach nothing', () => {
  const known = rememberRun(NO_MEMORY, [tried('track-url', 'gated'), tried('panel', 'ok')], NOW);
  expect(rememberRun(known, [tried('track-url', 'gated'), tried('panel', 'timeout')], NOW)).toBe(
    known,
  );
  expect(rememberRun(known, [tried('file', 'ok')], NOW)).toBe(known);
  const silent = ['skipped', 'gave-way', 'ad', 'offline', 'consent'] as const;
  for (const outcome of silent) {
    const run = [tried('nudge', outcome), tried('panel-dom', 'ok')];
    expect(rememberRun(NO_MEMORY, run, NOW)).toEqual({ worked: 'panel-dom', failed: [] });
  }
});

test('whatever was learned, each way stands in the order once and the free one first', () => {
  const outcome = fc.constantFrom(...CAPTION_CAUSES, 'ok' as const, 'skipped' as const);
  const route = fc.constantFrom<CaptionRoute>(
    'player-request',
    'track-url',
    'panel',
    'nudge',
    'panel-dom',
    'file',
  );
  const run = fc.array(fc.record({ route, outcome }), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(run, { maxLength: 5 }), (runs) => {
      const memory = runs.reduce((known, each) => rememberRun(known, each, NOW), NO_MEMORY);
      const learned = order(memory);
      expect(learned.toSorted()).toEqual(NATURAL.toSorted());
      expect(learned[0]).toBe('player-request 0');
      expect(memory.failed.some((one) => one.route === memory.worked)).toBe(false);
      const failed = memory.failed.map((one) => one.route);
      const known = learned.map((way) => way.split(' ')[0] as CaptionRoute);
      const firstFailed = known.findIndex((way, i) => i > 0 && failed.includes(way));
      if (firstFailed > 0) {
        expect(known.slice(firstFailed).every((way) => failed.includes(way))).toBe(true);
      }
    }),
  );
});
