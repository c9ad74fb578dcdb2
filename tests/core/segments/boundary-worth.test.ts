import { describe, expect, it } from 'vitest';
import { boundaryWorth } from '@/core/segments/boundary-worth';
import type { Piece } from '@/core/segments/cut-long-cue';

/** Lines drawn as "start seconds: words". A ">>" marks another speaker. */
function pieces(...lines: string[]): Piece[] {
  return lines.map((line) => {
    const [, seconds = '0', turn, text = ''] = /^(\d+): (>> )?(.*)$/.exec(line) ?? [];
    const startMs = Number(seconds) * 1000;
    return {
      words: text.split(' '),
      startMs,
      endMs: startMs + 900,
      newSpeaker: turn !== undefined,
    };
  });
}

const worthOfLast = (...lines: string[]) => boundaryWorth(pieces(...lines), []).at(-1) ?? 0;
const LEAD = ['0: one two', '1: three four', '2: five six'];

describe('what a cut is worth', () => {
  it('falls from chapter to turn to sentence to line to torn phrase', () => {
    const lines = [...LEAD, '3: seven eight'];
    const chapter = boundaryWorth(pieces(...lines), [{ startMs: 3000, title: 'Next' }]).at(-1);
    const turn = worthOfLast(...LEAD, '3: >> seven eight');
    const sentence = worthOfLast('0: one two', '1: three four', '2: five six.', '3: seven eight');
    const plain = worthOfLast(...lines);
    const torn = worthOfLast('0: one two', '1: three four', '2: five the', '3: seven eight');
    expect(chapter).toBeGreaterThan(turn);
    expect(turn).toBeGreaterThan(sentence);
    expect(sentence).toBeGreaterThan(plain);
    expect(plain).toBeGreaterThan(torn);
  });

  it('grows with the silence before it, up to that of a turn', () => {
    const after = (second: number) => worthOfLast(...LEAD, `${second}: seven eight`);
    expect(after(5)).toBeGreaterThan(after(3));
    expect(after(60)).toBe(worthOfLast(...LEAD, '3: >> seven eight'));
  });

  it('does not depend on when lines end', () => {
    const lines = pieces(...LEAD, '5: seven eight', '6: nine');
    const longer = lines.map((piece) => ({ ...piece, endMs: piece.endMs + 700 }));
    expect(boundaryWorth(longer, [])).toEqual(boundaryWorth(lines, []));
  });

  it('gives a chapter to the line that starts nearest to it', () => {
    const worth = boundaryWorth(pieces(...LEAD, '3: seven eight'), [{ startMs: 2100, title: '' }]);
    expect(worth.indexOf(Math.max(...worth))).toBe(2);
  });

  it('takes a chapter at the start or beyond the end for none', () => {
    const lines = pieces(...LEAD);
    const outside = [0, 99_000].map((startMs) => ({ startMs, title: '' }));
    expect(boundaryWorth(lines, outside)).toEqual(boundaryWorth(lines, []));
  });
});
