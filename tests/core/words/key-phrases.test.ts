import { describe, expect, it } from 'vitest';
import { keyPhrasesOf } from '@/core/words/key-phrases';
import { toBackground } from '@/core/words/to-background';

const SAID = [
  'So we looked at the induction heads in the model. An induction head is a circuit.',
  'The induction heads show up when the model learns to copy, and then the loss of the model falls.',
  'You know, um, I think the circuits are really good, and the induction heads are in the circuits.',
  'We trained a model on grokking, and grokking is what the model does with the induction heads.',
];
const texts = [...SAID, ...SAID];
const background = toBackground({
  episodes: 10,
  terms: { model: [10, 60_000], loss: [9, 900], circuits: [4, 200] },
});
const found = (skip?: ReadonlySet<string>) =>
  keyPhrasesOf(texts, background, skip).map(({ text }) => text);

describe('key phrases', () => {
  it('name what the talk is about, in the plural where it speaks in it', () => {
    expect(found()[0]).toBe('induction heads');
    expect(found()).toContain('circuits');
    expect(found()).toContain('grokking');
  });

  it('leave out what is said everywhere', () => {
    expect(found()).not.toContain('model');
    expect(keyPhrasesOf(texts, undefined).map(({ text }) => text)).toContain('model');
  });

  it('have no fillers, verbs or small words in them', () => {
    for (const phrase of found())
      expect(phrase).not.toMatch(/\b(?:um|know|think|really|show|learns|the|is)\b/);
  });

  it('are never part of one another, nor two forms of one', () => {
    const keys = keyPhrasesOf(texts, background).map(({ key }) => key);
    for (const key of keys) {
      expect(keys.filter((other) => ` ${other} `.includes(` ${key} `))).toEqual([key]);
    }
  });

  it('leave out names they are told', () => {
    expect(found(new Set(['grokking']))).not.toContain('grokking');
  });

  it('are the same for captions without case and punctuation', () => {
    const bare = texts.map((text) => text.toLowerCase().replace(/[.,]/g, ''));
    expect(keyPhrasesOf(bare, background)[0]?.text).toBe('induction heads');
  });

  it('are none where nothing is said twice, or nothing at all', () => {
    expect(keyPhrasesOf(['the cat sat on a mat'], background)).toEqual([]);
    expect(keyPhrasesOf([], undefined)).toEqual([]);
  });

  it('are not confused by words that every object knows', () => {
    const talk = Array.from(
      { length: 6 },
      () => 'The constructor calls the constructor of a prototype.',
    );
    expect(keyPhrasesOf(talk, background).map(({ text }) => text)).toContain('constructor');
  });
});
