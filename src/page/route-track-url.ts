import type { CaptionCause } from '@/core/caption-cause';
import { fetchCaptionAnswer, type CaptionAnswer } from '@/page/caption-answer';
import {
  trackLabel,
  type RouteAdapter,
  type RouteAnswer,
  type RouteAsk,
} from '@/page/caption-route';

/** Gated addresses have been seen to take 8 s to answer with nothing (2026-08): not waited for. */
const LIMIT_MS = 4500;
const PATIENCE_MS = 1200;

/**
 * Route 2: our own request for json3 to an address of the track. `addressOf` says which; without
 * one there is no request.
 */
export function createTrackUrlRoute(addressOf: (ask: RouteAsk) => URL | undefined): RouteAdapter {
  return {
    route: 'track-url',
    limitMs: LIMIT_MS,
    patienceMs: () => PATIENCE_MS,
    fetch: async (ask): Promise<RouteAnswer> => {
      const url = addressOf(ask);
      if (!url) return { kind: 'skipped' };
      if (ask.translate) url.searchParams.set('tlang', 'en');
      const answer = await fetchInShapes(url, ask.signal);
      if (answer.kind === 'failed') return answer;
      return { kind: 'body', body: answer.text, ...trackLabel(ask.track, ask.translate) };
    },
  };
}

/** Tracks of a newer make have been seen with json3 and without (2026-08); those try srv3 as well. */
async function fetchInShapes(url: URL, signal: AbortSignal): Promise<CaptionAnswer> {
  const answer = await fetchCaptionAnswer(url, { signal });
  const mayDiffer = answer.kind === 'failed' && OF_A_SHAPE.includes(answer.cause);
  if (!mayDiffer || !url.searchParams.has('variant')) return answer;
  const other = new URL(url);
  other.searchParams.set('fmt', 'srv3');
  const second = await fetchCaptionAnswer(other, { signal });
  return second.kind === 'text' ? second : answer;
}

/** Refusals that another shape may not meet. */
const OF_A_SHAPE: readonly CaptionCause[] = ['gated', 'http-403', 'http-404', 'http-5xx'];
