import { findPhrase, phraseText } from '@/core/words/find-phrase';
import type { Reason } from '@/core/segment';

/** Neighbouring words of a segment's text; with a weight where a reason points at them. */
export interface MarkedStretch {
  readonly text: string;
  /** Whole points of the reason; absent for words that moved nothing. */
  readonly weight?: number;
}

/**
 * Takes a segment's text and its reasons; gives the same words in order, cut where a reason's words
 * begin and end. Stronger reasons are placed first, and no word carries two marks; a reason whose
 * words stand nowhere in the text leaves no mark.
 */
export function markReasons(
  text: string,
  reasons: readonly Pick<Reason, 'text' | 'weight'>[],
): readonly MarkedStretch[] {
  const words = text.split(/\s+/).filter(Boolean);
  const owners: (number | undefined)[] = words.map(() => undefined);
  const strongestFirst = reasons
    .map(({ text: phrase, weight }, reason) => ({ phrase, weight, reason }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  for (const { phrase, reason } of strongestFirst) {
    const free = words.map((word, place) => (owners[place] === undefined ? word : ''));
    const span = findPhrase(phraseText(free), phrase);
    if (!span || owners.slice(span.from, span.to).some((owner) => owner !== undefined)) continue;
    owners.fill(reason, span.from, span.to);
  }
  return stretchesOf(words, owners, reasons);
}

function stretchesOf(
  words: readonly string[],
  owners: readonly (number | undefined)[],
  reasons: readonly Pick<Reason, 'weight'>[],
): MarkedStretch[] {
  const stretches: MarkedStretch[] = [];
  for (let from = 0; from < words.length;) {
    let to = from + 1;
    while (to < words.length && owners[to] === owners[from]) to++;
    const weight = reasons[owners[from] ?? -1]?.weight;
    const text = words.slice(from, to).join(' ');
    stretches.push(weight === undefined ? { text } : { text, weight });
    from = to;
  }
  return stretches;
}
