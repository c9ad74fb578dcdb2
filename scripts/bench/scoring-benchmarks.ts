import Sentiment from 'sentiment';
import vader from 'vader-sentiment';
import type { Scorer } from '@/core/scorer';
import { splitSegments } from '@/core/segments/split-segments';
import { statisticsOf } from '@/core/figures/statistics';
import type { Cue } from '@/core/cue';
import { inTurn, ratio, type Benchmark } from './measure.ts';

/** Every character once: the least that reading a text can cost. */
function scan(texts: readonly string[]): number {
  let sum = 0;
  for (const text of texts) for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

/** Scoring against the scan floor, AFINN and VADER, on the same slices in the same run. */
export function scoringBenchmarks(scorer: Scorer, cues: readonly Cue[]): Benchmark[] {
  const segments = splitSegments(cues, []);
  const texts = segments.map(({ text }) => text);
  const afinn = new Sentiment();
  const ours = (): unknown => texts.map((text) => scorer.score(text));
  const time = inTurn({
    score: ours,
    control: ours,
    scan: () => scan(texts),
    afinn: () => texts.map((text) => afinn.analyze(text).score),
  });
  const slow = inTurn(
    {
      score: ours,
      vader: () => texts.map((text) => vader.SentimentIntensityAnalyzer.polarity_scores(text)),
    },
    3,
  );
  const words = segments.reduce((sum, { wordCount }) => sum + wordCount, 0);
  return [
    ratio('score an episode', time.score, 'ms', 'one scan over its characters', time.scan),
    ratio('score an episode, against AFINN', time.score, 'ms', 'sentiment', time.afinn),
    ratio('score an episode, against VADER', slow.score, 'ms', 'vader-sentiment', slow.vader),
    ratio('control: the same job twice', time.control, 'ms', 'itself', time.score),
    { name: 'words scored per second', value: words / (time.score / 1000), unit: 'words/s' },
    linearity(scorer, texts),
    ...splitting(scorer, cues, time.score),
  ];
}

function linearity(scorer: Scorer, texts: readonly string[]): Benchmark {
  const once = texts.slice(0, Math.ceil(texts.length / 4));
  const four = [once, once, once, once].flat();
  const time = inTurn({
    one: () => once.map((text) => scorer.score(text)),
    four: () => four.map((text) => scorer.score(text)),
  });
  return ratio('score four times the text', time.four, 'ms', 'the text once', time.one);
}

function splitting(scorer: Scorer, cues: readonly Cue[], scoring: number): Benchmark[] {
  const scored = splitSegments(cues, []).map((one) => ({ ...one, ...scorer.score(one.text) }));
  const time = inTurn({
    split: () => splitSegments(cues, []),
    statistics: () => statisticsOf(scored),
  });
  return [
    ratio('split an episode into segments', time.split, 'ms', 'scoring it', scoring),
    ratio('statistics of an episode', time.statistics, 'ms', 'scoring it', scoring),
  ];
}
