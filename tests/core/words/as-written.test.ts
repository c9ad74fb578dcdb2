import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asWritten } from '@/core/words/as-written';

it('writes names and short forms of the field as they are written', () => {
  expect(asWritten('ai systems')).toBe('AI systems');
  expect(asWritten('openai and gpt4')).toBe('OpenAI and GPT-4');
  expect(asWritten('united states')).toBe('United States');
});

it('changes nothing but case and the hyphen of a version', () => {
  const word = fc.constantFrom('ai', 'llms', 'model', 'gpt-3.5', 'united', 'states', 'RLHF', 'us');
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(asWritten(words.join(' ')).toLowerCase()).toBe(words.join(' ').toLowerCase());
    }),
  );
});
