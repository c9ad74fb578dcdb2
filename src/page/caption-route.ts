import type { CaptionCause } from '@/core/caption-cause';
import type { CaptionTrack } from '@/core/caption-track';
import type { CaptionKind, CaptionRoute } from '@/core/transcript';
import type { VideoId } from '@/core/video-id';

/** What a route is asked for. */
export interface RouteAsk {
  readonly videoId: VideoId;
  readonly track: CaptionTrack;
  /** The viewer asked for YouTube's machine translation into English. */
  readonly translate: boolean;
  /** Aborts when time is up, another route was faster, or the video has changed. */
  readonly signal: AbortSignal;
}

/** What one route brought: a body as it came, or why not. */
export type RouteAnswer =
  | {
      readonly kind: 'body';
      readonly body: string;
      readonly language: string;
      readonly captionKind: Exclude<CaptionKind, 'file'>;
    }
  | { readonly kind: 'failed'; readonly cause: CaptionCause; readonly status?: number }
  /** There was nothing to try: no request was made. */
  | { readonly kind: 'skipped' }
  /** The viewer was about the same thing at that moment, and went first. */
  | { readonly kind: 'gave-way' };

/**
 * One way to the captions. It opens no letter: whether a body holds captions is the worker's to
 * say. It touches nothing that the viewer sees unless its name says so.
 */
export interface RouteAdapter {
  readonly route: CaptionRoute;
  /** Longest time it gets. */
  readonly limitMs: number;
  /** After so long without an answer the next route starts beside it. */
  readonly patienceMs: (ask: Omit<RouteAsk, 'signal'>) => number;
  /** Costs nothing: goes on beside the others for as long as they try. */
  readonly listens?: true;
  /** Puts something back when it ends: waited for, even when its time is up. */
  readonly touches?: true;
  /** Makes the player ask for captions, which a listener would take for the viewer's wish. */
  readonly provokes?: true;
  readonly fetch: (ask: RouteAsk) => Promise<RouteAnswer>;
}

/** Language and maker of what a track gives. A translation is made by a machine from that track. */
export function trackLabel(
  { languageCode, kind }: CaptionTrack,
  translate: boolean,
): { readonly language: string; readonly captionKind: 'asr' | 'manual' } {
  return { language: translate ? 'en' : languageCode, captionKind: kind ?? 'manual' };
}
