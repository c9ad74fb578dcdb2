import { describe, expect, it } from 'vitest';
import { findPhrase, phraseText } from '@/core/words/find-phrase';

const find = (text: string, phrase: string) => {
  const words = text.split(' ');
  const span = findPhrase(phraseText(words), phrase);
  return span && words.slice(span.from, span.to).join(' ');
};

describe('a phrase', () => {
  it('is found whatever its case and punctuation', () => {
    expect(find('It is, frankly, Very “Dangerous.” Yes', 'very dangerous')).toBe(
      'Very “Dangerous.”',
    );
  });

  it('is found across fillers, but not across a sentence of them', () => {
    expect(find('we lose um you know control here', 'lose control')).toBe(
      'lose um you know control',
    );
    expect(find('we lose one two three four control', 'lose control')).toBeUndefined();
  });

  it('is found where it begins within a hyphened word, which stays whole', () => {
    expect(find('an AI-enabled bio-attack now', 'enabled bio')).toBe('AI-enabled bio-attack');
  });

  it('is found at its second place when the first breaks off', () => {
    expect(find('a very good a very bad day', 'very bad')).toBe('very bad');
  });

  it('that is not there, or is nothing, is not found', () => {
    expect(find('so it goes', 'on and on')).toBeUndefined();
    expect(find('so it goes', '…')).toBeUndefined();
    expect(find('', 'word')).toBeUndefined();
  });
});
