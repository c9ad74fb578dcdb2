import type { CaptionRoute } from '@/core/transcript';

/** Why captions could not be had or kept: one word each, shown to the user in a sentence. */
export const CAPTION_CAUSES = [
  'no-player',
  'no-tracks',
  'gated',
  'http-403',
  'http-404',
  'http-429',
  'http-5xx',
  'not-json',
  'truncated',
  'parse',
  'timeout',
  'offline',
  'consent',
  'ad',
  'age-restricted',
  'unplayable',
  'storage',
] as const;

export type CaptionCause = (typeof CAPTION_CAUSES)[number];

/** One route tried, for the details under a failure. */
export interface Attempt {
  readonly route: CaptionRoute;
  /**
   * `ok`, `skipped` where the route had nothing to try, `gave-way` where the viewer was about the
   * same thing, or what stood in the way.
   */
  readonly outcome: CaptionCause | 'ok' | 'skipped' | 'gave-way';
  readonly tookMs: number;
  /** HTTP status, where there was one. */
  readonly status?: number;
}
