import type { CaptionRefusal, RefusalCause } from '@/captions/caption-outcome';
import type { Chapter } from '@/core/video';

/** Text as the source writes it, newlines included; `atMs` where the source times this very piece. */
export interface RawPiece {
  readonly text: string;
  readonly atMs?: number;
}

/** One line as a source shows it, before any cleaning. Every shape is brought to this. */
export interface RawRow {
  readonly startMs: number;
  /** When the line leaves the screen; absent where the source doesn't say. */
  readonly endMs?: number;
  /** When the line scrolls up: nothing is added to it after that. */
  readonly scrolledMs?: number;
  readonly pieces: readonly RawPiece[];
  /** True in a scrolling window, where lines stay on screen while the next ones are spoken. */
  readonly scrolls?: boolean;
  /** True where the source names another speaker than on the row before. */
  readonly newVoice?: boolean;
}

export interface RawTrack {
  /** The name of the shape, for logs. */
  readonly shape: string;
  /** In the order of the source. */
  readonly rows: readonly RawRow[];
  /** The body broke off: `rows` is what came whole. */
  readonly cut?: boolean;
  readonly wholeSeconds?: boolean;
  readonly madeBy?: 'asr' | 'manual';
  readonly language?: string;
  readonly chapters?: readonly Chapter[];
}

/** A refusal of this cause; `found` is shortened to what a log line may hold. */
export function refuse(cause: RefusalCause, found: string): CaptionRefusal {
  return { kind: 'refused', cause, found: found.slice(0, 120) };
}

export function isRefusal(value: RawTrack | CaptionRefusal): value is CaptionRefusal {
  return 'kind' in value;
}
