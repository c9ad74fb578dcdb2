import type { OverlayState } from '@/core/overlay-state';
import type { VideoId } from '@/core/video-id';
import type { TabDescription, TrackOffer } from '@/messaging/protocol';

/** What a tab can say of itself. */
export interface TabFacts {
  readonly videoId: VideoId | null;
  readonly title: string;
  /** Undefined until the video has been decided on, and where it is left out. */
  readonly state: OverlayState | undefined;
  readonly leftOut: boolean;
  readonly playheadMs: number;
  readonly tracks: readonly TrackOffer[];
}

/** For the popup: which video stands in the tab, and what its overlay shows. */
export function describeTab(facts: TabFacts): TabDescription {
  const { videoId, title, state, leftOut, playheadMs } = facts;
  const tracks = facts.tracks.map(({ vssId, languageCode, kind, name }) => {
    return { vssId, languageCode, name, ...(kind ? { kind } : {}) };
  });
  const isAbsent = videoId === null || leftOut;
  return {
    videoId,
    title,
    state: isAbsent ? { kind: 'left-out' } : (state ?? { kind: 'looking' }),
    playheadMs,
    tracks,
  };
}
