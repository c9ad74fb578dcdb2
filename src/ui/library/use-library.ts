import { useMemo, useRef } from 'preact/hooks';
import type { Assessment } from '@/core/assessment';
import type { Shelved } from '@/core/library/library-view';
import type { ReadingCard } from '@/core/reading';
import type { VideoId } from '@/core/video-id';
import { useAsked } from '@/ui/summary/use-asked';

/** What was last known of the library; it outlives the view that asked for it. */
export interface KnownLibrary {
  all?: readonly Shelved[];
}

/** Every episode with what the user added; undefined until known for the first time. */
export function useLibrary(known: KnownLibrary): readonly Shelved[] | undefined {
  const [cards] = useAsked('listCards', {});
  const [notes] = useAsked('listAssessments', {});
  const keep = useRef(known);
  return useMemo(() => {
    if (cards && notes) keep.current.all = shelve(cards, notes);
    return keep.current.all;
  }, [cards, notes]);
}

function shelve(
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
