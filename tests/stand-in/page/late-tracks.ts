import type { CaptionTrack, PlayerResponse } from '../player-response';
import type { VideoSetup } from '../video-setup';

const USUALLY_LATE_MS = 150;

export interface LateTracks {
  readonly load: (setup: VideoSetup | null) => void;
  /** The player's response, its track list empty at first. */
  readonly response: () => PlayerResponse | null;
  readonly tracks: () => readonly CaptionTrack[];
  /** Lets out a list that is held back. */
  readonly give: () => void;
}

/** The response as the player gives it: whole, but for the tracks, which come some time later. */
export function createLateTracks(onTracks: () => void): LateTracks {
  const now = { setup: null as VideoSetup | null, at: 0 };
  const response = (): PlayerResponse | null => {
    const whole = now.setup?.playerResponse ?? null;
    if (!whole?.captions || performance.now() >= now.at) return whole;
    const renderer = { ...whole.captions.playerCaptionsTracklistRenderer, captionTracks: [] };
    return { ...whole, captions: { playerCaptionsTracklistRenderer: renderer } };
  };
  return {
    load: (setup) => {
      const late = setup?.video.faults?.tracksLateMs ?? USUALLY_LATE_MS;
      const isHeld = setup?.video.faults?.tracksHeld === true;
      Object.assign(now, { setup, at: isHeld ? Infinity : performance.now() + late });
      // A timer may ring a little early; the list must be there when it does.
      if (!isHeld) setTimeout(() => now.setup === setup && onTracks(), late + 20);
    },
    give: () => {
      now.at = 0;
      onTracks();
    },
    response,
    tracks: () => response()?.captions?.playerCaptionsTracklistRenderer.captionTracks ?? [],
  };
}
