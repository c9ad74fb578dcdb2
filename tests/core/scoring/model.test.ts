import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toModel } from '@/core/scoring/model';
import { smallModel, smallNetwork } from '../../helpers/small-model';

test('a whole model file is read', () => {
  const model = toModel(smallModel({ network: smallNetwork({ good: 3 }) }));
  expect(model.version).toBe('small');
  expect(model.phrases.get('grave danger')).toBe(-14);
  expect(model.network?.words.get('good')).toBe(1);
});

test('a model of phrases alone needs neither network nor polarity', () => {
  expect(toModel(smallModel({ polarity: undefined })).network).toBeUndefined();
});

test.each([
  ['version', ''],
  ['phrases', { danger: '8' }],
  ['rules', [{ rule: 'shouted', factor: 1, reach: 1, cues: [], except: [] }]],
  ['stops', 'but'],
  ['mapping', { below: 1 }],
  ['lens', { bias: [0, 0], words: {} }],
  ['network', { words: 'a' }],
])('damage to %s is named', (part, value) => {
  expect(() => toModel(smallModel({ [part]: value }))).toThrow(
    new RegExp(`The scorer's model file is damaged: .*${part}`),
  );
});

test('whatever it is given, it answers with a model or a clear error', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      try {
        toModel(data);
        expect.unreachable('nothing at random is a model');
      } catch (error) {
        expect(String(error)).toContain('model file is damaged');
      }
    }),
  );
});
