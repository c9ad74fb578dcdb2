import type { Lens } from '@/core/lens';
import type { EvidenceMode, Reading } from '@/core/reading';
import { leanWords } from '@/ui/arc/segment-words';

/** "technical lens"; talk without a subject has none. */
export function lensWords(lens: Lens): string {
  return lens === 'none' ? 'no lens' : `${lens} lens`;
}

const EVIDENCE: Record<EvidenceMode, string> = {
  interview: 'interview',
  panel: 'panel',
  talk: 'talk',
};

/** The sentence under the figures: lean, lens, evidence, and how far to trust it, with why. */
export function leanSentence(reading: Reading): string {
  const { lean, lens, evidenceMode, confidence } = reading;
  const through =
    lens === 'none' ? 'through no lens in particular' : `primarily through the ${lens} lens`;
  const because = listWords(confidence.because.slice(0, 2));
  const why = because === '' ? '' : `, because ${because}`;
  return `${leanWords(lean, false)}, ${through}. Evidence: ${EVIDENCE[evidenceMode]}. Confidence: ${confidence.level}${why}.`;
}

/** "circuits, superposition and in-context learning". */
export function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
