import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sideOf, turnOf } from '@/core/words/arc-facts';
import { anyScores, segmentsAt } from '../../helpers/talk.ts';

const flat = (count: number, score = 0) => Array.from({ length: count }, () => score);

describe('a side of an arc', () => {
  it('gathers where most of its weight is in little of the talk', () => {
    const { gathering } = sideOf(segmentsAt([...flat(40), 50, 60, 50, 40, ...flat(6)]), 1);
    expect(gathering).toMatchObject({ from: 40, to: 44, share: 1 });
  });

  it('does not gather where it is everywhere, or where there is too little of it', () => {
    expect(sideOf(segmentsAt(flat(50, 40)), 1).gathering).toBeUndefined();
    expect(sideOf(segmentsAt([50, 50, 0]), 1).gathering).toBeUndefined();
    expect(sideOf(segmentsAt(flat(50)), 1)).toMatchObject({ count: 0, weight: 0, peak: undefined });
  });

  it('has its peak at the segment furthest out', () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const heard = scores.map((score) => score ?? 0);
        const { peak, count } = sideOf(segmentsAt(scores), -1);
        expect(peak?.score).toBe(count === 0 ? undefined : Math.min(...heard));
      }),
    );
  });

  it('has the same weight seen from the other side of a mirrored arc', () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const mirrored = scores.map((score) => (score === null ? score : 0 - score));
        expect(sideOf(segmentsAt(mirrored), 1).weight).toBe(sideOf(segmentsAt(scores), -1).weight);
      }),
    );
  });

  it('has thirds that add up to all of it', () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const { thirds, count } = sideOf(segmentsAt(scores), 1);
        expect(thirds.reduce((a, b) => a + b)).toBeCloseTo(count === 0 ? 0 : 1);
      }),
    );
  });
});

describe('a turn', () => {
  it('is where the talk changes sides for good', () => {
    expect(turnOf(segmentsAt([...flat(20, -50), ...flat(20, 50)]))).toEqual({
      at: 20,
      before: -93,
      after: 93,
    });
  });

  it('is none where the talk keeps its side, or goes to and fro', () => {
    expect(turnOf(segmentsAt(flat(40, -50)))).toBeUndefined();
    expect(turnOf(segmentsAt(flat(40).map((_, i) => (i % 2 ? 50 : -50))))).toBeUndefined();
    expect(turnOf(segmentsAt([-50, 50]))).toBeUndefined();
  });

  it('parts the talk into two that lean apart, each at least a quarter', () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const turn = turnOf(segmentsAt(scores));
        if (turn === undefined) return;
        expect(Math.abs(turn.before - turn.after)).toBeGreaterThanOrEqual(60);
        expect(turn.at).toBeGreaterThanOrEqual(scores.length / 4);
        expect(turn.at).toBeLessThanOrEqual((scores.length * 3) / 4);
      }),
    );
  });
});
