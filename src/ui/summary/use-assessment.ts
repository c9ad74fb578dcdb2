import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Assessment } from '@/core/assessment';
import type { VideoId } from '@/core/video-id';
import { askWorker } from '@/messaging/ask-worker';
import { useAsked } from '@/ui/summary/use-asked';

/** What the user wrote of one episode, without the time of writing. */
export type Draft = Omit<Assessment, 'changedAt'>;

export type Keeping = 'untouched' | 'saving' | 'saved' | 'refused';

export interface OwnWords {
  /** Undefined until the kept words are known. */
  readonly draft: Draft | undefined;
  readonly keeping: Keeping;
  readonly change: (change: Partial<Draft>) => void;
  /** Takes the user's own lean back. */
  readonly unplace: () => void;
}

const EMPTY: Draft = { summary: '', note: '', tags: [] };

/** Long enough that a sentence is not saved letter by letter. */
const PAUSE_MS = 400;

/**
 * What the user wrote of an episode, saved as they go: after a short pause, and at once when the
 * page is left or hidden, because a popup may close at any moment.
 */
export function useAssessment(videoId: VideoId): OwnWords {
  const [kept] = useAsked('getAssessment', { videoId });
  const [changed, setChanged] = useState<Draft>();
  const [keeping, setKeeping] = useState<Keeping>('untouched');
  const unsaved = useRef<Draft>(undefined);
  const draft = changed ?? (kept === undefined ? undefined : (kept ?? EMPTY));

  const save = useCallback(() => {
    const assessment = unsaved.current;
    if (!assessment) return;
    unsaved.current = undefined;
    void askWorker('saveAssessment', { videoId, assessment: plain(assessment) }).then(
      (answer) => setKeeping(answer.kept ? 'saved' : 'refused'),
      () => setKeeping('refused'),
    );
  }, [videoId]);

  useEffect(() => {
    if (!changed) return undefined;
    const timer = setTimeout(save, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [changed, save]);

  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    addEventListener('pagehide', save, { signal });
    document.addEventListener('visibilitychange', save, { signal });
    return () => {
      leaving.abort();
      save();
    };
  }, [save]);

  const write = (next: Draft) => {
    unsaved.current = next;
    setKeeping('saving');
    setChanged(next);
  };
  return {
    draft,
    keeping,
    change: (part) => draft && write({ ...draft, ...part }),
    unplace: () => draft && write({ ...draft, lean: undefined }),
  };
}

/** As the wire wants it: only what belongs there, in arrays of its own. */
function plain({ lean, summary, note, tags, places = [] }: Draft) {
  return {
    summary,
    note,
    tags: [...tags],
    ...(lean === undefined ? {} : { lean }),
    ...(places.length === 0
      ? {}
      : { places: places.map(({ startMs, lean: own }) => ({ startMs, lean: own })) }),
  };
}
