import type { Attempt, CaptionCause } from '@/core/caption-cause';
import type { Diagnosis } from '@/core/diagnosis';
import type { Reading } from '@/core/reading';
import type { ScoredSegment } from '@/core/segment';
import type { CaptionKind, CaptionRoute } from '@/core/transcript';

/** Where one video stands, from the first look for captions to its arc or the reason for none. */
export type OverlayState =
  | { readonly kind: 'looking' }
  | {
      readonly kind: 'reading';
      /** Language code, such as "en". */
      readonly language: string;
      readonly captionKind: CaptionKind;
      /** Caption lines so far; 0 while nothing is known. */
      readonly lines: number;
    }
  | {
      readonly kind: 'scoring';
      /** From phrases alone at first; the first `done` of them are as they will stay. */
      readonly scored: readonly ScoredSegment[];
      readonly done: number;
      readonly total: number;
      /** End of the talk in ms, so that bars can stand at their place. */
      readonly endMs: number;
    }
  | {
      readonly kind: 'ready';
      readonly reading: Reading;
      /** The route that brought it in this tab, or `cache`. */
      readonly route: CaptionRoute | 'cache';
    }
  | {
      readonly kind: 'no-captions';
      readonly attempts: readonly Attempt[];
      readonly diagnosis?: Diagnosis;
    }
  | { readonly kind: 'unsupported-language'; readonly language: string }
  | { readonly kind: 'live'; readonly premiere: boolean }
  | {
      readonly kind: 'failed';
      readonly cause: CaptionCause;
      readonly attempts: readonly Attempt[];
      readonly diagnosis?: Diagnosis;
      /** HTTP status behind http-5xx, and ms that arrived behind truncated. */
      readonly status?: number;
      readonly arrivedMs?: number;
      /** Cause `storage` only: the arc that could not be kept. */
      readonly unkept?: Reading;
    }
  | { readonly kind: 'outdated' };
