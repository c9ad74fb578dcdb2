import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawRow } from '@/captions/shapes/raw-track';
import { tidyCues } from '@/captions/tidying/tidy-cues';
import { faultsOf } from '../written-talk';

const row = (startMs: number, endMs: number, text: string): RawRow => ({
  startMs,
  endMs,
  pieces: [{ text }],
});

describe('a line of marks alone', () => {
  it('gives its marks to the next cue, and still ends the one before', () => {
    const rows = [row(0, 9000, 'one'), row(2000, 3000, '[Music]'), row(5000, 6000, 'two [Sigh]')];
    expect(tidyCues(rows, 0).cues).toEqual([
      { startMs: 0, endMs: 2000, text: 'one' },
      { startMs: 5000, endMs: 6000, text: 'two', marks: ['[Music]', '[Sigh]'] },
    ]);
  });

  it('gives them to the last cue at the end', () => {
    const rows = [row(0, 1000, 'one'), row(2000, 3000, '[Music]'), row(4000, 5000, '[Applause]')];
    expect(tidyCues(rows, 0).cues).toEqual([
      { startMs: 0, endMs: 1000, text: 'one', marks: ['[Music]', '[Applause]'] },
    ]);
  });

  it('hands on the turn that it announces', () => {
    const rows = [row(0, 1000, 'one'), row(1000, 1500, '>>'), row(2000, 3000, 'two')];
    expect(tidyCues(rows, 0).cues[1]).toMatchObject({ startMs: 2000, newSpeaker: true });
  });
});

describe('lines that lie on one another', () => {
  it('end where the next one begins', () => {
    const rows = [row(0, 5000, 'one'), row(1000, 6000, 'two'), row(3000, 4000, 'three')];
    expect(tidyCues(rows, 0).cues.map((cue) => cue.endMs)).toEqual([1000, 3000, 4000]);
  });

  it('are one when they say the same while it is still shown, and two when it is over', () => {
    const again = (startMs: number) => [row(0, 2000, 'No.'), row(startMs, 3000, 'No.')];
    expect(tidyCues(again(1500), 0).cues).toHaveLength(1);
    expect(tidyCues(again(2000), 0).cues).toHaveLength(2);
  });
});

it('puts what begins before the video at its start', () => {
  const rows = [row(-900, -100, 'gone'), row(-500, 700, 'here')];
  expect(tidyCues(rows, 0).cues).toEqual([{ startMs: 0, endMs: 700, text: 'here' }]);
});

it('keeps its promises for any rows', () => {
  const time = fc.integer({ min: -20_000, max: 20_000 });
  const piece = fc.record(
    { text: fc.constantFrom('a', ' b', ' c', '\n', '[Music] ', '>> ', ' '), atMs: time },
    { requiredKeys: ['text'] },
  );
  const rows = fc.array(
    fc.record(
      {
        startMs: time,
        endMs: time,
        scrolledMs: time,
        scrolls: fc.boolean(),
        pieces: fc.array(piece, { maxLength: 5 }),
      },
      { requiredKeys: ['startMs', 'pieces'] },
    ),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(rows, fc.constantFrom(0, 10_000), (all, durationMs) => {
      const { cues, timedShare } = tidyCues(all, durationMs);
      expect(faultsOf(cues, durationMs > 0 ? durationMs + 2001 : undefined)).toEqual([]);
      expect(timedShare).toBeGreaterThanOrEqual(0);
      expect(timedShare).toBeLessThanOrEqual(1);
    }),
    { numRuns: 1000 },
  );
});

it('gives the same for cues that are tidy already', () => {
  const lengths = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 500 })),
  );
  fc.assert(
    fc.property(lengths, (all) => {
      let clockMs = 0;
      const rows = all.map(([length, gap], i) => {
        const startMs = clockMs + gap;
        clockMs = startMs + length;
        return row(startMs, clockMs, `line ${i}`);
      });
      const tidy = rows.map(({ startMs, endMs }, i) => ({ startMs, endMs, text: `line ${i}` }));
      expect(tidyCues(rows, 0).cues).toEqual(tidy);
    }),
  );
});

it('starts the first word with its line behind a short mark, at its own time behind a long one', () => {
  const line = (atMs: number): RawRow => ({
    startMs: 1000,
    endMs: 9000,
    pieces: [{ text: '[Music]' }, { text: ' so', atMs }, { text: ' what', atMs: 8000 }],
  });
  const starts = (atMs: number) =>
    tidyCues([line(atMs)], 0).cues[0]?.words?.map((word) => word.startMs);
  expect(starts(1400)).toEqual([1000, 8000]);
  expect(starts(6000)).toEqual([6000, 8000]);
});
