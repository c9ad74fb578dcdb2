/** One word of a cue, with the moment it is spoken, in whole milliseconds of video time. */
export interface Word {
  readonly text: string;
  readonly startMs: number;
}

/**
 * One caption line. Times are whole milliseconds of video time, 0 ≤ startMs < endMs; cues are in
 * order of startMs and do not overlap. `text` is plain words on one line, without marks.
 */
export interface Cue {
  readonly startMs: number;
  readonly endMs: number;
  readonly text: string;
  /** Word times, where the source has them; their texts joined by spaces are `text`. */
  readonly words?: readonly Word[];
  /** Sound marks that stood in this line, such as "[Music]"; never part of `text`. */
  readonly marks?: readonly string[];
  /** True where the source says that another speaker begins here (">>" or a named speaker). */
  readonly newSpeaker?: boolean;
}
