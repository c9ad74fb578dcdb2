import { expect, it } from 'vitest';
import { titleFinder } from '@/core/library/find-titles';
import { cardAt } from '../../helpers/talk.ts';

const shelved = (ownTags: readonly string[], ...facts: Parameters<typeof cardAt>) => ({
  card: cardAt(...facts),
  ownTags,
  isNoted: false,
});
const coups = shelved([], 1, { title: 'AI-enabled Coups with Tom Davidson', tags: ['power'] });
const heads = shelved(['to watch'], 2, { title: 'Circuits', keyPhrases: ['induction heads'] });
const find = titleFinder([coups, heads]);

it('finds titles, tags, key phrases and own tags by all their words', () => {
  expect(find('coup')).toEqual([coups]);
  expect(find('davidson power')).toEqual([coups]);
  expect(find('enabled')).toEqual([coups]);
  expect(find('induction head')).toEqual([heads]);
  expect(find('watch')).toEqual([heads]);
  expect(find('AXRP')).toEqual([coups, heads]);
  expect(find('coups induction')).toEqual([]);
  expect(find(' ')).toEqual([]);
});
