/** What the user writes after listening. Empty texts and an absent lean mean: not given. */
export interface Assessment {
  /** The user's own lean, a whole number from -100 to 100. */
  readonly lean?: number | undefined;
  readonly summary: string;
  readonly note: string;
  readonly tags: readonly string[];
  readonly changedAt: number;
}
