import type { CaptionCause } from '@/core/caption-cause';
import type { Cue } from '@/core/cue';
import type { CaptionPrecision } from '@/core/transcript';
import type { Chapter } from '@/core/video';

/** What can be wrong with a caption body, whatever route brought it. */
export type RefusalCause = Extract<
  CaptionCause,
  'gated' | 'not-json' | 'truncated' | 'parse' | 'no-tracks'
>;

/** A caption body that gave no transcript. */
export interface CaptionRefusal {
  readonly kind: 'refused';
  readonly cause: RefusalCause;
  /** With `truncated`: end of the last line that came whole, in ms of video time. */
  readonly arrivedMs?: number;
  /** The shape that was seen, for a log: at most 120 characters, never a word of the captions. */
  readonly found: string;
}

/** A caption body read in full. */
export interface CaptionCues {
  readonly kind: 'cues';
  /** At least one. */
  readonly cues: readonly Cue[];
  readonly precision: CaptionPrecision;
  /** Only where the body itself shows who made it. */
  readonly madeBy?: 'asr' | 'manual';
  /** Only where the body itself names its language. */
  readonly language?: string;
  /** Only where the body carries chapters; in order. */
  readonly chapters?: readonly Chapter[];
}

export type CaptionOutcome = CaptionCues | CaptionRefusal;
