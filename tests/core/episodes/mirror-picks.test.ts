import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LENSES } from '@/core/lens';
import type { ReadingCard } from '@/core/reading';
import { mirrorDistance, mirrorPicks, SAME_LENS_BONUS } from '@/core/episodes/mirror-picks';
import { cardAt } from '../../helpers/talk.ts';

const anyCards = fc
  .array(
    fc.record({ lean: fc.integer({ min: -100, max: 100 }), lens: fc.constantFrom(...LENSES) }),
    { maxLength: 12 },
  )
  .map((all) => all.map((facts, i) => cardAt(i + 1, facts)));
/** The same episode as an entry of the catalogue: nobody has read it here. */
const asEntry = (card: ReadingCard): ReadingCard => ({
  ...card,
  catalogue: { guest: '', isTimed: true, isOnYouTube: true, words: 1, chaptersMs: [], lenses: [] },
});

/** How many cards there are when each lean counts twice at most. */
function mostApart(cards: readonly ReadingCard[]): number {
  const places = Map.groupBy(cards, ({ lean }) => lean.score);
  return [...places.values()].reduce((sum, alike) => sum + Math.min(2, alike.length), 0);
}

const leans = (own: number, ...others: number[]) =>
  mirrorPicks(
    cardAt(0, { lean: own }),
    others.map((lean, i) => cardAt(i + 1, { lean })),
  ).map(({ card }) => card.lean.score);

describe('mirror picks', () => {
  it('come by closeness to the mirrored lean', () => {
    expect(leans(-30, 90, 25, 31, -31)).toEqual([31, 25, 90]);
  });

  it('carry the way from this episode to the pick', () => {
    const [pick] = mirrorPicks(cardAt(0, { lean: -14 }), [cardAt(1, { lean: 22 })]);
    expect(pick).toMatchObject({ delta: 36, sameSide: false, reason: { distance: 8 } });
  });

  it('prefer the same lens by a fixed bonus', () => {
    const own = cardAt(0, { lean: -30 });
    const near = cardAt(1, { lean: 30, lens: 'societal' });
    const alike = (apart: number) => cardAt(2, { lean: 30 + apart, lens: 'technical' });
    expect(mirrorPicks(own, [near, alike(SAME_LENS_BONUS - 1)])[0]?.card.lens).toBe('technical');
    expect(mirrorPicks(own, [near, alike(SAME_LENS_BONUS + 1)])[0]?.card.lens).toBe('societal');
  });

  it('let other shelves, then unread ones, win ties only', () => {
    const own = cardAt(0, { lean: -30 });
    const [here, there, unread] = [
      cardAt(1, { lean: 30 }),
      cardAt(2, { lean: 30, shelf: 'Elsewhere' }),
      asEntry(cardAt(3, { lean: 30 })),
    ];
    const first = (...cards: ReadingCard[]) => mirrorPicks(own, cards)[0]?.card;
    expect(first(here, unread)).toBe(unread);
    expect(first(here, unread, there)).toBe(there);
    const off = asEntry(cardAt(4, { lean: 31, shelf: 'Elsewhere' }));
    expect(mirrorPicks(own, [off, here])[0]?.card).toBe(here);
  });

  it('lie all on the other side, or say that none does', () => {
    fc.assert(
      fc.property(anyCards, fc.integer({ min: -100, max: 100 }), (cards, lean) => {
        const picks = mirrorPicks(cardAt(0, { lean }), cards);
        const other = cards.some((card) => card.lean.score * lean < 0);
        const open = other ? cards.filter((card) => card.lean.score * lean < 0) : cards;
        expect(picks).toHaveLength(Math.min(3, mostApart(open)));
        for (const { card, sameSide, delta } of picks) {
          expect(sameSide).toBe(!other && lean !== 0);
          if (other) expect(card.lean.score * lean).toBeLessThan(0);
          expect(delta).toBe(card.lean.score - lean);
        }
      }),
    );
  });

  it('never show three equal numbers: the third at one place gives way', () => {
    expect(leans(-30, 30, 30, 30, 80)).toEqual([30, 30, 80]);
    expect(leans(-30, 30, 30, 30)).toEqual([30, 30]);
    fc.assert(
      fc.property(anyCards, fc.integer({ min: -100, max: 100 }), (cards, lean) => {
        const picks = mirrorPicks(cardAt(0, { lean }), cards);
        if (picks.length === 3)
          expect(new Set(picks.map(({ delta }) => delta)).size).toBeGreaterThan(1);
      }),
    );
  });

  it('lie as far from one episode as it lies from them', () => {
    fc.assert(
      fc.property(anyCards, (cards) => {
        for (const a of cards) {
          for (const b of cards) expect(mirrorDistance(a, b)).toBe(mirrorDistance(b, a));
        }
      }),
    );
  });

  it('come by that distance, nearest first', () => {
    fc.assert(
      fc.property(anyCards, fc.integer({ min: -100, max: 100 }), (cards, lean) => {
        const own = cardAt(0, { lean });
        const far = mirrorPicks(own, cards).map(({ card }) => mirrorDistance(own, card));
        expect(far).toEqual(far.toSorted((a, b) => a - b));
      }),
    );
  });

  it('never hold the episode itself or two copies of one', () => {
    const own = cardAt(0, { lean: -30, title: 'Own talk of this kind' });
    const copies = [1, 2, 3].map((n) =>
      cardAt(n, { lean: 30, title: 'Talk on something else entirely' }),
    );
    const again = cardAt(9, { lean: 30, title: 'Own talk of this kind, part 2' });
    expect(mirrorPicks(own, [own, again, ...copies])).toHaveLength(1);
  });

  it('do not depend on the order of the library', () => {
    fc.assert(
      fc.property(anyCards, fc.integer({ min: -100, max: 100 }), (cards, lean) => {
        const own = cardAt(0, { lean });
        expect(mirrorPicks(own, cards.toReversed())).toEqual(mirrorPicks(own, cards));
      }),
    );
  });
});
