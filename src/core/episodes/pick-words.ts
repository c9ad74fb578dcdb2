import { signedText } from '@/core/figures/numbers-for-people';
import type { ReadingCard } from '@/core/reading';
import type { MirrorPick } from '@/core/episodes/mirror-picks';
import type { RelatedPick } from '@/core/episodes/related';

/** Shared phrases that a reason names. */
const MOST_NAMED = 2;

/** Lens mixes from here up are "the same mix of lenses". */
const ALIKE_FROM = 0.85;

/** Why a mirror pick stands where it does: "same lens, other side: +31 against your −44". */
export function mirrorReason(own: Pick<ReadingCard, 'lean'>, pick: MirrorPick): string {
  const { card, sameSide, reason } = pick;
  const lens = reason.sharedLens === undefined ? 'another lens' : 'same lens';
  const side = sameSide ? 'same side' : own.lean.score === 0 ? 'near the middle' : 'other side';
  const shelf = reason.otherShelf ? ', another shelf' : '';
  const against = `${signedText(card.lean.score)} against your ${signedText(own.lean.score)}`;
  return `${lens}, ${side}${shelf}: ${against}`;
}

/** Why an episode counts as related: "same shelf, both on circuits and grokking". */
export function relatedReason({ card, kinship }: RelatedPick): string {
  const { sameShelf, sharedTags, sharedPhrases, lensLikeness } = kinship;
  const named = [...new Set([...sharedTags, ...sharedPhrases])].slice(0, MOST_NAMED);
  const share = Math.round(card.lensShares[card.lens]);
  const lenses =
    card.lens === 'none' || lensLikeness < ALIKE_FROM
      ? ''
      : `the same mix of lenses (${share}% ${card.lens})`;
  const parts = [
    sameShelf ? 'same shelf' : '',
    named.length > 0 ? `both on ${named.join(' and ')}` : lenses,
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(', ') : 'nearest by subject';
}
