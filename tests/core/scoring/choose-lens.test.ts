import { expect, test } from 'vitest';
import { chooseLens, createLensReader } from '@/core/scoring/choose-lens';
import { toModel } from '@/core/scoring/model';
import { createVocabulary } from '@/core/scoring/vocabulary';
import { smallModel } from '../../helpers/small-model';

const { lens } = toModel(smallModel());
const vocabulary = createVocabulary(lens.words.keys());
const read = createLensReader(lens, vocabulary);
const lensOf = (text: string, network?: Float32Array) => {
  const words = vocabulary.hear(text);
  return chooseLens(words.count, read(words), network);
};

test('the words present decide, each once', () => {
  expect(lensOf('a layer')).toBe('technical');
  expect(lensOf('the law')).toBe('governance');
  expect(read(vocabulary.hear('law law'))).toEqual(read(vocabulary.hear('law')));
});

test('no words, no lens', () => {
  expect(lensOf('')).toBe('none');
});

test('what the network says is added', () => {
  expect(lensOf('the law', Float32Array.of(0, 0, 0, 9, 0, 0))).toBe('strategic');
});
