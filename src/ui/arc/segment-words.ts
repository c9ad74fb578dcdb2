import { signedText } from '@/core/figures/numbers-for-people';
import type { Lean } from '@/core/reading';
import type { Reason, ScoredSegment } from '@/core/segment';

/** "Mixed leaning", or the band alone where room is short. */
export function leanWords({ band }: Lean, short: boolean): string {
  const word = band.charAt(0).toUpperCase() + band.slice(1);
  return short ? word : `${word} leaning`;
}

/** The arc's name: "Episode arc, 182 segments, leaning mixed +13". */
export function arcName(count: number, lean: Lean | undefined): string {
  const leaning = lean ? `, leaning ${lean.band} ${signedText(lean.score)}` : '';
  return `Episode arc, ${count} ${count === 1 ? 'segment' : 'segments'}${leaning}`;
}

/** "no evidence" for the band of that name, else the band as it is. */
export function bandWords({ band }: Pick<ScoredSegment, 'band'>): string {
  return band === 'no-evidence' ? 'no evidence' : band;
}

/** The first phrases with their weights: "“coolest paper” +9 · “fundamental” +4". */
export function phrasesText(reasons: readonly Reason[], most = 3): string {
  return reasons
    .slice(0, most)
    .map(({ text, weight }) => `“${text}” ${signedText(weight)}`)
    .join(' · ');
}

/** What stays of the score after the phrases that are shown, so that the column adds up. */
export function restOf(segment: ScoredSegment, shown: number): { count: number; weight: number } {
  const sum = segment.reasons.slice(0, shown).reduce((total, { weight }) => total + weight, 0);
  return {
    count: Math.max(0, segment.reasons.length - shown),
    weight: segment.score - sum,
  };
}

/** The first words of a segment, with an ellipsis where it goes on. */
export function firstWords(text: string, most = 25): string {
  const words = text.split(/\s+/).filter(Boolean);
  return words.slice(0, most).join(' ') + (words.length > most ? '…' : '');
}
