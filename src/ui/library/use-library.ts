import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fragmentOf, type LibraryPlace } from '@/core/library/library-address';
import { shelve } from '@/core/library/shelve';
import type { Shelved } from '@/core/library/library-view';
import type { FirstCards } from '@/messaging/protocol';
import { cardsDrawn } from '@/ui/library/card-grid';
import { useAsked } from '@/ui/summary/use-asked';

/** What was last known of the library; it outlives the view that asked for it. */
export interface KnownLibrary {
  all?: readonly Shelved[];
}

/** What is known of the library by now. */
export interface Library {
  /** Every episode; only a view's first ones while `ahead` stands. */
  readonly all: readonly Shelved[];
  readonly ahead?: FirstCards;
}

/**
 * Every episode with what the user added; undefined until anything is known. The first cards of a
 * list come ahead and are painted before the others are asked for: those are most of the work.
 */
export function useLibrary(known: KnownLibrary, place: LibraryPlace): Library | undefined {
  const start = useRef(known.all === undefined ? firstAsk(place) : undefined);
  const [first] = useAsked('listFirst', start.current);
  const [isPainted, setPainted] = useState(start.current === undefined);
  useEffect(() => {
    if (first) setPainted(true);
  }, [first]);
  const [cards] = useAsked('listCards', isPainted ? {} : undefined);
  const [notes] = useAsked('listAssessments', isPainted ? {} : undefined);
  const keep = useRef(known);
  return useMemo(() => {
    if (cards && notes) keep.current.all = shelve(cards, notes);
    const { all } = keep.current;
    if (all) return { all };
    return first && { all: first.shelved, ...(first.isWhole ? {} : { ahead: first }) };
  }, [cards, notes, first]);
}

/** What is searched or compared may be any of the episodes: then none come ahead. */
function firstAsk(place: LibraryPlace) {
  if (place.kind !== 'list' || place.view.text.trim() !== '') return undefined;
  return { address: fragmentOf(place), count: cardsDrawn() };
}
