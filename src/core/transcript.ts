import type { Cue } from '@/core/cue';
import type { VideoId } from '@/core/video-id';

/** Who made the captions: a machine, a person, or a file that the user loaded. */
export type CaptionKind = 'asr' | 'manual' | 'file';

/** The way by which captions reached us. `cache` is not one: it says that we had them already. */
export type CaptionRoute =
  'player-request' | 'track-url' | 'panel' | 'nudge' | 'panel-dom' | 'file';

/** How fine the clock of the captions is: a time per word, per line, or whole seconds only. */
export type CaptionPrecision = 'word' | 'line' | 'second';

/** All cues of one video in one language, with where they came from. */
export interface Transcript {
  readonly videoId: VideoId;
  /** BCP 47 code as the source gives it, such as "en" or "en-GB". */
  readonly language: string;
  readonly kind: CaptionKind;
  /** `vssId` of the track, where the captions are one of the video's. */
  readonly trackId?: string | undefined;
  readonly route: CaptionRoute;
  readonly precision: CaptionPrecision;
  /** When it was read, in milliseconds since 1970. */
  readonly readAt: number;
  readonly cues: readonly Cue[];
}

/** A transcript without its cues: what a reading keeps of its source. */
export interface Provenance {
  readonly language: string;
  readonly kind: CaptionKind;
  readonly trackId?: string | undefined;
  readonly route: CaptionRoute;
  readonly precision: CaptionPrecision;
  readonly readAt: number;
  readonly cueCount: number;
  readonly wordCount: number;
  /** End of the last cue, in milliseconds. */
  readonly endMs: number;
}
