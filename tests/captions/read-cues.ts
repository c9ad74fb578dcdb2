import { expect } from 'vitest';
import type { CaptionCues } from '@/captions/caption-outcome';
import { parseCaptions } from '@/captions/parse-captions';

/** Parses a body that must give cues; durationMs 0 where the length doesn't matter. */
export function readCues(body: string, durationMs = 0): CaptionCues {
  const outcome = parseCaptions(body, { durationMs });
  if (outcome.kind !== 'cues') expect.unreachable(`${outcome.cause}: ${outcome.found}`);
  return outcome;
}

/** Start, end and text of each cue: what every shape must agree on. */
export function plainCues(body: string, durationMs = 0): (readonly [number, number, string])[] {
  return readCues(body, durationMs).cues.map((cue) => [cue.startMs, cue.endMs, cue.text] as const);
}
