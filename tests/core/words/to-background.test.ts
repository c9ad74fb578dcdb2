import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toBackground } from '@/core/words/to-background';

const FILE = new URL('../../../assets/public/background.json', import.meta.url);

describe('the background of key phrases', () => {
  it('keeps whole rows and leaves out the rest', () => {
    const { terms } = toBackground({
      episodes: 2,
      terms: { good: [1, 20], bad: ['1', 20], worse: 7 },
    });
    expect([...terms]).toEqual([['good', [1, 20]]]);
  });

  it('holds how sentences end, in hundredths, and does without', () => {
    const terms = {};
    const sentences = { bias: -300, runs: { '| so': 425, bad: '1' } };
    const made = toBackground({ episodes: 2, terms, sentences }).sentences;
    expect(made).toEqual({ bias: -3, weights: new Map([['| so', 4.25]]) });
    expect(toBackground({ episodes: 2, terms }).sentences).toBeUndefined();
    expect(toBackground({ episodes: 2, terms, sentences: [] }).sentences).toBeUndefined();
  });

  it.each([null, 7, [], {}, { episodes: 2 }, { terms: {} }])('refuses %j', (data) => {
    expect(() => toBackground(data)).toThrow(/build it anew/);
  });

  it.runIf(existsSync(FILE))('as packaged is small and holds figures of a few words only', () => {
    expect(statSync(FILE).size).toBeLessThanOrEqual(120_000);
    const { terms, episodes, sentences } = toBackground(JSON.parse(readFileSync(FILE, 'utf8')));
    expect(terms.size).toBeGreaterThan(2000);
    for (const [term, [heldBy, perMillion]] of terms) {
      expect(term.split(' ').length).toBeLessThanOrEqual(2);
      expect(heldBy).toBeLessThanOrEqual(episodes);
      expect(perMillion).toBeGreaterThan(0);
    }
    expect(sentences?.weights.size).toBeGreaterThan(2000);
    for (const [run, weight] of sentences?.weights ?? []) {
      expect(run.split(' ').filter((word) => word !== '|').length).toBeLessThanOrEqual(3);
      expect(Math.abs(weight)).toBeLessThan(10);
    }
  });
});
