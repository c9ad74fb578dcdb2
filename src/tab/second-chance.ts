import type { Attempt } from '@/core/caption-cause';
import type { CaptionTrack } from '@/core/caption-track';
import { chooseTrack } from '@/core/episodes/choose-track';
import type { VideoId } from '@/core/video-id';
import type { CaptionPage } from '@/page/caption-ways';
import { pause } from '@/tab/wait-for';

/** What a failed search leaves behind. */
export interface FailedSearch {
  readonly videoId: VideoId;
  readonly page: CaptionPage;
  readonly attempts: readonly Attempt[];
  /** Whether the player had a token when the search began. */
  readonly hadAddress: boolean;
  readonly signal: AbortSignal;
}

const LOOK_MS = 1000;

/** A token that hasn't come in this time comes with the player's own request, if at all. */
const TOKEN_WITHIN_MS = 600_000;

/**
 * Waits, touching and asking nothing, until another search may find captions: the player has
 * fetched some by itself, because the viewer switched them on; or it has a token now, where there
 * was none; or it has begun to play, where nothing could be had of it before. False when the
 * signal ends the wait. A page's script can tell us of captions that aren't there: only what the
 * player really holds counts.
 */
export async function secondChance({
  videoId,
  page,
  attempts,
  hadAddress,
  signal,
}: FailedSearch): Promise<boolean> {
  // A token may have come while the other ways were still being tried, too late for its own.
  const cameTooLate =
    !hadAddress &&
    attempts.some(
      ({ route, outcome }) =>
        route === 'track-url' && (outcome === 'skipped' || outcome === 'gated'),
    );
  const before = {
    caught: page.lastCaught(videoId),
    address: hasAddress(page, videoId) && !cameTooLate,
    running: page.isRunning(videoId),
  };
  const couldNotNudge = attempts.some(
    ({ route, outcome }) => route === 'nudge' && (outcome === 'skipped' || outcome === 'ad'),
  );
  const tokenUntilMs = performance.now() + TOKEN_WITHIN_MS;
  const told = { wake: new AbortController() };
  page.onCaught(() => told.wake.abort(), signal);
  for (;;) {
    await pause(LOOK_MS, AbortSignal.any([signal, told.wake.signal]));
    if (signal.aborted) return false;
    told.wake = new AbortController();
    if (page.lastCaught(videoId) > before.caught) return true;
    if (performance.now() > tokenUntilMs || page.isAdPlaying()) continue;
    if (!before.address && hasAddress(page, videoId)) return true;
    if (couldNotNudge && !before.running && page.isRunning(videoId)) return true;
  }
}

/** Whether the player's caption address can be asked: it has its token, or needs none. */
export function hasAddress(page: CaptionPage, videoId: VideoId): boolean {
  const track = trackOf(page, videoId);
  return track !== undefined && page.hasAddress({ videoId, track, translate: false });
}

function trackOf(page: CaptionPage, videoId: VideoId): CaptionTrack | undefined {
  const survey = page.survey(videoId, false);
  const choice = chooseTrack(survey?.tracks ?? [], { audio: survey?.audio });
  return choice.kind === 'chosen' ? choice.track : undefined;
}
