import { packWeights } from '@/core/scoring/packed-weights';

const LENS_COUNT = 6;

/**
 * A network small enough to work out by hand: one number per word, one channel, three offsets.
 * A word's share is its own number plus a tenth of its neighbour's to the left, never below zero.
 */
export function smallNetwork(words: Readonly<Record<string, number>>): Record<string, unknown> {
  const names = Object.keys(words);
  const matrix = (weights: readonly number[], scale: readonly number[]) => ({
    packed: packWeights(weights),
    scale,
  });
  const row = (value: number) => [value, 0, 0];
  return {
    words: names.join(' '),
    depth: 1,
    channels: 1,
    embedding: matrix([0, ...names.map((name) => words[name] ?? 0)], [1]),
    first: {
      offsets: [-1, 0, 1],
      weights: matrix([...row(1), ...row(10), ...row(0)], [0.1]),
      bias: [0],
    },
    further: [],
    share: matrix([1], [1]),
    lens: matrix(
      [0, 31, 0, 0, 0, 0],
      Array.from({ length: LENS_COUNT }, () => 1),
    ),
    lensBias: [0, 0, 0, 0, 0, 0],
  };
}

/** A model file of a few phrases and rules, as `toModel` reads it. */
export function smallModel(more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    version: 'small',
    phrases: { danger: -8, 'grave danger': -14, safe: 6, promising: 10 },
    polarity: [-2, -3, 1.5, 2],
    rules: [
      { rule: 'negated', factor: -0.5, reach: 4, cues: ['not', 'no'], except: ['not only'] },
      { rule: 'hedged', factor: 0.5, reach: 4, cues: ['might be', 'perhaps'], except: [] },
      { rule: 'question', factor: 0.5, reach: 8, cues: ['is it', 'do you'], except: [] },
      { rule: 'intensified', factor: 1.5, reach: 2, cues: ['very'], except: [] },
    ],
    stops: ['but'],
    mapping: { below: 1, above: 1 },
    lens: { bias: [1, 0, 0, 0, 0, 0], words: { law: [0, 3, 0, 0, 0, 0] } },
    ...more,
  };
}
