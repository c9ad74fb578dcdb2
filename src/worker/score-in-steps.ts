import type { Progress } from '@/core/overlay-progress';
import type { Scorer } from '@/core/scorer';
import type { ScoredSegment, Segment } from '@/core/segment';
import type { WorkerParts } from '@/worker/worker-parts';

/** Longest stretch of work without giving way, in milliseconds, but for the segment at hand. */
const STEP_MS = 20;
/** A page draws its arc anew for each word of ours on how far it is. */
const TELL_EVERY_MS = 100;

/**
 * Scores segments in short steps: all of them from their phrases at once, which is told as one,
 * then each from everything the scorer knows, told as they come. Gives the whole verdicts.
 */
export async function scoreInSteps(
  { now, pause }: Pick<WorkerParts, 'now' | 'pause'>,
  scorer: Scorer,
  split: readonly Segment[],
  tell: (progress: Pick<Progress, 'from' | 'segments' | 'done'>) => void,
): Promise<ScoredSegment[]> {
  let stepEnd = now() + STEP_MS;
  const giveWay = async (): Promise<void> => {
    await pause();
    stepEnd = now() + STEP_MS;
  };
  const heard = [];
  const scored: ScoredSegment[] = [];
  for (const segment of split) {
    const text = scorer.hear(segment.text);
    heard.push(text);
    scored.push({ ...segment, ...text.first() });
    if (now() >= stepEnd) await giveWay();
  }
  tell({ from: 0, segments: [...scored], done: 0 });
  await giveWay();
  let told = 0;
  let toldAt = now();
  for (const [i, segment] of split.entries()) {
    const whole = heard[i]?.whole();
    if (whole) scored[i] = { ...segment, ...whole };
    if (now() < stepEnd) continue;
    if (now() >= toldAt + TELL_EVERY_MS) {
      tell({ from: told, segments: scored.slice(told, i + 1), done: i + 1 });
      told = i + 1;
      toldAt = now();
    }
    await giveWay();
  }
  return scored;
}
