import type { Attempt } from '@/core/caption-cause';
import type { CaptionRoute } from '@/core/transcript';

/** What this browser has learned of the routes. */
export interface RouteMemory {
  /** The one that brought captions last. */
  readonly worked?: CaptionRoute;
  /** Those that were tried before it in vain, with the time in ms since 1970. */
  readonly failed: readonly { readonly route: CaptionRoute; readonly at: number }[];
}

export const NO_MEMORY: RouteMemory = { failed: [] };

/** YouTube changes its gates from day to day: a failure counts for one. */
const COUNTS_MS = 24 * 60 * 60 * 1000;

/** These tell nothing of the route. */
const SILENT: readonly Attempt['outcome'][] = ['skipped', 'gave-way', 'ad', 'offline', 'consent'];

/** Leaves out failures that no longer count at `now`, in ms since 1970. */
export function freshMemory({ failed, ...rest }: RouteMemory, now: number): RouteMemory {
  return { ...rest, failed: failed.filter(({ at }) => at <= now && now - at < COUNTS_MS) };
}

/**
 * What is known after a run. A run in which nothing worked teaches nothing of the order, and a
 * file is no route of YouTube's.
 */
export function rememberRun(
  memory: RouteMemory,
  attempts: readonly Pick<Attempt, 'route' | 'outcome'>[],
  now: number,
): RouteMemory {
  const worked = attempts.find(({ outcome }) => outcome === 'ok')?.route;
  if (worked === undefined || worked === 'file') return memory;
  const inVain = attempts.filter(
    ({ route, outcome }) => route !== worked && outcome !== 'ok' && !SILENT.includes(outcome),
  );
  const again = new Set<CaptionRoute>([worked, ...inVain.map(({ route }) => route)]);
  const { failed } = freshMemory(memory, now);
  return {
    worked,
    failed: [
      ...failed.filter(({ route }) => !again.has(route)),
      ...inVain.map(({ route }) => ({ route, at: now })),
    ],
  };
}

/**
 * The routes in the order in which this browser should try them: what failed lately goes last,
 * what worked last goes first; before it stands only the first of all, which is the finest, and
 * one that `isFree`, costing no request. The sort is stable.
 */
export function inLearnedOrder<Way extends { readonly route: CaptionRoute }>(
  ways: readonly Way[],
  { worked, failed }: RouteMemory,
  isFree: (way: Way) => boolean,
): Way[] {
  const finest = ways.find((way) => !isFree(way));
  const place = (way: Way): number => {
    if (isFree(way)) return 0;
    if (failed.some(({ route }) => route === way.route)) return 3;
    return way === finest || way.route === worked ? 1 : 2;
  };
  return [...ways].sort((a, b) => place(a) - place(b));
}
