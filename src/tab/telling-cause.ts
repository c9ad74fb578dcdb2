import type { Attempt, CaptionCause } from '@/core/caption-cause';
import type { CaptionRoute } from '@/core/transcript';

/** True whatever was asked: one such answer explains all others. */
const OF_EVERYTHING: readonly CaptionCause[] = ['offline', 'consent', 'http-429'];

/**
 * From the most telling down: a refusal with a number says more than a shape we don't know, that
 * more than silence, and silence more than a gate, which every failing route meets in the end.
 */
const ORDER: readonly CaptionCause[] = [
  ...OF_EVERYTHING,
  'http-403',
  'http-404',
  'http-5xx',
  'truncated',
  'not-json',
  'parse',
  'timeout',
  'gated',
  'no-tracks',
];

/** Ways round the captions' own addresses: what they say explains less. */
const DETOURS: readonly CaptionRoute[] = ['panel', 'nudge', 'panel-dom'];

/**
 * The one cause to show when all routes failed. What the captions' own addresses answered goes
 * before what the ways round them did, in their order. Routes run only for a listed track: a panel
 * that knows of none, and no answer at all, both mean a gate.
 */
export function tellingCause(attempts: readonly Attempt[]): {
  readonly cause: CaptionCause;
  readonly status?: number;
} {
  const ranked = attempts
    .flatMap((attempt) => {
      const { outcome, route, status } = attempt;
      if (outcome === 'ok' || outcome === 'skipped' || outcome === 'gave-way') return [];
      const isOfAll = OF_EVERYTHING.includes(outcome);
      const detour = isOfAll ? 0 : (DETOURS.indexOf(route) + 1) * ORDER.length;
      const place = ORDER.indexOf(outcome);
      const rank = detour + (place < 0 ? ORDER.length - 1 : place);
      return [{ cause: outcome, rank, ...(status === undefined ? {} : { status }) }];
    })
    .sort((a, b) => a.rank - b.rank);
  const [best] = ranked;
  if (!best || best.cause === 'no-tracks') return { cause: 'gated' };
  const { cause, status } = best;
  return { cause, ...(status === undefined ? {} : { status }) };
}
