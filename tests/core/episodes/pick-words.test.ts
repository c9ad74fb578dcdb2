import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mirrorPicks } from '@/core/episodes/mirror-picks';
import { mirrorReason, relatedReason } from '@/core/episodes/pick-words';
import { relatedTo } from '@/core/episodes/related';
import type { ReadingCard } from '@/core/reading';
import { cardAt } from '../../helpers/talk.ts';

const mirrorWords = (own: ReadingCard, ...others: ReadingCard[]) =>
  mirrorPicks(own, others).map((pick) => mirrorReason(own, pick));
const relatedWords = (own: ReadingCard, ...others: ReadingCard[]) =>
  relatedTo(own, others).map(relatedReason);

describe('the reason of a mirror pick', () => {
  const own = cardAt(0, { lean: -44 });

  it('says lens, side and both leans', () => {
    expect(mirrorWords(own, cardAt(1, { lean: 31 }))).toEqual([
      'same lens, other side: +31 against your −44',
    ]);
  });

  it('says another lens and another shelf for what they are', () => {
    const pick = cardAt(1, { lean: 31, lens: 'societal', shelf: 'Elsewhere' });
    expect(mirrorWords(own, pick)).toEqual([
      'another lens, other side, another shelf: +31 against your −44',
    ]);
  });

  it('says the same side when nothing lies on the other', () => {
    expect(mirrorWords(own, cardAt(1, { lean: -3 }))).toEqual([
      'same lens, same side: −3 against your −44',
    ]);
  });

  it('says “other side” exactly when the signs differ', () => {
    const lean = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(lean, lean, (a, b) => {
        const [words = ''] = mirrorWords(cardAt(0, { lean: a }), cardAt(1, { lean: b }));
        expect(words.includes('other side')).toBe(a * b < 0);
        expect(words).not.toMatch(/-\d|−0/);
      }),
    );
  });
});

describe('the reason of a related episode', () => {
  const own = cardAt(0, { keyPhrases: ['circuits', 'grokking', 'loss'], tags: ['circuits'] });

  it('names shelf and shared phrases, two at most and none twice', () => {
    const other = cardAt(1, { keyPhrases: ['circuit', 'grokking', 'loss'], tags: ['circuits'] });
    expect(relatedWords(own, other)).toEqual(['same shelf, both on circuits and grokking']);
  });

  it('names the mix of lenses where no phrase is shared', () => {
    expect(relatedWords(own, cardAt(1))).toEqual([
      'same shelf, the same mix of lenses (100% technical)',
    ]);
    expect(relatedWords(own, cardAt(1, { lens: 'societal' }))).toEqual(['same shelf']);
  });

  it('claims nothing that isn’t there', () => {
    const far = cardAt(1, { shelf: 'Elsewhere', lens: 'societal' });
    expect(relatedWords(own, far)).toEqual(['nearest by subject']);
  });
});
