import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CaptionTrack } from '@/core/caption-track';
import type { CaptionRoute } from '@/core/transcript';
import type { ReadOutcome } from '@/messaging/protocol';
import type { RouteAdapter, RouteAnswer } from '@/page/caption-route';
import { runRoutes, type RunOutcome } from '@/tab/run-routes';
import { madeEpisode, madeId } from '../helpers/made-episode';

const track: CaptionTrack = {
  vssId: 'a.en',
  languageCode: 'en',
  kind: 'asr',
  name: '',
  baseUrl: '',
  isTranslatable: true,
};
const { reading } = madeEpisode(1);
const read: ReadOutcome = { kind: 'read', reading, kept: true };
const body: RouteAnswer = { kind: 'body', body: '{}', language: 'en', captionKind: 'asr' };
const failed = (cause: 'gated' | 'http-404'): RouteAnswer => ({ kind: 'failed', cause });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A route that gives its answer after so long, and notes when it was started and called off. */
function routeOf(route: CaptionRoute, answer: RouteAnswer | 'never', afterMs = 0) {
  const log: string[] = [];
  const adapter: RouteAdapter = {
    route,
    limitMs: 4000,
    patienceMs: () => 1000,
    fetch: ({ signal }) =>
      new Promise((resolve) => {
        log.push(`started at ${Math.round(performance.now())}`);
        signal.addEventListener('abort', () => log.push('called off'));
        if (answer !== 'never') setTimeout(() => resolve(answer), afterMs);
      }),
  };
  return { adapter, log };
}

async function run(
  routes: readonly RouteAdapter[],
  offer: (route: CaptionRoute) => Promise<ReadOutcome> | ReadOutcome = () => read,
  limitMs = 9000,
  touching: () => Promise<readonly RouteAdapter[]> = () => Promise.resolve([]),
) {
  const life = new AbortController();
  const startedMs = performance.now();
  const ended: { outcome?: RunOutcome; error?: unknown; tookMs?: number } = {};
  void runRoutes({
    routes,
    touching,
    ask: { videoId: madeId(1), track, translate: false },
    signal: life.signal,
    limitMs,
    offer: async ({ route }) => offer(route),
  }).then(
    (outcome) => {
      ended.outcome = outcome;
      ended.tookMs = Math.round(performance.now() - startedMs);
    },
    (error: unknown) => (ended.error = error),
  );
  await vi.advanceTimersByTimeAsync(0);
  return { ended, life };
}

test('the first that is read wins, and nothing after it is started', async () => {
  const [first, second] = [routeOf('player-request', body), routeOf('panel', body)];
  const { ended } = await run([first.adapter, second.adapter]);
  await vi.advanceTimersByTimeAsync(1);
  expect(ended.outcome).toMatchObject({ kind: 'read', route: 'player-request', kept: true });
  expect(second.log).toEqual([]);
});

test('what was skipped or failed gives way at once, and is told', async () => {
  const { ended } = await run([
    routeOf('player-request', { kind: 'skipped' }).adapter,
    routeOf('track-url', { kind: 'failed', cause: 'http-404', status: 404 }).adapter,
    routeOf('panel', body).adapter,
  ]);
  await vi.advanceTimersByTimeAsync(10);
  expect(ended.outcome?.attempts.map(({ route, outcome }) => [route, outcome])).toEqual([
    ['player-request', 'skipped'],
    ['track-url', 'http-404'],
    ['panel', 'ok'],
  ]);
  expect(ended.outcome?.attempts[1]).toMatchObject({ status: 404 });
});

test('a body that the worker refuses gives way to the next route', async () => {
  const { ended } = await run(
    [routeOf('track-url', body).adapter, routeOf('panel', body).adapter],
    (route) =>
      route === 'panel' ? read : { kind: 'refused', cause: 'truncated', arrivedMs: 41_000 },
  );
  await vi.advanceTimersByTimeAsync(10);
  expect(ended.outcome).toMatchObject({ kind: 'read', route: 'panel' });
});

test('a slow route gets company after its patience, and may still win', async () => {
  const slow = routeOf('track-url', body, 1500);
  const silent = routeOf('panel', 'never');
  const { ended } = await run([slow.adapter, silent.adapter]);
  await vi.advanceTimersByTimeAsync(999);
  expect(silent.log).toEqual([]);
  await vi.advanceTimersByTimeAsync(600);
  expect(ended.outcome).toMatchObject({ kind: 'read', route: 'track-url' });
  expect(silent.log.slice(1)).toEqual(['called off']);
});

test('while the worker reads a body, no rival is started', async () => {
  const rival = routeOf('panel', body);
  const { ended } = await run([routeOf('track-url', body).adapter, rival.adapter], async () => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    return read;
  });
  await vi.advanceTimersByTimeAsync(2900);
  expect(rival.log).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(ended.outcome).toMatchObject({ kind: 'read', route: 'track-url' });
});

test('routes that hang end by their own limits, side by side', async () => {
  const { ended } = await run([
    routeOf('track-url', 'never').adapter,
    routeOf('panel', 'never').adapter,
  ]);
  await vi.advanceTimersByTimeAsync(6000);
  expect(ended.outcome).toMatchObject({
    kind: 'failed',
    attempts: [{ outcome: 'timeout' }, { outcome: 'timeout' }],
  });
  expect(ended.tookMs).toBeLessThan(5200);
});

test('all together end within the limit of the run', async () => {
  const { ended } = await run([routeOf('track-url', 'never').adapter], () => read, 500);
  await vi.advanceTimersByTimeAsync(700);
  expect(ended.outcome).toMatchObject({ kind: 'failed' });
});

test('a route that stands in the order twice is told once, by the turn that had something', async () => {
  const { ended } = await run([
    routeOf('track-url', { kind: 'skipped' }).adapter,
    routeOf('panel', failed('http-404')).adapter,
    routeOf('track-url', failed('gated')).adapter,
  ]);
  await vi.advanceTimersByTimeAsync(10);
  expect(ended.outcome?.attempts.map(({ route, outcome }) => `${route} ${outcome}`)).toEqual([
    'panel http-404',
    'track-url gated',
  ]);
});

test('how much arrived of a body that broke off is told with the failure', async () => {
  const { ended } = await run([routeOf('track-url', body).adapter], () => ({
    kind: 'refused',
    cause: 'truncated',
    arrivedMs: 41_000,
  }));
  await vi.advanceTimersByTimeAsync(10);
  expect(ended.outcome).toMatchObject({ kind: 'failed', arrivedMs: 41_000 });
});

test('a video that was left ends the run, and its late body is not offered', async () => {
  const offered = vi.fn(() => read);
  const { ended, life } = await run([routeOf('track-url', body, 500).adapter], offered);
  life.abort();
  await vi.advanceTimersByTimeAsync(1000);
  expect(offered).not.toHaveBeenCalled();
  expect(ended.outcome).toBeUndefined();
  expect(ended.error).toBeDefined();
});

test('a fault of ours comes through as one', async () => {
  const { ended } = await run([routeOf('track-url', body).adapter], () => {
    throw new Error('the worker is gone');
  });
  await vi.advanceTimersByTimeAsync(10);
  expect(ended.error).toMatchObject({ message: 'the worker is gone' });
});

/** One that listens: it answers when the run or the page says so. */
function listener(answer: RouteAnswer | 'never', afterMs = 0) {
  const made = routeOf('player-request', answer, afterMs);
  const adapter: RouteAdapter = {
    ...made.adapter,
    limitMs: Infinity,
    patienceMs: () => 0,
    listens: true,
    fetch: (ask) =>
      Promise.race([
        made.adapter.fetch(ask),
        new Promise<RouteAnswer>((resolve) => {
          ask.signal.addEventListener('abort', () => resolve({ kind: 'skipped' }));
        }),
      ]),
  };
  return { ...made, adapter };
}

test('what listens goes on beside the others, is waited for by none, and is told first', async () => {
  const { ended } = await run([
    listener('never').adapter,
    routeOf('track-url', failed('gated')).adapter,
    routeOf('panel', failed('http-404'), 300).adapter,
  ]);
  await vi.advanceTimersByTimeAsync(400);
  expect(ended.outcome?.attempts.map(({ route, outcome }) => `${route} ${outcome}`)).toEqual([
    'player-request skipped',
    'track-url gated',
    'panel http-404',
  ]);
});

test('what it hears while another route hangs is read', async () => {
  const { ended } = await run([
    listener(body, 700).adapter,
    routeOf('track-url', 'never').adapter,
    routeOf('panel', 'never').adapter,
  ]);
  await vi.advanceTimersByTimeAsync(800);
  expect(ended.outcome).toMatchObject({ kind: 'read', route: 'player-request' });
  expect(ended.outcome?.attempts).toHaveLength(1);
});

test('what touches the page waits for all others to end, and is not asked for when one was read', async () => {
  const nudge = routeOf('nudge', body);
  const touching = vi.fn(() => Promise.resolve([nudge.adapter]));
  const slow = await run(
    [routeOf('panel', failed('gated'), 3000).adapter],
    () => read,
    9000,
    touching,
  );
  await vi.advanceTimersByTimeAsync(2900);
  expect(touching).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(slow.ended.outcome).toMatchObject({ kind: 'read', route: 'nudge' });
  touching.mockClear();
  const quick = await run([routeOf('panel', body).adapter], () => read, 9000, touching);
  await vi.advanceTimersByTimeAsync(10);
  expect(quick.ended.outcome).toMatchObject({ kind: 'read', route: 'panel' });
  expect(touching).not.toHaveBeenCalled();
});

test('what a route makes the player ask for is that route’s own, not the listener’s', async () => {
  const nudge = { ...routeOf('nudge', body, 200).adapter, provokes: true as const };
  const { ended } = await run(
    [listener(body, 100).adapter],
    () => read,
    9000,
    () => Promise.resolve([nudge]),
  );
  await vi.advanceTimersByTimeAsync(400);
  expect(ended.outcome).toMatchObject({ kind: 'read', route: 'nudge' });
});

test('a route that touches the page is given the time to put it back', async () => {
  const undone: number[] = [];
  const touching: RouteAdapter = {
    ...routeOf('panel-dom', 'never').adapter,
    touches: true,
    fetch: ({ signal }) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () =>
          setTimeout(() => {
            undone.push(performance.now());
            resolve({ kind: 'failed', cause: 'timeout' });
          }, 250),
        );
      }),
  };
  const { ended } = await run(
    [],
    () => read,
    1000,
    () => Promise.resolve([touching]),
  );
  await vi.advanceTimersByTimeAsync(1240);
  expect(ended.outcome).toBeUndefined();
  await vi.advanceTimersByTimeAsync(20);
  expect(undone).toHaveLength(1);
  expect(ended.outcome).toMatchObject({ kind: 'failed', attempts: [{ outcome: 'timeout' }] });
});
