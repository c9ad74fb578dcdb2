import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cue } from '@/core/cue';
import { linesBySegment } from '@/core/segments/marked-lines';
import type { Reason } from '@/core/segment';

const cue = (startMs: number, text: string): Cue => ({ startMs, endMs: startMs + 1000, text });
const segment = (startMs: number, text: string, reasons: readonly Reason[] = []) => ({
  startMs,
  text,
  reasons,
});
const textOf = (lines: readonly { stretches: readonly { text: string }[] }[]) =>
  lines.map(({ stretches }) => stretches.map(({ text }) => text).join(' '));

describe('the lines of a segment', () => {
  it('are the cues that begin in it', () => {
    const found = linesBySegment(
      [segment(0, 'one two three'), segment(5000, 'four')],
      [cue(0, 'one two'), cue(3000, 'three'), cue(5000, 'four')],
    );
    expect(found.map(({ lines }) => textOf(lines))).toEqual([['one two', 'three'], ['four']]);
    expect(found[0]?.lines.map(({ startMs }) => startMs)).toEqual([0, 3000]);
  });

  it('carry a mark on from one line to the next', () => {
    const reasons = [{ text: 'a clear path', weight: 12, rule: 'phrase' } as const];
    const [found] = linesBySegment(
      [segment(0, 'there is a clear path ahead', reasons)],
      [cue(0, 'there is a clear'), cue(2000, 'path ahead')],
    );
    expect(found?.lines.map(({ stretches }) => stretches)).toEqual([
      [{ text: 'there is' }, { text: 'a clear', weight: 12 }],
      [{ text: 'path', weight: 12 }, { text: 'ahead' }],
    ]);
  });

  it('are the cue’s own words, unmarked, where it was cut between two segments', () => {
    const reasons = [{ text: 'risk', weight: -9, rule: 'phrase' } as const];
    const found = linesBySegment(
      [segment(0, 'a risk', reasons), segment(5000, 'and a hope')],
      [cue(0, 'a risk and a hope')],
    );
    expect(textOf(found[0]?.lines ?? [])).toEqual(['a risk and a hope']);
    expect(textOf(found[1]?.lines ?? [])).toEqual(['and a hope']);
  });

  it('hold every spoken word exactly once, in order', () => {
    const word = fc.constantFrom('risk', 'hope', 'and', 'the', 'network');
    const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 5 }),
        (texts, each) => {
          const cues = texts.map((text, at) => cue(at * 1000, text));
          const segments = Array.from({ length: Math.ceil(cues.length / each) }, (_, at) => {
            const own = cues.slice(at * each, (at + 1) * each);
            return segment(at * each * 1000, own.map(({ text }) => text).join(' '), [
              { text: 'risk', weight: -5, rule: 'phrase' },
            ]);
          });
          const lines = linesBySegment(segments, cues).flatMap((found) => textOf(found.lines));
          expect(lines).toEqual(texts);
        },
      ),
    );
  });
});
