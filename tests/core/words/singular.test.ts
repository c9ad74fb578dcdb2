import { expect, it } from 'vitest';
import { singular } from '@/core/words/singular';

it('takes the plural off and leaves what only looks like one', () => {
  expect(['heads', 'policies', 'losses', 'boxes'].map(singular)).toEqual([
    'head',
    'policy',
    'loss',
    'box',
  ]);
  for (const word of ['bias', 'process', 'analysis', 'gas', 'head'])
    expect(singular(word)).toBe(word);
});
