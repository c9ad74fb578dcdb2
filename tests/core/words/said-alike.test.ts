import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saidAlike } from '@/core/words/said-alike';

describe('what is said alike', () => {
  it('is counted in words with a subject, whatever the number and the punctuation', () => {
    expect(saidAlike('the model lies', 'Models lie, and the models lie')).toBeGreaterThan(0.4);
    expect(saidAlike('the circuits explain tokens', 'a treaty on chips')).toBe(0);
    expect(saidAlike('and so it is', 'it is what it is')).toBe(0);
  });

  it('is the same either way, from nothing to all', () => {
    const words = fc.array(fc.constantFrom('model', 'treaty', 'the', 'lies.', 'chips', ''));
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [one, other] = [a.join(' '), b.join(' ')];
        expect(saidAlike(one, other)).toBe(saidAlike(other, one));
        expect(saidAlike(one, other)).toBeLessThanOrEqual(1);
        if (one.includes('model')) expect(saidAlike(one, one)).toBe(1);
      }),
    );
  });
});
