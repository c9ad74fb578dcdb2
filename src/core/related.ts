import { LENSES } from '@/core/lens';
import type { ReadingCard } from '@/core/reading';

const MOST = 3;

/**
 * The conversations nearest in subject, at most three: those of the same shelf or with a shared tag
 * or key phrase first, then by distance of subject. Where they lean plays no part.
 */
export function relatedTo(card: ReadingCard, others: readonly ReadingCard[]): ReadingCard[] {
  return others
    .filter(({ video }) => video.videoId !== card.video.videoId)
    .map((other) => ({ other, near: isNear(card, other), distance: subjectDistance(card, other) }))
    .sort((a, b) => Number(b.near) - Number(a.near) || a.distance - b.distance)
    .slice(0, MOST)
    .map(({ other }) => other);
}

function isNear(a: ReadingCard, b: ReadingCard): boolean {
  if (a.shelf !== '' && a.shelf === b.shelf) return true;
  return sharedPhrases(a, b) > 0;
}

function sharedPhrases(a: ReadingCard, b: ReadingCard): number {
  const own = new Set(a.keyPhrases.map((phrase) => phrase.toLowerCase()));
  return b.keyPhrases.filter((phrase) => own.has(phrase.toLowerCase())).length;
}

/**
 * How far two conversations lie apart in subject, 0 (the same) to 2: half the sum of differences of
 * their lens shares, plus the share of key phrases that they do not have in common. Symmetric.
 */
export function subjectDistance(a: ReadingCard, b: ReadingCard): number {
  const lenses = LENSES.reduce(
    (sum, lens) => sum + Math.abs(a.lensShares[lens] - b.lensShares[lens]),
    0,
  );
  const all = Math.max(1, a.keyPhrases.length, b.keyPhrases.length);
  const shared = Math.min(sharedPhrases(a, b), sharedPhrases(b, a));
  return lenses / 200 + (1 - shared / all);
}
