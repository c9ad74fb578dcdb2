import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cue } from '@/core/cue';
import { packCues, unpackCues } from '@/store/packed-cues';

const ms = fc.nat(4_000_000_000);
const word = fc.stringMatching(/^[^\s]+$/);
const line = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
const cue: fc.Arbitrary<Cue> = fc
  .record(
    {
      startMs: ms,
      endMs: ms,
      text: line,
      marks: fc.array(fc.string(), { maxLength: 2 }),
      newSpeaker: fc.boolean(),
      timed: fc.array(ms, { minLength: 8, maxLength: 8 }),
    },
    { requiredKeys: ['startMs', 'endMs', 'text'] },
  )
  .map(({ timed, startMs, endMs, text, ...rest }) => {
    const spoken = text.split(/\s+/).filter((each) => each !== '');
    const words = timed && spoken.map((each, at) => ({ text: each, startMs: timed[at] ?? 0 }));
    return { startMs, endMs, text, ...(words && { words }), ...rest };
  });

describe('packed cues', () => {
  it('are the same cues again, letter by letter, also after the disk', () => {
    fc.assert(
      fc.property(fc.array(cue, { maxLength: 20 }), (cues) => {
        const again = unpackCues(structuredClone(packCues(cues)));
        expect(JSON.stringify(again)).toBe(JSON.stringify(cues));
      }),
    );
  });

  it('are not made of what would lose something', () => {
    const plain: Cue = { startMs: 0, endMs: 5, text: 'two words' };
    expect(packCues([plain])).toBeDefined();
    const one = { text: 'two', startMs: 0 };
    const lossy: Cue[] = [
      { ...plain, text: 'two\nlines' },
      { ...plain, startMs: 0.5 },
      { ...plain, endMs: -1 },
      { ...plain, words: [one] },
      { ...plain, words: [one, { text: 'others', startMs: 2 }] },
      { ...plain, words: [one, { text: 'words', startMs: Number.NaN }] },
    ];
    for (const each of lossy) expect(packCues([plain, each]), JSON.stringify(each)).toBeUndefined();
  });

  it('count as none when they aren’t whole', () => {
    const packed = packCues([
      { startMs: 0, endMs: 5, text: 'two words', marks: ['[Music]'] },
      { startMs: 5, endMs: 9, text: 'more', words: [{ text: 'more', startMs: 6 }] },
    ]);
    const damaged: unknown[] = [
      undefined,
      null,
      7,
      {},
      { ...packed, text: 'two words' },
      { ...packed, text: 5 },
      { ...packed, startsMs: [0, 5] },
      { ...packed, endsMs: Uint32Array.from([5]) },
      { ...packed, counts: Uint16Array.from([0, 3]) },
      { ...packed, wordsMs: new Uint32Array(0) },
      { ...packed, marks: [[0, '[Music]']] },
      { ...packed, marks: [0] },
      { ...packed, speakers: [[0, 'yes']] },
    ];
    expect(unpackCues(packed)).toHaveLength(2);
    for (const each of damaged) expect(unpackCues(each)).toBeUndefined();
  });
});
