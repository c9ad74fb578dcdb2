import { describe, expect, it } from 'vitest';
import { cutLongCue } from '@/core/segments/cut-long-cue';

const line = (count: number, word = 'word') => Array.from({ length: count }, () => word).join(' ');

describe('a cue', () => {
  it('stays whole up to forty words', () => {
    const pieces = cutLongCue({ startMs: 0, endMs: 9000, text: line(40), newSpeaker: true });
    expect(pieces).toHaveLength(1);
    expect(pieces[0]).toMatchObject({ startMs: 0, endMs: 9000, newSpeaker: true });
  });

  it('of many words is cut into parts of at most forty that follow one another', () => {
    const pieces = cutLongCue({ startMs: 0, endMs: 100_000, text: line(997), newSpeaker: true });
    expect(pieces.reduce((sum, { words }) => sum + words.length, 0)).toBe(997);
    expect(Math.max(...pieces.map(({ words }) => words.length))).toBeLessThanOrEqual(40);
    expect(pieces.map(({ startMs }) => startMs).slice(1)).toEqual(
      pieces.map(({ endMs }) => endMs).slice(0, -1),
    );
    expect(pieces.filter(({ newSpeaker }) => newSpeaker)).toHaveLength(1);
  });

  it('is cut at a sentence end where one is in reach', () => {
    const [first] = cutLongCue({ startMs: 0, endMs: 9000, text: `${line(29)} end. ${line(60)}` });
    expect(first?.words.at(-1)).toBe('end.');
  });

  it('without words gives no part', () => {
    expect(cutLongCue({ startMs: 0, endMs: 9000, text: ' ', marks: ['[Music]'] })).toEqual([]);
  });
});
