import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareWord } from '@/core/words/bare-word';
import { makeReading } from '@/core/episodes/make-reading';
import type { Reading } from '@/core/reading';
import { toBackground } from '@/core/words/to-background';
import { wordsOf } from '@/core/segments/words-of';
import {
  episodeFile,
  hasSharedTalk,
  RAW_EPISODE_19,
  sharedCues,
  sharedTitle,
} from '../../helpers/shared-talk.ts';
import { anyCues, aTranscript, aVideo, cuesOf, scored } from '../../helpers/talk.ts';

const read = (cues: Parameters<typeof scored>[0]) =>
  makeReading({
    video: aVideo(),
    transcript: aTranscript(cues),
    segments: scored(cues),
    modelVersion: 'words-1',
  });

/** Every quoted word stands in its segment, in order, and the quote's time is the segment's. */
function expectVerbatim({ segments, moments, summary }: Reading) {
  for (const { quote, segment, startMs } of [...moments, ...summary.quotes]) {
    const own = segments[segment];
    const said = wordsOf(own?.text ?? '').map(bareWord);
    let at = 0;
    for (const word of quote.split(' ').map(bareWord)) {
      at = said.indexOf(word, at) + 1;
      expect(at, `${word} in “${quote}”`).toBeGreaterThan(0);
    }
    expect(startMs).toBeGreaterThanOrEqual(own?.startMs ?? Infinity);
    expect(startMs).toBeLessThanOrEqual(own?.endMs ?? -Infinity);
  }
}

describe('a reading', () => {
  it('can be made of any cues, and is the same each time', () => {
    fc.assert(
      fc.property(anyCues, (cues) => {
        const reading = read(cues);
        expect(read(cues)).toEqual(reading);
        expectVerbatim(reading);
        const { count, withoutEvidence } = reading.statistics;
        expect(count + withoutEvidence).toBe(reading.segments.length);
      }),
    );
  });

  it('is plain data that crosses every wire unchanged', () => {
    const reading = read(cuesOf('we see danger and hope in all of it '.repeat(120)));
    expect(structuredClone(reading)).toEqual(reading);
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
    expect(JSON.stringify(reading)).not.toContain('null');
  });

  it('of a transcript said twice leans as the transcript does', () => {
    const line =
      'one long day of work with danger in it and then some hope that it all works out well ';
    const once = cuesOf(line.repeat(60));
    const lasts = (once.at(-1)?.endMs ?? 0) + 400;
    const twice = [
      ...once,
      ...once.map((cue) => ({ ...cue, startMs: cue.startMs + lasts, endMs: cue.endMs + lasts })),
    ];
    expect(Math.abs(read(twice).lean.score - read(once).lean.score)).toBeLessThanOrEqual(2);
  });

  it('of silence says so and breaks nothing', () => {
    const reading = read([]);
    expect(reading).toMatchObject({ segments: [], moments: [], emphasises: [], lens: 'none' });
    expect(reading.lean).toEqual({ score: 0, band: 'mixed' });
    expect(reading.confidence.level).toBe('low');
    expect(reading.summary).toEqual({
      why: 'The captions hold no words.',
      quotes: [],
      keyPhrases: [],
    });
  });

  it('keeps where it came from', () => {
    const cues = cuesOf('so it goes '.repeat(100));
    expect(read(cues).provenance).toMatchObject({
      kind: 'asr',
      route: 'player-request',
      language: 'en',
      cueCount: cues.length,
      wordCount: 300,
      endMs: 120_000,
    });
  });
});

const BACKGROUND = new URL('../../../assets/public/background.json', import.meta.url);

describe.skipIf(!hasSharedTalk || !existsSync(BACKGROUND))('real talk (needs ../shared)', () => {
  const background = existsSync(BACKGROUND)
    ? toBackground(JSON.parse(readFileSync(BACKGROUND, 'utf8')))
    : undefined;
  const real = (file: string, kind: 'asr' | 'manual', title: string, duration?: number) => {
    const cues = sharedCues(file, kind, duration);
    const video = aVideo({ title, channel: 'AXRP', durationMs: cues.at(-1)?.endMs ?? 0 });
    const transcript = aTranscript(cues, { kind });
    return makeReading({
      video,
      transcript,
      segments: scored(cues),
      modelVersion: 'words-1',
      background,
    });
  };

  it.each(['46', '38.1', '24'])(
    'episode %s reads alike from automatic and manual captions',
    (number) => {
      const title = `${number} - ${sharedTitle(number)}`;
      const [asr, manual] = (['asr', 'manual'] as const).map((kind) =>
        real(episodeFile(number), kind, title),
      );
      if (asr === undefined || manual === undefined) throw new Error('no reading');
      expectVerbatim(asr);
      expectVerbatim(manual);
      expect(asr.evidenceMode).toBe('interview');
      expect(manual.evidenceMode).toBe('interview');
      expect(asr.shelf).toBe('AXRP');
      expect(asr.episode).toBe(number);
      const same = asr.summary.keyPhrases.filter((phrase) =>
        manual.summary.keyPhrases.some((other) => other.toLowerCase() === phrase.toLowerCase()),
      );
      expect(same.length).toBeGreaterThanOrEqual(5);
    },
  );

  it('four hours of raw captions speak of what the episode is about, in under a second of work', () => {
    const cues = sharedCues(RAW_EPISODE_19, 'asr', 14_095);
    const segments = scored(cues);
    const before = process.cpuUsage();
    const reading = makeReading({
      video: aVideo({
        title: '19 - Mechanistic Interpretability with Neel Nanda',
        channel: 'AXRP',
        durationMs: 14_095_000,
      }),
      transcript: aTranscript(cues),
      segments,
      modelVersion: 'words-1',
      background,
    });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(1000);
    expect(reading.summary.keyPhrases).toContain('induction heads');
    expect(reading.summary.keyPhrases.join(' ')).not.toMatch(
      /\b(?:um|uh|neel|nanda|daniel|axrp)\b/i,
    );
    expect(reading.summary.quotes).toHaveLength(5);
    expectVerbatim(reading);
  });
});
