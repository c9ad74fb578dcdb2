import { describe, expect, it } from 'vitest';
import type { SentenceFigures } from '@/core/words/sentence-odds';
import { isInterjection, leansForward, senseBoundaries, TORN } from '@/core/words/sense-boundaries';

/** Figures as the packaged background has them, of a few runs. */
const FIGURES = {
  bias: -3,
  weights: new Map([
    ['works |', 2],
    ['| we', 3],
    ['the |', -5],
  ]),
};

/** The boundary marked by "|" in a stretch of talk. */
function at(drawn: string, figures?: SentenceFigures) {
  const [before = '', after = ''] = drawn.split('|').map((part) => part.trim());
  const words = `${before} ${after}`.trim().split(' ');
  const place = before === '' ? 0 : before.split(' ').length;
  const { begins, ends } = senseBoundaries(words, figures);
  return { begins: begins[place] ?? NaN, ends: ends[place] ?? NaN };
}

describe('sense', () => {
  it('begins and ends fully at the end of a sentence', () => {
    expect(at('It works. | We saw that.')).toEqual({ begins: 1, ends: 1 });
  });

  it('ends a little at a comma, less than at a sentence', () => {
    const { ends } = at('When it works, | we see that.');
    expect(ends).toBeGreaterThan(0);
    expect(ends).toBeLessThan(1);
  });

  it('is never torn after an article or a preposition, nor before what carries on', () => {
    expect(at('we looked at the | model of a thing').ends).toBe(TORN);
    expect(at('we looked at the model | of a thing').begins).toBe(TORN);
    expect(at('we looked at the model | of a thing').ends).toBeLessThan(0);
  });

  it('begins with a clause where there is no punctuation', () => {
    expect(at('it was a long day and | we think it works').begins).toBeGreaterThan(0.3);
    expect(at('it was a long day | and we think it works').ends).toBeGreaterThan(0.3);
    expect(at('it was a long | day and we think').begins).toBeLessThan(0);
  });

  it('ends where the other voice comes in', () => {
    expect(at('nobody saw that day | yeah the model failed').ends).toBeGreaterThan(0.3);
    expect(isInterjection('yeah')).toBe(true);
  });

  it('goes by how sentences end in ordinary talk where there is no punctuation', () => {
    const likely = at('nobody saw that it works | we went home', FIGURES);
    expect(likely.begins).toBe(1);
    expect(likely.ends).toBe(1);
    expect(at('nobody saw that it | works we went home', FIGURES).begins).toBeLessThan(0);
    expect(at('nobody saw the | works we went home', FIGURES).ends).toBe(TORN);
  });

  it('does not let a filler hide an end', () => {
    const { begins, ends } = at('nobody saw that it works um | we went home', FIGURES);
    expect([begins, ends]).toEqual([1, 1]);
  });

  it('goes by the punctuation where there is some', () => {
    const drawn = 'It was late. So it works | we went home. We slept.';
    expect(at(drawn, FIGURES)).toEqual(at(drawn));
  });

  it('has one place more than there are words', () => {
    for (const text of ['', 'one', 'one two three']) {
      const words = text === '' ? [] : text.split(' ');
      expect(senseBoundaries(words).begins).toHaveLength(words.length + 1);
      expect(senseBoundaries(words).ends).toHaveLength(words.length + 1);
    }
  });

  it('knows words that call for the next', () => {
    expect(['the', 'of', 'really'].every(leansForward)).toBe(true);
    expect(['model', 'works'].some(leansForward)).toBe(false);
  });
});
