import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinshipOf, relatedTo } from '@/core/episodes/related';
import { cardAt } from '../../helpers/talk.ts';

const own = cardAt(0, { keyPhrases: ['induction heads', 'circuits'], tags: ['circuits'] });

describe('related episodes', () => {
  it('are of the same shelf or share a tag before all others', () => {
    const elsewhere = cardAt(1, {
      shelf: 'Elsewhere',
      keyPhrases: ['induction heads', 'circuits'],
    });
    const shelved = cardAt(2, { lens: 'societal' });
    const tagged = cardAt(3, { shelf: 'Elsewhere', lens: 'societal', tags: ['Circuits'] });
    const found = relatedTo(own, [elsewhere, shelved, tagged]);
    expect(found[2]?.card).toBe(elsewhere);
  });

  it('are nearest by key phrases and lens mix among themselves', () => {
    const alike = cardAt(1, { keyPhrases: ['circuit', 'attention heads'] });
    const lensOnly = cardAt(2);
    const apart = cardAt(3, { lens: 'governance' });
    expect(relatedTo(own, [apart, lensOnly, alike]).map(({ card }) => card)).toEqual([
      alike,
      lensOnly,
      apart,
    ]);
  });

  it('never look at the score', () => {
    const lean = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(lean, lean, (a, b) => {
        const order = (x: number, y: number) =>
          relatedTo(own, [
            cardAt(1, { lean: x }),
            cardAt(2, { lean: y, keyPhrases: ['circuits'] }),
          ]).map(({ card }) => card.video.videoId);
        expect(order(a, b)).toEqual(order(0, 0));
      }),
    );
  });

  it('are at most three, without the episode itself and without copies', () => {
    const copies = [1, 2, 3, 4].map((n) => cardAt(n, { title: 'The same long title again' }));
    expect(relatedTo(own, [own, ...copies])).toHaveLength(1);
    expect(
      relatedTo(
        own,
        [1, 2, 3, 4, 5].map((n) => cardAt(n)),
      ),
    ).toHaveLength(3);
    expect(relatedTo(own, [])).toEqual([]);
  });

  it('say what they have in common, apart from what every card has', () => {
    const other = cardAt(1, { keyPhrases: ['circuit'], tags: ['CIRCUITS'] });
    expect(kinshipOf(own, other)).toEqual({
      sameShelf: true,
      sharedTags: ['circuits'],
      sharedPhrases: ['circuits'],
      lensLikeness: 1,
    });
  });
});
