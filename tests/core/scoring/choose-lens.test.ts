import { expect, test } from 'vitest';
import { chooseLens } from '@/core/scoring/choose-lens';
import { toModel } from '@/core/scoring/model';
import { spokenWords } from '@/core/scoring/spoken-words';
import { smallModel } from '../../helpers/small-model';

const { lens } = toModel(smallModel());

test('the words present decide, each once', () => {
  expect(chooseLens(spokenWords('a layer'), lens)).toBe('technical');
  expect(chooseLens(spokenWords('the law'), lens)).toBe('governance');
});

test('no words, no lens', () => {
  expect(chooseLens([], lens)).toBe('none');
});

test('what the network says is added', () => {
  const says = Float32Array.of(0, 0, 0, 9, 0, 0);
  expect(chooseLens(spokenWords('the law'), lens, says)).toBe('strategic');
});
