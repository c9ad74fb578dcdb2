import type { Attempt } from '@/core/caption-cause';
import type { CaptionRoute } from '@/core/transcript';

/** The ways to captions, in words. */
export const ROUTE_WORDS: Record<CaptionRoute, string> = {
  'player-request': 'the player’s own request',
  'track-url': 'the caption address',
  panel: 'the transcript panel',
  nudge: 'switching captions on',
  'panel-dom': 'the panel on the page',
  file: 'your file',
};

const OUTCOMES: Record<Attempt['outcome'], string> = {
  ok: 'read',
  skipped: 'nothing to try',
  'gave-way': 'left to you',
  'no-player': 'the player wasn’t ready',
  'no-tracks': 'no captions listed',
  gated: 'answered, but empty',
  'http-403': 'refused',
  'http-404': 'not there any more',
  'http-429': 'asked to wait',
  'http-5xx': 'a fault of YouTube’s own',
  'not-json': 'an unknown shape',
  truncated: 'only a part arrived',
  parse: 'an unknown shape',
  timeout: 'no answer in time',
  offline: 'no connection',
  consent: 'the cookie choice comes first',
  ad: 'an advertisement was playing',
  'age-restricted': 'for signed-in adults only',
  unplayable: 'the video doesn’t play here',
  storage: 'storage is full',
};

/** What came of one way, in words with its code in brackets: "asked to wait (429)". */
export function outcomeWords({ outcome, status }: Attempt): string {
  const code = status ?? outcome.replace('http-', '');
  return `${OUTCOMES[outcome]} (${code})`;
}
