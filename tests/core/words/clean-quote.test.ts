import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareWord } from '@/core/words/bare-word';
import { cleanQuote } from '@/core/words/clean-quote';

const clean = (text: string) => cleanQuote(text.split(' '));

describe('a clean quote', () => {
  it('has no fillers and ends without comma or full stop', () => {
    expect(clean('So, um, I think it works,')).toBe('So I think it works');
    expect(clean('It works surprisingly well.')).toBe('It works surprisingly well');
  });

  it('keeps a question mark and marks within', () => {
    expect(clean('Well, does it work?')).toBe('Well, does it work?');
  });

  it('loses quotation marks and brackets without a partner, and keeps pairs', () => {
    expect(clean('he said “it works and left')).toBe('he said it works and left');
    expect(clean('he said “it works” and left')).toBe('he said “it works” and left');
    expect(clean('which is (more or less fine')).toBe('which is more or less fine');
    expect(clean("we don't say 'aligned")).toBe("we don't say aligned");
  });

  it('has only words of the talk, in their order', () => {
    const word = fc.constantFrom(
      'um',
      'the',
      'model,',
      '“so',
      'works.”',
      "don't",
      '(well)',
      '—',
      'you',
      'know',
      '[Music]',
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        let at = 0;
        for (const own of clean(words.join(' ')).split(' ').map(bareWord).filter(Boolean)) {
          at = words.findIndex((said, i) => i >= at && bareWord(said) === own) + 1;
          expect(at).toBeGreaterThan(0);
        }
      }),
    );
  });
});
