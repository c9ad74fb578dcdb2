import type { Lens } from '@/core/lens';
import type { ReadingCard } from '@/core/reading';
import { withoutCopies } from '@/core/episodes/same-talk';
import type { VideoId } from '@/core/video-id';

/** Points of distance that the same primary lens makes up for (product.md, 2.4). */
export const SAME_LENS_BONUS = 8;

/** Picks shown at most. */
const MOST_PICKS = 3;

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

function pickOf(own: ReadingCard, card: ReadingCard, isRead: boolean): Candidate {
  const delta = card.lean.score - own.lean.score;
  const sharedLens = own.lens === card.lens && own.lens !== 'none' ? own.lens : undefined;
  return {
    card,
    delta,
    reason: {
      distance: Math.abs(card.lean.score + own.lean.score),
      sharedLens,
      otherShelf: card.shelf !== own.shelf,
      unread: !isRead,
    },
  };
}

/** Closest to the mirrored lean first; at the same distance other shelves, then unread ones. */
function compare(a: Candidate, b: Candidate): number {
  const far = ({ reason }: Pick<MirrorPick, 'reason'>) =>
    reason.distance - (reason.sharedLens === undefined ? 0 : SAME_LENS_BONUS);
  return (
    far(a) - far(b) ||
    Number(b.reason.otherShelf) - Number(a.reason.otherShelf) ||
    Number(b.reason.unread) - Number(a.reason.unread) ||
    (a.card.video.videoId < b.card.video.videoId ? -1 : 1)
  );
}

/**
 * Takes an episode, all others, and which of them the user has read (none where not given); gives up
 * to three from the other side of the axis, by closeness to the mirrored lean, a shared primary lens
 * counting 8 points. Never the episode itself or a copy of it or of another pick. Where nothing leans
 * to the other side, the nearest of the rest stand in and say so. An episode at 0 has no other side:
 * its picks are those nearest to 0.
 */
export function mirrorPicks(
  own: ReadingCard,
  others: readonly ReadingCard[],
  { read }: { readonly read?: ReadonlySet<VideoId> } = {},
): MirrorPick[] {
  const ranked = others
    .map((card) => pickOf(own, card, read?.has(card.video.videoId) ?? false))
    .sort(compare);
  const opposite = ranked.filter(({ card }) => own.lean.score * card.lean.score < 0);
  const best = withoutCopies(own, opposite, MOST_PICKS);
  if (best.length > 0) return best.map((pick) => ({ ...pick, sameSide: false }));
  const sameSide = own.lean.score !== 0;
  return withoutCopies(own, ranked, MOST_PICKS).map((pick) => ({ ...pick, sameSide }));
}
