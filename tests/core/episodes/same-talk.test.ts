import { describe, expect, it } from 'vitest';
import { isSameTalk, withoutCopies } from '@/core/episodes/same-talk';
import { cardAt } from '../../helpers/talk.ts';

const titled = (n: number, title: string) => cardAt(n, { title });

describe('one conversation', () => {
  it('is the same video, or nearly the same title', () => {
    expect(isSameTalk(titled(1, 'A'), titled(1, 'B'))).toBe(true);
    expect(
      isSameTalk(
        titled(1, '19 - Induction heads with a guest'),
        titled(2, 'Induction Heads with a Guest (part 2)'),
      ),
    ).toBe(true);
  });

  it('is not another title on the same subject', () => {
    expect(isSameTalk(titled(1, 'Debate and imitation'), titled(2, 'Preparing for debate'))).toBe(
      false,
    );
    expect(isSameTalk(titled(1, '1'), titled(2, '2'))).toBe(false);
  });
});

describe('choices without copies', () => {
  it('keep the best of each conversation and none of the own', () => {
    const cards = [
      titled(0, 'Own'),
      titled(1, 'Other talk here'),
      titled(2, 'Other talk here'),
      titled(3, 'Third'),
    ];
    const kept = withoutCopies(
      titled(0, 'Own'),
      cards.map((card) => ({ card })),
      3,
    );
    expect(kept.map(({ card }) => card.video.title)).toEqual(['Other talk here', 'Third']);
  });
});
