import { describe, expect, it } from 'vitest';
import { fillerWords } from '@/core/words/filler-words';

const kept = (text: string) => {
  const words = text.split(' ');
  const out = fillerWords(words);
  return words.filter((_, i) => out[i] !== true).join(' ');
};

describe('fillers', () => {
  it.each([
    ['so um the uh model', 'so the model'],
    ['it is you know quite large', 'it is quite large'],
    ['and like we saw', 'and we saw'],
    ['the the model is is good', 'the model is good'],
    ['I think I think it works', 'I think it works'],
    ['the um the model', 'the model'],
    ['[Music] hello (laughs) there', 'hello there'],
    ['well, you know, it works', 'well, it works'],
  ])('leave “%s”', (said, clean) => {
    expect(kept(said)).toBe(clean);
  });

  it.each([
    'do you know why it works',
    'if you know what it does',
    'you know how it goes',
    'things like this one',
    'I would like that',
    'it looks like a duck',
    'very very good',
    'he had had enough',
    'so that that works',
  ])('are not found in “%s”', (said) => {
    expect(kept(said)).toBe(said);
  });
});
