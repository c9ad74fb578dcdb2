import type { OverlayState } from '@/core/overlay-state';
import type { Video } from '@/core/video';
import type { askWorker } from '@/messaging/ask-worker';
import type { ReadOutcome } from '@/messaging/protocol';
import { readCaptionFile } from '@/page/read-caption-file';
import { offerCaptions, stateOfRead } from '@/tab/offer-captions';

/** What reading a viewer's own file needs. */
export interface FileParts {
  readonly file: File;
  readonly video: Video;
  readonly ask: typeof askWorker;
  readonly signal: AbortSignal;
  readonly show: (state: OverlayState) => void;
}

/** From the file to the arc, or to the reason for none. */
export async function readFile({ file, video, ask, signal, show }: FileParts): Promise<void> {
  const startedMs = performance.now();
  show({ kind: 'reading', language: 'en', captionKind: 'file', lines: 0 });
  const body = await readCaptionFile(file);
  const captions = { body: body ?? '', route: 'file', language: 'en', kind: 'file' } as const;
  const outcome: ReadOutcome =
    body === undefined
      ? { kind: 'refused', cause: 'parse' }
      : await offerCaptions(ask, video, captions);
  signal.throwIfAborted();
  if (outcome.kind === 'read') {
    show(stateOfRead(outcome, 'file'));
    return;
  }
  // What is empty was not sent by YouTube.
  const cause = outcome.cause === 'gated' ? 'parse' : outcome.cause;
  const tookMs = Math.round(performance.now() - startedMs);
  const attempts = [{ route: 'file', outcome: cause, tookMs }] as const;
  show({ ...outcome, cause, kind: 'failed', attempts });
}
