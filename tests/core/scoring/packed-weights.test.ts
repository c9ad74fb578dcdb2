import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packWeights, unpackWeights, WEIGHT_LIMIT } from '@/core/scoring/packed-weights';

const weight = fc.integer({ min: -WEIGHT_LIMIT, max: WEIGHT_LIMIT });

test('what is packed comes back, one plain character a weight', () => {
  fc.assert(
    fc.property(fc.array(weight), (weights) => {
      const packed = packWeights(weights);
      expect([...unpackWeights(packed)]).toEqual(weights);
      expect(JSON.stringify(packed)).toHaveLength(weights.length + 2);
    }),
  );
});

test('a character that stands for no weight is refused', () => {
  for (const bad of ['\\', '"', ' ', '~', 'é']) {
    expect(() => unpackWeights(`C${bad}`)).toThrow('Packed weight 1 is out of range.');
  }
});
