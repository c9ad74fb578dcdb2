import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareWord } from '@/core/words/bare-word';
import { momentsOf } from '@/core/words/moments';
import type { ScoredSegment } from '@/core/segment';
import type { WordClock } from '@/core/segments/word-clock';
import { anyScores, segmentAt } from '../../helpers/talk.ts';

const start: WordClock = (segment, word) => segment.startMs + word * 100;

/** A segment whose one reason is a word of its side, amid words that tell it from the others. */
function speaking(index: number, score: number | null): ScoredSegment {
  const word = (score ?? 0) < 0 ? 'catastrophe' : 'promising';
  const text = `We looked at number ${index} again. I think it is ${word} for everybody in room${index}. Then we went on with the work.`;
  const reasons =
    score === null || score === 0 ? [] : [{ text: word, weight: score, rule: 'phrase' as const }];
  return segmentAt(index, score, { text, reasons });
}

const moments = (scores: readonly (number | null)[]) =>
  momentsOf(
    scores.map((s, i) => speaking(i, s)),
    { clock: start },
  );

describe('moments', () => {
  it('are the strongest of each side, strongest first, risk before opportunity', () => {
    const scores = [-30, 0, 0, -80, 0, 0, 50, 0, 0, 70];
    expect(moments(scores).map(({ score }) => score)).toEqual([-80, -30, 70, 50]);
  });

  it('quote the words around what drove the score, with their own time', () => {
    const [moment] = moments([-40]);
    expect(moment).toMatchObject({
      segment: 0,
      band: 'risk-forward',
      quote: 'I think it is catastrophe for everybody in room0',
      startMs: 600,
    });
  });

  it('are none on a side that has nothing', () => {
    expect(moments([0, 10, -10, null, 5])).toEqual([]);
    expect(moments([40, 0, 0, 35]).every(({ score }) => score > 0)).toBe(true);
    expect(moments([])).toEqual([]);
  });

  it('are at most three a side, never neighbours, and each is said once', () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const all = moments(scores);
        for (const side of [-1, 1]) {
          const own = all.filter(({ score }) => Math.sign(score) === side);
          expect(own.length).toBeLessThanOrEqual(3);
          expect(own.map(({ score }) => score * side)).toEqual(
            own.map(({ score }) => score * side).toSorted((a, b) => b - a),
          );
          const places = own.map(({ segment }) => segment).toSorted((a, b) => a - b);
          places.slice(1).forEach((place, i) => {
            expect(place - (places[i] ?? 0)).toBeGreaterThanOrEqual(3);
          });
        }
        expect(new Set(all.map(({ quote }) => quote)).size).toBe(all.length);
      }),
    );
  });

  it('are mirrored by mirrored scores', () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const there = moments(scores).map(({ segment, score }) => [segment, score]);
        const mirrored = moments(scores.map((s) => (s === null ? s : 0 - s)));
        const back = mirrored.map(({ segment, score }) => [segment, 0 - score]);
        const byPlace = (a: number[], b: number[]) => (a[0] ?? 0) - (b[0] ?? 0);
        expect(back.toSorted(byPlace)).toEqual(there.toSorted(byPlace));
      }),
    );
  });

  it('skip a segment whose reasons stand nowhere in its words', () => {
    const silent = segmentAt(0, -90, {
      reasons: [{ text: 'elsewhere', weight: -90, rule: 'phrase' }],
    });
    expect(momentsOf([silent], { clock: start })).toEqual([]);
  });

  it('quote whole words of the segment in order', () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        for (const { quote, segment } of moments(scores)) {
          const said = speaking(segment, scores[segment] ?? null)
            .text.split(' ')
            .map(bareWord);
          expect(` ${said.join(' ')} `).toContain(` ${quote.split(' ').map(bareWord).join(' ')} `);
        }
      }),
    );
  });
});
