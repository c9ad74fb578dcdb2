import { useEffect, useState } from 'preact/hooks';
import type { Shelved } from '@/core/library/library-view';
import { askWorker } from '@/messaging/ask-worker';
import { createTranscriptIndex, type TranscriptIndex } from '@/ui/library/transcript-index';

/** The index as it fills; it outlives the view that asked for it. */
export interface KnownIndex {
  index?: TranscriptIndex;
}

export interface IndexState {
  readonly index: TranscriptIndex;
  /** Transcripts that can be searched by now. */
  readonly ready: number;
  readonly isWhole: boolean;
}

const BATCH = 50;

/** Fills the index once `wanted`: the words of every transcript, never a reading or a text. */
export function useTranscriptIndex(
  known: KnownIndex,
  all: readonly Shelved[],
  wanted: boolean,
): IndexState {
  const index = (known.index ??= createTranscriptIndex(
    () => new Promise((done) => setTimeout(done)),
  ));
  const [ready, setReady] = useState(index.count());
  const [isWhole, setWhole] = useState(false);
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    if (!wanted) return undefined;
    const gone = new AbortController();
    setWhole(false);
    fill(index, setReady, gone.signal).then(
      () => !gone.signal.aborted && setWhole(true),
      (error: unknown) =>
        setFailure(new Error('The transcripts could not be searched.', { cause: error })),
    );
    return () => gone.abort();
  }, [index, wanted, all]);
  if (failure) throw failure;
  return { index, ready, isWhole };
}

async function fill(
  index: TranscriptIndex,
  tell: (count: number) => void,
  signal: AbortSignal,
): Promise<void> {
  for (let from = 0; ; from += BATCH) {
    const rows = await askWorker('listSearchWords', { from, count: BATCH });
    if (signal.aborted) return;
    await index.add(rows);
    tell(index.count());
    if (rows.length < BATCH) return;
  }
}
