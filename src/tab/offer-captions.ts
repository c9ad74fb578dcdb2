import type { OverlayState } from '@/core/overlay-state';
import type { CaptionKind, CaptionRoute } from '@/core/transcript';
import type { Video } from '@/core/video';
import type { askWorker } from '@/messaging/ask-worker';
import type { ReadOutcome } from '@/messaging/protocol';

/** A caption body with what is known of it. */
export interface OfferedCaptions {
  readonly body: string;
  readonly route: CaptionRoute;
  readonly language: string;
  readonly kind: CaptionKind;
  /** `vssId` of the track; a file has none. */
  readonly trackId?: string;
  /** Wanted in place of what is kept. */
  readonly picked?: boolean;
}

/** Gives the worker a body that a route brought; what it holds is the worker's to say. */
export function offerCaptions(
  ask: typeof askWorker,
  video: Video,
  captions: OfferedCaptions,
): Promise<ReadOutcome> {
  const keywords = [...video.keywords];
  const chapters = video.chapters.map((chapter) => ({ ...chapter }));
  return ask('readCaptions', { video: { ...video, keywords, chapters }, captions });
}

/** The state after a body was read: the arc, or that it couldn't be kept. */
export function stateOfRead(
  { reading, kept }: Pick<Extract<ReadOutcome, { kind: 'read' }>, 'reading' | 'kept'>,
  route: CaptionRoute,
): OverlayState {
  return kept
    ? { kind: 'ready', reading, route }
    : { kind: 'failed', cause: 'storage', attempts: [], unkept: reading };
}
