import { parseCaptions } from '@/captions/parse-captions';
import { inTurn, ratio, type Benchmark } from './measure.ts';

/** Opening a caption body against JSON.parse of the same text. */
export function captionBenchmarks(json3: string): Benchmark[] {
  const time = inTurn({
    captions: () => parseCaptions(json3, { durationMs: 0 }),
    json: () => JSON.parse(json3) as unknown,
  });
  return [ratio('captions of an episode to cues', time.captions, 'ms', 'JSON.parse', time.json)];
}
