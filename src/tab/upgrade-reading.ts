import { chooseTrack, type TrackChoice } from '@/core/episodes/choose-track';
import type { OverlayState } from '@/core/overlay-state';
import type { Video } from '@/core/video';
import type { askWorker } from '@/messaging/ask-worker';
import type { CaptionPage } from '@/page/caption-ways';
import { offerCaptions } from '@/tab/offer-captions';
import { runRoutes } from '@/tab/run-routes';
import { pause } from '@/tab/wait-for';

/** What is needed to wait for finer captions. */
export interface UpgradeParts {
  readonly video: Video;
  /** The track that was read; it is the one to be had finer. */
  readonly trackId: string | undefined;
  readonly page: CaptionPage;
  readonly ask: typeof askWorker;
  /** One request of our own is allowed, once it would be answered. */
  readonly mayAsk: boolean;
  readonly signal: AbortSignal;
}

const LOOK_MS = 1000;

/** A token that hasn't come in this time comes with the player's own request, if at all. */
const ASK_WITHIN_MS = 120_000;

/**
 * Waits until word-timed captions come in: because the player fetched them, or because it now has
 * a token and we may ask once. Undefined when they didn't come or were no better.
 */
export async function upgradeReading(parts: UpgradeParts): Promise<OverlayState | undefined> {
  const { page, video, signal } = parts;
  // Something may have been caught while another way was being read.
  const caught = { any: true };
  page.onCaught((videoId) => (caught.any ||= videoId === video.videoId), signal);
  const askUntilMs = performance.now() + (parts.mayAsk ? ASK_WITHIN_MS : 0);
  const asked = { once: false };
  for (;;) {
    await pause(LOOK_MS, signal);
    if (signal.aborted) return undefined;
    const mayAsk = !asked.once && performance.now() < askUntilMs && canAsk(parts);
    if (!caught.any && !mayAsk) continue;
    caught.any = false;
    asked.once ||= mayAsk;
    const state = await tryFiner(parts, mayAsk);
    if (state) return state;
  }
}

function choose({ page, video, trackId }: UpgradeParts): TrackChoice {
  const survey = page.survey(video.videoId, false);
  return chooseTrack(survey?.tracks ?? [], { audio: survey?.audio, picked: trackId });
}

function canAsk(parts: UpgradeParts): boolean {
  const { page, video } = parts;
  const choice = choose(parts);
  if (choice.kind !== 'chosen' || page.isAdPlaying()) return false;
  return page.hasAddress({ videoId: video.videoId, track: choice.track, translate: false });
}

async function tryFiner(parts: UpgradeParts, mayAsk: boolean): Promise<OverlayState | undefined> {
  const { page, video, ask, signal } = parts;
  const { videoId } = video;
  const choice = choose(parts);
  if (choice.kind !== 'chosen') return undefined;
  const { passive, active } = page.finerRoutes;
  const outcome = await runRoutes({
    routes: mayAsk ? [passive, active] : [passive],
    touching: () => Promise.resolve([]),
    ask: { videoId, track: choice.track, translate: false },
    signal,
    limitMs: 8000,
    offer: (captions) => offerCaptions(ask, video, { ...captions, trackId: choice.track.vssId }),
  });
  if (outcome.kind !== 'read' || !outcome.kept) return undefined;
  const { reading, route } = outcome;
  return reading.provenance.precision === 'second' ? undefined : { kind: 'ready', reading, route };
}
