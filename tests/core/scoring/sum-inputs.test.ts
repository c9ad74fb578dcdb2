import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSummer, strideOf } from '@/core/scoring/sum-inputs';

const value = fc.float({ min: -4, max: 4, noNaN: true });

test('sums are what plain loops make of them, to the last bit and in the same order', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 19 }),
      fc.array(fc.array(value, { maxLength: 12 }), { minLength: 1, maxLength: 5 }),
      fc.infiniteStream(value),
      (channels, places, numbers) => {
        const next = () => numbers.next().value as number;
        const weights = Float32Array.from({ length: 12 * channels }, next);
        const bias = Float32Array.from({ length: channels }, next);
        const stride = strideOf(channels);
        const sums = new Float64Array(places.length * stride);
        let end = 0;
        const from = {
          ends: Int32Array.from(places, ({ length }) => (end += length)),
          inputs: Int32Array.from(places.flatMap((place) => place.map((_value, input) => input))),
          values: Float64Array.from(places.flat()),
        };
        createSummer(weights, bias)(from, places.length, sums);
        places.forEach((place, at) => {
          for (let channel = 0; channel < stride; channel++) {
            const wanted = place.reduce(
              (sum, one, input) => sum + one * (weights[input * channels + channel] ?? 0),
              bias[channel] ?? 0,
            );
            expect(sums[at * stride + channel]).toBe(channel < channels ? wanted : 0);
          }
        });
      },
    ),
  );
});
