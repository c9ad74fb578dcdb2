import { expect, test } from 'vitest';
import { toNetwork } from '@/core/scoring/network';
import { smallNetwork } from '../../helpers/small-model';

test('words are numbered from one, for nought is every other word', () => {
  const { words, embedding } = toNetwork(smallNetwork({ good: 3, fine: 2 }));
  expect([...words]).toEqual([
    ['good', 1],
    ['fine', 2],
  ]);
  expect([...embedding]).toEqual([0, 3, 2]);
});

test('weights are scaled back by column', () => {
  const { lens } = toNetwork(smallNetwork({ good: 3 }));
  expect([...lens]).toEqual([0, 31, 0, 0, 0, 0]);
});

test.each([
  ['embedding', { packed: 'B', scale: [1] }],
  ['embedding', { packed: 'BB', scale: [Number.NaN] }],
  ['first', { offsets: [0], weights: { packed: '', scale: [1] }, bias: [0] }],
  ['share', undefined],
  ['lensBias', [0, 0]],
  ['further', {}],
])('damage to %s is named', (part, value) => {
  expect(() => toNetwork({ ...smallNetwork({ good: 3 }), [part]: value })).toThrow(
    new RegExp(`network\\.${part}`),
  );
});
