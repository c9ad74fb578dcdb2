import type { Verdict } from '@/core/segment';

/** The interface that stays, whatever stands behind it: text in, verdict with its reasons out. */
export interface Scorer {
  /** Changes whenever the same text could score otherwise. */
  readonly version: string;
  /** Pure and deterministic; linear in the length of `text`. */
  readonly score: (text: string) => Verdict;
}
