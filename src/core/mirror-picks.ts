import type { ReadingCard } from '@/core/reading';
import type { VideoId } from '@/core/video-id';

/** An episode offered as a counterbalance. */
export interface MirrorPick {
  readonly card: ReadingCard;
  /** Its lean less this episode's. */
  readonly delta: number;
  /** True where nothing lies on the other side and this is the nearest to it. */
  readonly sameSide: boolean;
}

const MOST = 2;

/** Points of distance that the same lens is worth: a twentieth of the axis. */
const SAME_LENS_BONUS = 10;

/**
 * At most two episodes ranked by how near their lean is to the mirror image of this one's, the same
 * lens preferred by a fixed bonus; other shelves, then unread ones, win ties. Those on the other
 * side of the axis come before any on the same side, and never the episode itself or its double.
 */
export function mirrorPicks(
  card: ReadingCard,
  others: readonly ReadingCard[],
  { read = new Set<VideoId>() }: { readonly read?: ReadonlySet<VideoId> } = {},
): MirrorPick[] {
  const target = -card.lean.score;
  const taken = new Set([titleKey(card)]);
  return others
    .filter(({ video }) => video.videoId !== card.video.videoId)
    .map((other) => ({
      card: other,
      delta: other.lean.score - card.lean.score,
      sameSide: !isOtherSide(card.lean.score, other.lean.score),
      distance:
        Math.abs(other.lean.score - target) - (other.lens === card.lens ? SAME_LENS_BONUS : 0),
      tie: Number(other.shelf === card.shelf) * 2 + Number(read.has(other.video.videoId)),
    }))
    .sort(
      (a, b) =>
        Number(a.sameSide) - Number(b.sameSide) || a.distance - b.distance || a.tie - b.tie,
    )
    .filter(({ card: pick }) => {
      const key = titleKey(pick);
      return !taken.has(key) && taken.add(key);
    })
    .slice(0, MOST)
    .map(({ card: pick, delta, sameSide }) => ({ card: pick, delta, sameSide }));
}

/** An episode in the very middle has both sides as its other. */
function isOtherSide(here: number, there: number): boolean {
  return here === 0 ? there !== 0 : Math.sign(there) === -Math.sign(here);
}

/** Re-uploads carry nearly the same title. */
function titleKey({ video }: ReadingCard): string {
  return video.title.toLowerCase().replace(/[^a-z0-9]+/g, '') || video.videoId;
}
