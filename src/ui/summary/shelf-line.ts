import { dayText } from '@/core/figures/numbers-for-people';
import { shelfPlaceOf } from '@/core/episodes/shelf';
import type { Reading, ReadingCard } from '@/core/reading';

type Shelved = Pick<Reading | ReadingCard, 'shelf' | 'episode'>;

/** Shelf and number: "AXRP 19". A channel without a name stands as what it is. */
export function shelfText({ shelf, episode }: Shelved): string {
  const name = shelf || 'YouTube';
  return episode === undefined ? name : `${name} ${episode}`;
}

/** Shelf and publication day: "AXRP 21 · 1 May 2023"; without the day where it isn't known. */
export function shelfAndDay(card: ReadingCard): string {
  const day = dayText(card.video.publishedOn, new Date().getFullYear());
  return [shelfText(card), day].filter(Boolean).join(' · ');
}

/** The title without what the shelf already says. */
export function titleText({ video }: { readonly video: ReadingCard['video'] }): string {
  return shelfPlaceOf(video).title || `Video ${video.videoId}`;
}
