import type { Lens } from '@/core/lens';
import type { ReadingCard } from '@/core/reading';
import { withoutCopies } from '@/core/episodes/same-talk';

/** Points of distance that the same primary lens makes up for (product.md, 2.4). */
export const SAME_LENS_BONUS = 8;

/** Picks shown at most. */
const MOST_PICKS = 3;

/** Enough different talks to choose three from, few enough to compare all with each other. */
const MOST_CONSIDERED = 24;

/** An episode set against another, with all that its place in the list follows from. */
export interface MirrorPick {
  readonly card: ReadingCard;
  /** From this episode's lean to the pick's, -200 to 200. */
  readonly delta: number;
  /** True where no candidate leans to the other side, so that this is the nearest of the rest. */
  readonly sameSide: boolean;
  readonly reason: {
    /** Points between the pick's lean and the mirrored lean of this episode. */
    readonly distance: number;
    /** The primary lens both look through, or undefined where they differ. */
    readonly sharedLens: Lens | undefined;
    readonly otherShelf: boolean;
    readonly unread: boolean;
  };
}

type Candidate = Omit<MirrorPick, 'sameSide'>;

const lensOfBoth = (a: ReadingCard, b: ReadingCard): Lens | undefined =>
  a.lens === b.lens && a.lens !== 'none' ? a.lens : undefined;

/**
 * Points between one episode's lean and the mirrored lean of another, less 8 where both look through
 * the same lens. The same from either side.
 */
export function mirrorDistance(a: ReadingCard, b: ReadingCard): number {
  const apart = Math.abs(a.lean.score + b.lean.score);
  return apart - (lensOfBoth(a, b) === undefined ? 0 : SAME_LENS_BONUS);
}

function pickOf(own: ReadingCard, card: ReadingCard): Candidate {
  return {
    card,
    delta: card.lean.score - own.lean.score,
    reason: {
      distance: Math.abs(card.lean.score + own.lean.score),
      sharedLens: lensOfBoth(own, card),
      otherShelf: card.shelf !== own.shelf,
      unread: card.catalogue !== undefined,
    },
  };
}

/** Closest to the mirrored lean first; at the same distance other shelves, then unread ones. */
function byRule(own: ReadingCard): (a: Candidate, b: Candidate) => number {
  return (a, b) =>
    mirrorDistance(own, a.card) - mirrorDistance(own, b.card) ||
    Number(b.reason.otherShelf) - Number(a.reason.otherShelf) ||
    Number(b.reason.unread) - Number(a.reason.unread) ||
    (a.card.video.videoId < b.card.video.videoId ? -1 : 1);
}

/** Leaves out what would be a third pick at the very same place: it says nothing new. */
function atMostTwoAlike(ranked: readonly Candidate[]): Candidate[] {
  const taken = new Map<number, number>();
  return ranked.filter(({ card }) => {
    const before = taken.get(card.lean.score) ?? 0;
    taken.set(card.lean.score, before + 1);
    return before < 2;
  });
}

function choose(own: ReadingCard, ranked: readonly Candidate[]): Candidate[] {
  // Copies go first, so that they use up no place among the two.
  const different = withoutCopies(own, ranked, MOST_CONSIDERED);
  return atMostTwoAlike(different).slice(0, MOST_PICKS);
}

/**
 * Takes an episode and all others; gives up to three from the other side of the axis, by closeness
 * to the mirrored lean, a shared primary lens counting 8 points. Never the episode itself or a copy
 * of it or of another pick, and never three at the same place. Where nothing leans to the other side,
 * the nearest of the rest stand in and say so. An episode at 0 has no other side: its picks are those
 * nearest to 0.
 */
export function mirrorPicks(own: ReadingCard, others: readonly ReadingCard[]): MirrorPick[] {
  const ranked = others.map((card) => pickOf(own, card)).sort(byRule(own));
  const opposite = ranked.filter(({ card }) => own.lean.score * card.lean.score < 0);
  const best = choose(own, opposite);
  if (best.length > 0) return best.map((pick) => ({ ...pick, sameSide: false }));
  const sameSide = own.lean.score !== 0;
  return choose(own, ranked).map((pick) => ({ ...pick, sameSide }));
}
