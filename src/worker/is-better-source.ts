import type { Provenance, Transcript } from '@/core/transcript';

/** Word times cut segments best, whole seconds worst. */
const PRECISION_RANK = { second: 1, line: 2, word: 3 } as const;

/** Who made them, when the clock is equally fine: a person hears names that a machine does not. */
const KIND_RANK = { asr: 1, manual: 2, file: 3 } as const;

/**
 * Whether a new transcript should replace the reading that was made from an older one: a file that
 * the user loaded always does, another language always does, and otherwise only a better clock or
 * a better maker.
 */
export function isBetterSource(fresh: Transcript, kept: Provenance): boolean {
  if (fresh.kind === 'file' || fresh.language !== kept.language) return true;
  if (kept.kind === 'file') return false;
  const finer = PRECISION_RANK[fresh.precision] - PRECISION_RANK[kept.precision];
  return finer === 0 ? KIND_RANK[fresh.kind] > KIND_RANK[kept.kind] : finer > 0;
}
