import { useRef } from 'preact/hooks';
import type { LibraryView, Offer, Offers, ReadState, Sort } from '@/core/library/library-view';
import { SORTS } from '@/core/library/library-view';
import { countText } from '@/core/figures/numbers-for-people';
import { FilterChip } from '@/ui/library/filter-chip';
import { PageIcon } from '@/ui/pages/page-icon';

interface Props {
  readonly view: LibraryView;
  readonly offers: Offers;
  /** What the view comes to, in words. */
  readonly said: string;
  /** A change that "back" undoes. */
  readonly onView: (view: LibraryView) => void;
  /** A letter more or less in the query. */
  readonly onType: (text: string) => void;
  readonly onFocus: () => void;
}

const ORDERS: Record<Sort, string> = {
  newest: 'newest',
  'last-read': 'last read',
  lean: 'strongest lean',
  risk: 'most risk-forward',
  opportunity: 'most opportunity-forward',
  confidence: 'most confident',
};

const READ: Record<ReadState, string> = {
  read: 'read',
  unread: 'not read yet',
  noted: 'with your notes',
};

/** Tags offered at most; a tag from an address that isn't among them still stands in its chip. */
const MOST_TAGS = 60;

/** Search, filters, what they come to, and the order. */
export function LibraryBar({ view, offers, said, onView, onType, onFocus }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const set = (change: Partial<LibraryView>) => onView({ ...view, ...change });
  return (
    <div class="library-bar">
      <search class="library-search">
        <PageIcon name="search" />
        <input
          ref={field}
          type="search"
          placeholder="Search titles and transcripts"
          aria-label="Search titles and transcripts"
          maxLength={200}
          value={view.text}
          onFocus={onFocus}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
        />
      </search>
      <FilterChip
        label="Shelf"
        all="All shelves"
        value={view.shelf ?? ''}
        choices={choicesOf(offers.shelf, (shelf) => shelf || 'YouTube')}
        onChoose={(shelf) => set({ shelf: shelf || undefined })}
      />
      <FilterChip
        label="Lens"
        all="All lenses"
        value={view.lens ?? ''}
        choices={choicesOf(offers.lens, (lens) => (lens === 'none' ? 'no lens' : lens))}
        onChoose={(lens) => set({ lens: offers.lens.find(({ value }) => value === lens)?.value })}
      />
      <FilterChip
        label="Lean"
        all="Any lean"
        value={view.lean ?? ''}
        choices={choicesOf(offers.lean, (lean) => lean)}
        onChoose={(lean) => set({ lean: offers.lean.find(({ value }) => value === lean)?.value })}
      />
      <FilterChip
        label="Read"
        all="Read or not"
        value={view.read ?? ''}
        choices={choicesOf(offers.read, (read) => READ[read])}
        onChoose={(read) => set({ read: offers.read.find(({ value }) => value === read)?.value })}
      />
      <FilterChip
        label="Tags"
        all="All tags"
        value={view.tag ?? ''}
        choices={choicesOf(offers.tag.slice(0, MOST_TAGS), (tag) => tag)}
        onChoose={(tag) => set({ tag: tag || undefined })}
      />
      <p class="library-said" role="status">
        {said}
      </p>
      <FilterChip
        label="Sort"
        value={view.sort}
        choices={SORTS.map((sort) => [sort, ORDERS[sort]])}
        onChoose={(sort) => set({ sort: SORTS.find((each) => each === sort) ?? 'newest' })}
      />
    </div>
  );
}

function choicesOf<Value extends string>(
  offers: readonly Offer<Value>[],
  words: (value: Value) => string,
): [string, string][] {
  return offers.map(({ value, count }) => [value, `${words(value)} (${countText(count)})`]);
}
