import type { TrailBar } from '@/core/reading';

// Made up to show every side of the scale within a short arc.
const SCORES = [
  4,
  9,
  6,
  null,
  -3,
  12,
  8,
  5,
  -6,
  -22,
  -34,
  7,
  3,
  18,
  26,
  9,
  2,
  -5,
  -9,
  6,
  4,
  11,
  52,
  33,
  8,
  -4,
  -46,
  -62,
  -18,
  5,
  9,
  14,
  6,
  3,
  null,
  8,
  22,
  12,
  5,
  -7,
  -24,
  4,
  16,
  28,
  12,
  38,
  57,
  71,
  64,
  30,
  9,
] as const;

const EACH_MS = 60_000;

/** A short arc with both sides, one bar a minute. */
export function sampleTrail(): TrailBar[] {
  return SCORES.map((score, at) => [at * EACH_MS, (at + 1) * EACH_MS, score]);
}
