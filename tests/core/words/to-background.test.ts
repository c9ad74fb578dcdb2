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

  it.each([null, 7, [], {}, { episodes: 2 }, { terms: {} }])('refuses %j', (data) => {
    expect(() => toBackground(data)).toThrow(/build it anew/);
  });

  it.runIf(existsSync(FILE))(
    'as packaged is small and holds figures of one or two words only',
    () => {
      expect(statSync(FILE).size).toBeLessThanOrEqual(60_000);
      const { terms, episodes } = toBackground(JSON.parse(readFileSync(FILE, 'utf8')));
      expect(terms.size).toBeGreaterThan(2000);
      for (const [term, [heldBy, perMillion]] of terms) {
        expect(term.split(' ').length).toBeLessThanOrEqual(2);
        expect(heldBy).toBeLessThanOrEqual(episodes);
        expect(perMillion).toBeGreaterThan(0);
      }
    },
  );
});
