import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cue } from '@/core/cue';
import { SEGMENT_WORDS, splitSegments } from '@/core/segments/split-segments';
import { wordsOf } from '@/core/segments/words-of';
import { hasSharedTalk, RAW_EPISODE_19, sharedCues } from '../../helpers/shared-talk.ts';
import { anyCues, cuesOf } from '../../helpers/talk.ts';

const allWords = (cues: readonly Cue[]) => cues.flatMap(({ text }) => wordsOf(text));
const talk = (words: number) => Array.from({ length: words }, (_, i) => `word${i}`).join(' ');
const lengths = (cues: readonly Cue[]) => splitSegments(cues, []).map(({ wordCount }) => wordCount);

function expectWithinLimits(counts: readonly number[]) {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < SEGMENT_WORDS.least) expect(counts.length).toBeLessThanOrEqual(1);
  else {
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(SEGMENT_WORDS.least);
    expect(Math.max(...counts)).toBeLessThanOrEqual(SEGMENT_WORDS.most);
  }
}

describe('segments', () => {
  it('hold every word once and in order', () => {
    fc.assert(
      fc.property(anyCues, (cues) => {
        const segments = splitSegments(cues, []);
        expect(segments.flatMap(({ text }) => wordsOf(text))).toEqual(allWords(cues));
        for (const { text, wordCount } of segments) expect(text.split(' ')).toHaveLength(wordCount);
      }),
    );
  });

  it('have 120 to 280 words wherever the talk has 120', () => {
    fc.assert(
      fc.property(anyCues, (cues) => {
        expectWithinLimits(lengths(cues));
      }),
    );
  });

  it('keep to the limits at every length from one word to a thousand', () => {
    for (let words = 1; words <= 1000; words++) {
      expectWithinLimits(lengths(cuesOf(talk(words), 1 + (words % 40))));
    }
  });

  it('follow one another in time without overlap, numbered from 0', () => {
    fc.assert(
      fc.property(anyCues, (cues) => {
        const segments = splitSegments(cues, []);
        segments.forEach((segment, i) => {
          expect(segment.index).toBe(i);
          expect(Number.isInteger(segment.startMs) && Number.isInteger(segment.endMs)).toBe(true);
          expect(segment.endMs).toBeGreaterThan(segment.startMs);
          const before = segments[i - 1];
          if (before) expect(segment.startMs).toBeGreaterThanOrEqual(before.endMs);
        });
      }),
    );
  });

  it('are the same whatever the ends of the lines say', () => {
    fc.assert(
      fc.property(anyCues, (cues) => {
        const early = cues.map((cue) => ({ ...cue, endMs: cue.startMs + 1 }));
        const cut = (list: readonly Cue[]) => splitSegments(list, []).map(({ text }) => text);
        fc.pre(cues.every(({ text }) => wordsOf(text).length <= 40));
        expect(cut(early)).toEqual(cut(cues));
      }),
    );
  });

  it('divide a single line of any length by its words', () => {
    const line = { startMs: 0, endMs: 600_000, text: talk(2000) };
    const segments = splitSegments([line], []);
    expectWithinLimits(segments.map(({ wordCount }) => wordCount));
    expect(segments.length).toBeGreaterThan(8);
    expect(segments[5]?.startMs).toBeGreaterThan(250_000);
  });

  it('begin where a chapter does', () => {
    const cues = cuesOf(talk(1200));
    const chapters = [250, 700].map((word) => ({ startMs: word * 400, title: 'Next' }));
    const starts = splitSegments(cues, chapters).map(({ startMs }) => startMs);
    for (const { startMs } of chapters) {
      expect(Math.min(...starts.map((own) => Math.abs(own - startMs)))).toBeLessThanOrEqual(1200);
    }
  });

  it('begin with another speaker rather than amid a turn', () => {
    const cues = cuesOf(talk(800)).map((cue, i) =>
      i % 32 === 0 ? { ...cue, newSpeaker: true } : cue,
    );
    const starts = splitSegments(cues, []).map(({ startMs }) => startMs);
    const turns = new Set(
      cues.filter(({ newSpeaker }) => newSpeaker).map(({ startMs }) => startMs),
    );
    expect(starts.filter((startMs) => turns.has(startMs))).toHaveLength(starts.length);
  });

  it('of no words are none', () => {
    expect(splitSegments([], [])).toEqual([]);
    expect(splitSegments([{ startMs: 0, endMs: 5, text: '', marks: ['[Music]'] }], [])).toEqual([]);
  });

  it('come in linear time', () => {
    const time = (words: number) => {
      const cues = cuesOf(talk(words));
      const start = performance.now();
      splitSegments(cues, []);
      return performance.now() - start;
    };
    time(50_000);
    expect(time(400_000)).toBeLessThan(Math.max(400, time(50_000) * 40));
  });

  it.skipIf(!hasSharedTalk)(
    'of four hours of raw captions are 175 to 190 (needs ../shared)',
    () => {
      const cues = sharedCues(RAW_EPISODE_19, 'asr', 14_095);
      const counts = lengths(cues);
      expectWithinLimits(counts);
      expect(counts.length).toBeGreaterThanOrEqual(175);
      expect(counts.length).toBeLessThanOrEqual(190);
    },
  );
});
