import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LENSES } from '@/core/lens';
import {
  arrange,
  offersOf,
  passes,
  SORTS,
  WHOLE_LIBRARY,
  type LibraryView,
  type Shelved,
} from '@/core/library/library-view';
import { cardAt } from '../../helpers/talk.ts';

const anyShelved: fc.Arbitrary<Shelved[]> = fc
  .array(
    fc.record({
      lean: fc.integer({ min: -100, max: 100 }),
      lens: fc.constantFrom(...LENSES),
      shelf: fc.constantFrom('AXRP', 'Elsewhere'),
      tags: fc.subarray(['circuits', 'power', 'Power']),
      isRead: fc.boolean(),
      isNoted: fc.boolean(),
      ownTags: fc.subarray(['mine', 'circuits']),
      confidence: fc.constantFrom('low', 'medium', 'high' as const),
      day: fc.integer({ min: 10, max: 28 }),
    }),
    { maxLength: 14 },
  )
  .map((all) =>
    all.map(({ isRead, isNoted, ownTags, confidence, day, ...facts }, n) => {
      const made = cardAt(n, facts);
      const card = {
        ...made,
        confidence,
        readAt: isRead ? 1000 + n : 0,
        video: { ...made.video, publishedOn: `2026-01-${day}` },
        ...(isRead
          ? {}
          : {
              catalogue: {
                guest: '',
                isTimed: true,
                isOnYouTube: true,
                words: 1,
                chaptersMs: [],
                lenses: [],
              },
            }),
      };
      return { card, ownTags, isNoted };
    }),
  );

const view = (change: Partial<LibraryView> = {}): LibraryView => ({ ...WHOLE_LIBRARY, ...change });

describe('the library’s view', () => {
  it('holds every episode once, whatever the order', () => {
    fc.assert(
      fc.property(anyShelved, fc.constantFrom(...SORTS), (all, sort) => {
        const ids = (list: readonly Shelved[]) => list.map(({ card }) => card.video.videoId).sort();
        expect(ids(arrange(all, view({ sort })))).toEqual(ids(all));
      }),
    );
  });

  it('offers for each filter exactly what it then shows', () => {
    fc.assert(
      fc.property(anyShelved, (all) => {
        const offers = offersOf(all);
        const shown = (change: Partial<LibraryView>) => arrange(all, view(change)).length;
        for (const { value, count } of offers.shelf) expect(shown({ shelf: value })).toBe(count);
        for (const { value, count } of offers.lens) expect(shown({ lens: value })).toBe(count);
        for (const { value, count } of offers.lean) expect(shown({ lean: value })).toBe(count);
        for (const { value, count } of offers.read) expect(shown({ read: value })).toBe(count);
        for (const { value } of offers.tag) expect(shown({ tag: value })).toBeGreaterThan(0);
      }),
    );
  });

  it('narrows with each filter more', () => {
    fc.assert(
      fc.property(anyShelved, fc.constantFrom(...LENSES), (all, lens) => {
        const one = arrange(all, view({ lens }));
        const two = arrange(all, view({ lens, read: 'read' }));
        expect(one).toEqual(expect.arrayContaining(two));
        for (const shelved of one) expect(passes(view({ lens }), shelved)).toBe(true);
      }),
    );
  });

  it('orders by what it says', () => {
    fc.assert(
      fc.property(anyShelved, (all) => {
        const leans = (sort: LibraryView['sort']) =>
          arrange(all, view({ sort })).map(({ card }) => card.lean.score);
        const up = (list: readonly number[]) => list.toSorted((a, b) => a - b);
        expect(leans('risk')).toEqual(up(leans('risk')));
        expect(leans('opportunity')).toEqual(up(leans('opportunity')).reverse());
        expect(leans('lean').map(Math.abs)).toEqual(up(leans('lean').map(Math.abs)).reverse());
        const days = arrange(all, view()).map(({ card }) => card.video.publishedOn);
        expect(days).toEqual(days.toSorted().reverse());
      }),
    );
  });

  it('does not depend on the order in which it was given', () => {
    fc.assert(
      fc.property(anyShelved, fc.constantFrom(...SORTS), (all, sort) => {
        expect(arrange(all.toReversed(), view({ sort }))).toEqual(arrange(all, view({ sort })));
      }),
    );
  });
});
