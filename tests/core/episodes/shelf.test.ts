import { describe, expect, it } from 'vitest';
import { isAxrp, shelfPlaceOf } from '@/core/episodes/shelf';

const CHANNEL = 'AXRP - the AI X-risk Research Podcast';

describe('the shelf', () => {
  it.each([
    [
      '19 - Mechanistic Interpretability with Neel Nanda',
      CHANNEL,
      '19',
      'Mechanistic Interpretability with Neel Nanda',
    ],
    [
      '38.1 - Alan Chan on Agent Infrastructure',
      'AXRP',
      '38.1',
      'Alan Chan on Agent Infrastructure',
    ],
    ['AXRP Episode 24: Superalignment', 'Somebody else', '24', 'Superalignment'],
    ['AXRP - Episode 7 - Side Effects', CHANNEL, '7', 'Side Effects'],
  ])('of “%s” is AXRP with its number', (title, channel, episode, rest) => {
    expect(shelfPlaceOf({ title, channel })).toEqual({ shelf: 'AXRP', episode, title: rest });
  });

  it('is AXRP without a number where the title has none', () => {
    const title = '2024 in review';
    expect(shelfPlaceOf({ title, channel: CHANNEL })).toEqual({ shelf: 'AXRP', title });
  });

  it('is otherwise the channel, whose titles keep their numbers', () => {
    expect(shelfPlaceOf({ title: '12 - Rules for life', channel: 'Some talks ' })).toEqual({
      shelf: 'Some talks',
      title: '12 - Rules for life',
    });
  });

  it('is not AXRP for words that only contain its letters', () => {
    expect(isAxrp({ title: 'Maxrpm explained', channel: 'Engines' })).toBe(false);
  });
});
