import { useCallback, useEffect, useState } from 'preact/hooks';
import { askWorker } from '@/messaging/ask-worker';
import { hearNews } from '@/messaging/hear-news';
import type { PageNews, WorkerAnswers, WorkerAsk, WorkerQuestion } from '@/messaging/protocol';

/** Which news make an answer old; it is asked for again, and stands until then. */
const AGED_BY: Partial<Record<WorkerQuestion, readonly PageNews[]>> = {
  getSettings: ['settings'],
  getReading: ['settings', 'library'],
  getLastRead: ['settings', 'library'],
  listCards: ['library'],
  getCard: ['library'],
  getNeighbours: ['library'],
  listAssessments: ['notes'],
  countKept: ['library', 'notes'],
  getAssessment: ['notes'],
  syncNow: ['settings'],
};

/** A question on its way, or its answer; `change` puts a newer answer in its place. */
export type Asked<Answer> = readonly [answer: Answer | undefined, change: (next: Answer) => void];

/**
 * Asks the worker once for each different question, and again when its answer has aged; nothing while
 * `ask` is undefined. A failure is thrown while rendering, so that the page's own boundary tells it.
 */
export function useAsked<Name extends WorkerQuestion>(
  name: Name,
  ask: WorkerAsk<Name> | undefined,
): Asked<WorkerAnswers[Name]> {
  const key = JSON.stringify([name, ask]);
  const [known, setKnown] = useState<{ key: string; answer: WorkerAnswers[Name] }>();
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    if (ask === undefined) return undefined;
    const gone = new AbortController();
    const look = () =>
      void askWorker(name, ask).then(
        (answer) => !gone.signal.aborted && setKnown({ key, answer }),
        (error: unknown) => !gone.signal.aborted && setFailure(toError(error)),
      );
    look();
    hearNews((news) => AGED_BY[name]?.includes(news) && look(), gone.signal);
    return () => gone.abort();
    // The key stands for both: an equal question is not asked again.
  }, [key]);
  const change = useCallback((answer: WorkerAnswers[Name]) => setKnown({ key, answer }), [key]);
  if (failure) throw failure;
  return [known?.key === key ? known.answer : undefined, change];
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
