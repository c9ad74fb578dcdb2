import { expect, it } from 'vitest';
import { isStopWord } from '@/core/words/stop-words';

it('holds what names no subject: small words, contractions, fillers, figures', () => {
  for (const word of ['the', "it's", 'um', 'really', '42', 'x', '', 'podcast']) {
    expect(isStopWord(word), word).toBe(true);
  }
});

it('holds nothing that a conversation about AI may be about', () => {
  for (const word of ['interpretability', 'circuits', 'ai', 'law', 'coup', 'gpt-4', 'risk']) {
    expect(isStopWord(word), word).toBe(false);
  }
});
