import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareWord } from '@/core/words/bare-word';
import { findPhrase, phraseText } from '@/core/words/find-phrase';
import { findQuote } from '@/core/words/find-quote';

const BARE =
  'it was a long day in the lab and we had coffee and then i think that is the thing i am most scared about because the model could deceive the people who check it so we wrote that down and went home for the day and nobody said a word';
const WRITTEN =
  'It was a long day in the lab. We had coffee, as ever. That is the thing I am most scared about. It could deceive the people who check it, and nobody would know. So we wrote that down.';

function around(text: string, phrase: string) {
  const must = findPhrase(phraseText(text.split(' ')), phrase);
  if (must === undefined) throw new Error(`“${phrase}” is not in the text`);
  return findQuote(text, { targets: [{ ...must, worth: 1 }], around: [must] });
}

describe('a quote', () => {
  it('is the sentence around its phrase where there are sentences', () => {
    expect(around(WRITTEN, 'most scared')?.quote).toBe('That is the thing I am most scared about');
    expect(around(WRITTEN, 'deceive')?.quote).toBe(
      'It could deceive the people who check it, and nobody would know',
    );
  });

  it('begins and ends with sense where there is no punctuation', () => {
    expect(around(BARE, 'deceive')?.quote).toMatch(
      /^(i think .* because )?the model could deceive the people who check it$/,
    );
    expect(around(BARE, 'most scared')?.quote).toMatch(
      /^i think that is the thing i am most scared about( because .* check it)?$/,
    );
  });

  it('says nothing where the talk is too short for one', () => {
    expect(findQuote('so it is', { targets: [] })).toBeUndefined();
    expect(findQuote('', { targets: [] })).toBeUndefined();
  });

  it('is six to twenty-five words of the text in order, around what it must hold', () => {
    const word = fc.constantFrom(...BARE.split(' '), 'um', 'works.', 'you', 'know', 'so,');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 120 }), fc.nat(119), (words, n) => {
        const from = n % words.length;
        const must = { from, to: from + 1 };
        const found = findQuote(words.join(' '), { targets: [], around: [must] });
        if (found === undefined) return;
        expect(found.from).toBeLessThanOrEqual(must.from);
        expect(found.to).toBeGreaterThanOrEqual(must.to);
        const quoted = found.quote.split(' ').map(bareWord);
        expect(quoted.length).toBeLessThanOrEqual(25);
        let at = found.from;
        for (const own of quoted) {
          at = words.findIndex((said, i) => i >= at && bareWord(said) === own) + 1;
          expect(at).toBeGreaterThan(0);
          expect(at).toBeLessThanOrEqual(found.to);
        }
      }),
    );
  });
});
