import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describedChapters } from '@/core/episodes/described-chapters';

const titles = (text: string, durationMs = 0) =>
  describedChapters(text, durationMs).map(({ startMs, title }) => `${startMs / 1000} ${title}`);

describe('chapters in a description', () => {
  it('are lines with a clock, wherever it stands in them', () => {
    expect(titles('A talk.\n\n0:00 Start\n(12:30) What is at stake\nEnd – 1:02:03\n')).toEqual([
      '0 Start',
      '750 What is at stake',
      '3723 End',
    ]);
    expect(titles('00:00:00 - A: one\n00:01:00 - B (two)\n00:02:00 - C?')).toEqual([
      '0 A: one',
      '60 B (two)',
      '120 C?',
    ]);
  });

  it('are none unless there are three, from 0:00, in order, within the video', () => {
    expect(titles('0:00 A\n1:00 B')).toEqual([]);
    expect(titles('0:10 A\n1:00 B\n2:00 C')).toEqual([]);
    expect(titles('0:00 A\n2:00 B\n1:00 C')).toEqual([]);
    expect(titles('0:00 A\n1:00 B\n2:00 C', 119_000)).toEqual([]);
    expect(titles('0:00 A\n1:00 B\n2:00 C', 121_000)).toHaveLength(3);
    expect(titles('We speak at 10:30 on 3:16 and 1:2:3.')).toEqual([]);
  });

  it('are in order and titled, whatever the text', () => {
    const line = fc.oneof(
      fc.string(),
      fc.tuple(fc.nat(59), fc.nat(59), fc.string()).map(([m, s, text]) => {
        return `${m}:${String(s).padStart(2, '0')} ${text}`;
      }),
    );
    fc.assert(
      fc.property(fc.array(line), fc.nat(), (lines, durationMs) => {
        const found = describedChapters(['0:00 a', ...lines].join('\n'), durationMs);
        for (const [i, { startMs, title }] of found.entries()) {
          expect(title).not.toBe('');
          expect(startMs).toBeGreaterThan(found[i - 1]?.startMs ?? -1);
        }
      }),
    );
  });
});
