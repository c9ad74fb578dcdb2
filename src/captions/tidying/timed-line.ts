import type { CleanLine } from '@/captions/tidying/clean-line';
import type { RawRow } from '@/captions/shapes/raw-track';

/** A cleaned line with its own start and the row it came from. */
export interface TimedLine extends CleanLine {
  readonly row: RawRow;
  readonly startMs: number;
}
