import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Cue } from '@/core/cue';
import { makeReading } from '@/core/episodes/make-reading';
import type { Moment, Reading } from '@/core/reading';
import { splitSegments } from '@/core/segments/split-segments';
import { bareWord } from '@/core/words/bare-word';
import { isHousekeeping } from '@/core/words/is-housekeeping';
import { saidAlike } from '@/core/words/said-alike';
import { loadBackground, loadScorer } from '../../scripts/load-model.ts';
import { PATHS } from '../../scripts/training/paths.ts';
import {
  episodeFile,
  hasSharedTalk,
  RAW_EPISODE_19,
  sharedCues,
  sharedTitle,
} from '../helpers/shared-talk.ts';
import { aTranscript, aVideo } from '../helpers/talk.ts';

const numbers = hasSharedTalk
  ? readdirSync(PATHS.transcripts).map((file) => file.replace(/^ep|\.json$/g, ''))
  : [];
/** Every transcript with and without its punctuation, and the raw captions of one. */
const talks = [
  ...numbers.flatMap((number) => (['asr', 'manual'] as const).map((kind) => ({ number, kind }))),
  ...(hasSharedTalk ? [{ number: '19', kind: 'raw' as const }] : []),
];

const scorer = loadScorer();
const background = loadBackground();

function read(number: string, kind: 'asr' | 'manual' | 'raw'): Reading {
  const cues: Cue[] =
    kind === 'raw'
      ? sharedCues(RAW_EPISODE_19, 'asr', 9600)
      : sharedCues(episodeFile(number), kind);
  const segments = splitSegments(cues, []).map((segment) => ({
    ...segment,
    ...scorer.score(segment.text),
  }));
  const video = aVideo({ title: sharedTitle(number) });
  const transcript = aTranscript(cues);
  return makeReading({ video, transcript, segments, modelVersion: scorer.version, background });
}

/** Whether the quote's words stand in the segment's in order, with nothing but fillers left out. */
function isVerbatim(quote: string, text: string): boolean {
  const said = text.split(' ').map(bareWord);
  let at = 0;
  return quote.split(' ').every((word) => {
    at = said.indexOf(bareWord(word), at) + 1;
    return at > 0;
  });
}

function checkQuote(moment: Moment, { segments }: Reading): void {
  const { quote, startMs } = moment;
  const segment = segments[moment.segment];
  if (segment === undefined) throw new Error(`No segment ${moment.segment}: ${quote}`);
  expect(isVerbatim(quote, segment.text), quote).toBe(true);
  expect(startMs, quote).toBeGreaterThanOrEqual(segment.startMs);
  expect(startMs, quote).toBeLessThanOrEqual(segment.endMs);
  expect(moment.score, quote).toBe(segment.score);
  const length = quote.split(' ').length;
  expect(length, quote).toBeGreaterThanOrEqual(6);
  expect(length, quote).toBeLessThanOrEqual(25);
  expect(isHousekeeping(quote), quote).toBe(false);
}

function checkDiverse(quotes: readonly Moment[], most: number): void {
  const segments = quotes.map(({ segment }) => segment);
  expect(new Set(segments).size).toBe(segments.length);
  quotes.forEach(({ quote }, i) => {
    for (const other of quotes.slice(0, i)) {
      expect(saidAlike(quote, other.quote), `${quote} / ${other.quote}`).toBeLessThanOrEqual(most);
    }
  });
}

/** Full stops that end a sentence of ours, not those within what it quotes. */
const sentenceCount = (text: string) =>
  text.replace(/“[^”]*”/g, 'so').match(/[.?!](?=\s|$)/g)?.length ?? 0;

describe.skipIf(!hasSharedTalk)('the words about a real talk (skipped without transcripts)', () => {
  it.each(talks)('$number, $kind, hold what is asked of them', ({ number, kind }) => {
    const reading = read(number, kind);
    const { moments, summary, emphasises, statistics } = reading;
    const bandsOf = (quotes: readonly Moment[]) => new Set(quotes.map(({ band }) => band));
    const { riskForward, mixed, opportunityForward } = statistics.shares;
    for (const [band, share] of [
      ['risk-forward', riskForward],
      ['mixed', mixed],
      ['opportunity-forward', opportunityForward],
    ] as const) {
      if (share <= 15) continue;
      expect(bandsOf(summary.quotes).has(band), `a quote that is ${band}`).toBe(true);
      if (band !== 'mixed') expect(bandsOf(moments).has(band), `a moment: ${band}`).toBe(true);
    }
    for (const moment of [...moments, ...summary.quotes]) checkQuote(moment, reading);
    checkDiverse(
      moments.filter(({ score }) => score < 0),
      0.5,
    );
    checkDiverse(
      moments.filter(({ score }) => score > 0),
      0.5,
    );
    checkDiverse(summary.quotes, 0.67);
    expect(summary.quotes.length).toBeGreaterThanOrEqual(3);
    expect(summary.quotes.length).toBeLessThanOrEqual(5);
    expect([1, 2]).toContain(sentenceCount(summary.why));
    expect(summary.why).not.toMatch(/undefined|NaN|-\d|\d\.\d{2}/);
    expect(summary.why).not.toContain(reading.video.title);
    expect(emphasises.length).toBeGreaterThanOrEqual(2);
    expect(emphasises.length).toBeLessThanOrEqual(4);
    expect(summary.keyPhrases.length).toBeGreaterThanOrEqual(4);
    expect(moments.length).toBeGreaterThan(0);
  });

  it('say something else of every talk', () => {
    const whys = numbers.slice(0, 12).map((number) => read(number, 'manual').summary.why);
    // With their own subjects, times and quotes taken out, sentences still differ.
    const bones = whys.map((why) => why.replace(/“[^”]*”|\d[\d:]*|−/g, ''));
    expect(new Set(bones).size).toBe(bones.length);
  });
});
