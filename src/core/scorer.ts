import type { Verdict } from '@/core/segment';

/** A text whose words were heard once, for both verdicts. */
export interface HeardText {
  /** From phrases alone: soon there, and near the whole verdict. */
  readonly first: () => Verdict;
  /** From everything that the scorer knows. */
  readonly whole: () => Verdict;
}

/** The interface that stays, whatever stands behind it: text in, verdict with its reasons out. */
export interface Scorer {
  /** Changes whenever the same text could score otherwise. */
  readonly version: string;
  readonly hear: (text: string) => HeardText;
  /** The whole verdict. Pure and deterministic; linear in the length of `text`. */
  readonly score: (text: string) => Verdict;
}
