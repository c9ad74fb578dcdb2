import { describe, expect, it } from 'vitest';
import { emphasisesOf } from '@/core/words/emphasises';
import type { KeyPhrase } from '@/core/words/key-phrases';

const phrase = (text: string, distinct: number, uses = 20): KeyPhrase => ({
  text,
  key: text,
  uses,
  weight: 1,
  distinct,
});

describe('what an episode emphasises', () => {
  it('is what sets it apart, in the order of the key phrases', () => {
    const phrases = [
      phrase('model', 0.3),
      phrase('grokking', 4),
      phrase('data', 0.5),
      phrase('circuits', 3),
    ];
    expect(emphasisesOf(phrases)).toEqual(['grokking', 'circuits']);
  });

  it('is two to four phrases where there are so many', () => {
    const many = Array.from({ length: 20 }, (_, i) => phrase(`p${i}`, 3));
    expect(emphasisesOf(many)).toHaveLength(4);
    expect(emphasisesOf([phrase('a', 0), phrase('b', 0), phrase('c', 0)])).toHaveLength(2);
    expect(emphasisesOf([phrase('a', 0)])).toEqual(['a']);
    expect(emphasisesOf([])).toEqual([]);
  });

  it('is a phrase that is dwelt on rather than one in passing', () => {
    const phrases = [
      phrase('vibe', 2.4, 4),
      phrase('a', 2.3, 80),
      phrase('b', 2.3, 80),
      phrase('c', 2.3, 80),
      phrase('d', 2.3, 80),
    ];
    expect(emphasisesOf(phrases)).not.toContain('vibe');
  });
});
