import Sentiment from 'sentiment';
import vader from 'vader-sentiment';
import type { Cue } from '@/core/cue';
import { statisticsOf } from '@/core/figures/statistics';
import type { Scorer } from '@/core/scorer';
import type { Verdict } from '@/core/segment';
import { splitSegments } from '@/core/segments/split-segments';
import { inTurn, ratio, type Benchmark } from './measure.ts';

/** Every character once: the least that reading a text can cost. */
function scan(texts: readonly string[]): number {
  let sum = 0;
  for (const text of texts) for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

/** Verdicts with their reasons, and the statistics over them. */
function read(texts: readonly string[], score: (text: string) => Verdict): unknown {
  const verdicts = texts.map(score);
  return [verdicts, statisticsOf(verdicts)];
}

/** Scoring against the scan floor, AFINN and VADER, on the same slices in the same run. */
export function scoringBenchmarks(scorer: Scorer, cues: readonly Cue[]): Benchmark[] {
  const segments = splitSegments(cues, []);
  const texts = segments.map(({ text }) => text);
  const analyzer = new Sentiment();
  const afinn = (): unknown => texts.map((text) => analyzer.analyze(text).score);
  const vaders = (): unknown =>
    texts.map((text) => vader.SentimentIntensityAnalyzer.polarity_scores(text));
  const first = (): unknown => read(texts, (text) => scorer.hear(text).first());
  const whole = (): unknown => read(texts, scorer.score);
  const quick = inTurn({ first, control: first, scan: () => scan(texts), afinn }, 31);
  const slow = inTurn({ first, vaders }, 5);
  const all = inTurn({ whole, control: whole, afinn, scan: () => scan(texts) }, 9);
  const words = segments.reduce((sum, { wordCount }) => sum + wordCount, 0);
  return [
    ratio('first stage of an episode', quick.first, 'ms', 'sentiment', quick.afinn),
    ratio('first stage, against VADER', slow.first, 'ms', 'vader-sentiment', slow.vaders),
    ratio('first stage, against a scan', quick.first, 'ms', 'one look at each letter', quick.scan),
    ratio('control: the first stage twice', quick.control, 'ms', 'itself', quick.first),
    ratio('whole episode', all.whole, 'ms', 'sentiment', all.afinn),
    ratio('whole episode, against a scan', all.whole, 'ms', 'one look at each letter', all.scan),
    ratio('control: the whole twice', all.control, 'ms', 'itself', all.whole),
    { name: 'words scored per second', value: words / (all.whole / 1000), unit: 'words/s' },
    ...linearity(scorer, texts, words),
    ...splitting(cues, segments, all.whole),
  ];
}

/** Sizes that time per word, at its least disturbed, is compared over. */
const SIZES = [40_000, 100_000, 400_000] as const;

/** As many segments as come to `wanted` words, the episode's own over and over. */
function repeated(texts: readonly string[], words: number, wanted: number): string[] {
  const count = Math.round((texts.length * wanted) / words);
  return Array.from({ length: count }, (_none, i) => texts[i % texts.length] ?? '');
}

/** The least that a word took among each number of words, in nanoseconds. */
function perWord(job: (texts: readonly string[]) => unknown, long: readonly string[][]): number[] {
  const times = SIZES.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 3; round++) {
    SIZES.forEach((size, k) => {
      const from = performance.now();
      job(long[k] ?? []);
      const time = ((performance.now() - from) * 1e6) / size;
      times[k] = Math.min(times[k] ?? time, time);
    });
  }
  return times;
}

function linearity(scorer: Scorer, texts: readonly string[], words: number): Benchmark[] {
  const long = SIZES.map((size) => repeated(texts, words, size));
  const stages = {
    'first stage': (some: readonly string[]) => read(some, (text) => scorer.hear(text).first()),
    whole: (some: readonly string[]) => read(some, scorer.score),
  };
  return Object.entries(stages).flatMap(([name, job]) => {
    const [least = Number.NaN, ...larger] = perWord(job, long);
    return larger.map((time, k) =>
      ratio(
        `${name}, a word among ${SIZES[k + 1] ?? 0}`,
        time,
        'ns',
        `a word among ${SIZES[0]}`,
        least,
      ),
    );
  });
}

function splitting(
  cues: readonly Cue[],
  segments: ReturnType<typeof splitSegments>,
  scoring: number,
): Benchmark[] {
  const scored = segments.map((one) => ({ score: one.index % 100, band: 'mixed' as const }));
  const time = inTurn({
    split: () => splitSegments(cues, []),
    statistics: () => statisticsOf(scored),
  });
  return [
    ratio('split an episode into segments', time.split, 'ms', 'scoring it', scoring),
    ratio('statistics of an episode', time.statistics, 'ms', 'scoring it', scoring),
  ];
}
