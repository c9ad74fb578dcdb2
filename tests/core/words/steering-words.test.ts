import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { steeringWords } from '@/core/words/steering-words';

const steers = (text: string) => steeringWords(text.split(' ')).includes(true);

describe('steering', () => {
  it.each([
    'i guess what do you make of that',
    "i'm wondering how that concern goes away",
    'so my next question is about law',
    'we can talk about that later',
    'moving on the last part of it',
    'as you said before the model fails',
  ])('is heard in “%s”', (text) => {
    expect(steers(text)).toBe(true);
  });

  it.each([
    'you know the model could deceive people',
    'what we do is train the model again',
    'the question of consciousness matters here',
    'people who talk about risk are worried',
  ])('is not heard in “%s”', (text) => {
    expect(steers(text)).toBe(false);
  });

  it('marks the words of the turn and no others', () => {
    const marks = steeringWords('the risk is clear what do you think'.split(' '));
    expect(marks).toEqual([false, false, false, false, true, true, true, false]);
  });

  it('marks each word of any text once', () => {
    const word = fc.constantFrom('what', 'do', 'you', '', 'i', 'wonder', 'how', "let's", 'talk');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(steeringWords(words)).toHaveLength(words.length);
      }),
    );
  });
});
