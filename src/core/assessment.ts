/** Where the user places one segment, when they read it differently. */
export interface OwnPlace {
  /** Start of the segment: it stays when another model cuts the talk elsewhere. */
  readonly startMs: number;
  /** A whole number from -100 to 100. */
  readonly lean: number;
}

/** What the user writes after listening. Empty texts and an absent lean mean: not given. */
export interface Assessment {
  /** The user's own lean, a whole number from -100 to 100. */
  readonly lean?: number | undefined;
  readonly summary: string;
  readonly note: string;
  readonly tags: readonly string[];
  /** In order of time; absent where no segment was placed. */
  readonly places?: readonly OwnPlace[] | undefined;
  readonly changedAt: number;
}
