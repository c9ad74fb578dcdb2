import type { Assessment } from '@/core/assessment';
import type { Shelved } from '@/core/library/library-view';
import type { ReadingCard } from '@/core/reading';
import type { VideoId } from '@/core/video-id';

/** Takes cards and the user's notes; gives each card, in the same order, with what was added to it. */
export function shelve(
  cards: readonly ReadingCard[],
  notes: readonly (readonly [VideoId, Assessment])[],
): Shelved[] {
  const byVideo = new Map(notes);
  return cards.map((card) => {
    const note = byVideo.get(card.video.videoId);
    return { card, ownTags: note?.tags ?? [], isNoted: note !== undefined && saysAnything(note) };
  });
}

function saysAnything({ lean, summary, note, tags, places }: Assessment): boolean {
  const words = summary + note;
  return lean !== undefined || words.trim() !== '' || tags.length > 0 || (places?.length ?? 0) > 0;
}
