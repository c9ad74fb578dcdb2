import type { Attempt, CaptionCause } from '@/core/caption-cause';
import type { CaptionTrack } from '@/core/caption-track';
import { chooseTrack, isPanelTrack } from '@/core/episodes/choose-track';
import type { OverlayState } from '@/core/overlay-state';
import { inLearnedOrder } from '@/core/route-memory';
import type { Video } from '@/core/video';
import type { VideoId } from '@/core/video-id';
import type { askWorker } from '@/messaging/ask-worker';
import type { RouteAdapter } from '@/page/caption-route';
import type { CaptionPage } from '@/page/caption-ways';
import type { PlayerSurvey } from '@/page/player-survey';
import type { VideoFacts } from '@/page/video-facts';
import { diagnose } from '@/tab/diagnose';
import { offerCaptions, stateOfRead } from '@/tab/offer-captions';
import { runRoutes } from '@/tab/run-routes';
import { tellingCause } from '@/tab/telling-cause';
import { waitFor } from '@/tab/wait-for';

/** What a search for captions needs. */
export interface FindParts {
  readonly videoId: VideoId;
  readonly page: CaptionPage;
  readonly ask: typeof askWorker;
  /** The viewer asked for a machine translation. */
  readonly translate: boolean;
  /** `vssId` of a track that is wanted in place of what is kept. */
  readonly picked?: string | undefined;
  readonly signal: AbortSignal;
  /** The routes that touch the page, as far as the viewer's options allow them. */
  readonly touching: () => Promise<readonly RouteAdapter[]>;
  readonly learn: (video: Video) => void;
  readonly show: (state: OverlayState) => void;
}

const LOOK_MS = 100;
const AD_LOOK_MS = 250;

/** Everything together must have an end within 10 s, whatever hangs. */
const ALL_MS = 8000;

/** Player and data come within this, or not at all. */
const FACTS_MS = 8000;

/** Tracks come seconds after the rest of a video's data (2026-04), so an empty list is no answer. */
const TRACKS_MS = 6000;

/** What a body is refused for in which nothing is said. */
const EMPTY: readonly CaptionCause[] = ['parse', 'no-tracks'];

/** Chapters may come a little later; the segments want them. */
const COMPLETE_MS = 1000;

/** From "looking" to the arc or the reason for none; gives the state that it ended in. */
export async function findCaptions(parts: FindParts): Promise<OverlayState> {
  const found = await search(parts);
  parts.signal.throwIfAborted();
  const isExplained = found.kind === 'failed' || found.kind === 'no-captions';
  const state = isExplained ? { ...found, diagnosis: diagnose(parts.page, parts.videoId) } : found;
  parts.show(state);
  return state;
}

async function search(parts: FindParts): Promise<OverlayState> {
  const { page, signal, videoId } = parts;
  const has = (): true | undefined => page.hasPlayer() || undefined;
  const hasPlayer = await waitFor(has, { everyMs: LOOK_MS, limitMs: FACTS_MS, signal });
  if (!hasPlayer) return failed(parts, 'no-player');
  await adIsOver(parts);
  const untilMs = performance.now() + ALL_MS;
  const facts = await waitForFacts(parts);
  if (!facts) return failed(parts, 'no-player');
  const unavailable = stateOfAvailability(facts.availability);
  if (unavailable) return unavailable;
  const survey = await waitForTracks(parts);
  if (survey?.facts) parts.learn(survey.facts.video);
  const tracks = survey?.tracks ?? [];
  const choice = chooseTrack(tracks, { audio: survey?.audio, picked: parts.picked });
  if (choice.kind === 'none') {
    const cause = overridingCause(parts);
    return cause ? failed(parts, cause) : { kind: 'no-captions', attempts: [] };
  }
  const translate = choice.kind === 'unsupported';
  if (translate && !parts.translate) {
    return { kind: 'unsupported-language', language: choice.language };
  }
  const video = survey?.facts?.video ?? facts.video;
  const { track } = choice;
  const others = tracks.filter((other) => other !== track);
  const spare = chooseTrack(parts.picked || translate ? [] : others, { audio: survey?.audio });
  const hasSpare = spare.kind === 'chosen';
  const wanted = { videoId, track, translate };
  const first = await readTrack(parts, wanted, { video, tracks, untilMs, hasSpare });
  if (!first.isWordless || spare.kind !== 'chosen') return first.state;
  const { state } = await readTrack(
    parts,
    { ...wanted, track: spare.track },
    { video, tracks, untilMs, hasSpare: false },
  );
  return state.kind === 'failed' && first.state.kind === 'failed'
    ? { ...first.state, attempts: [...first.state.attempts, ...state.attempts] }
    : state;
}

/** What is the same for every track of a video. */
interface TrackSearch {
  readonly video: Video;
  readonly tracks: readonly CaptionTrack[];
  readonly untilMs: number;
  /** There is another track to read where this one holds no words. */
  readonly hasSpare: boolean;
}

/** How reading one track ended; `isWordless` when it could be had and nothing was said in it. */
interface TrackEnd {
  readonly state: OverlayState;
  readonly isWordless: boolean;
}

async function waitForFacts(parts: FindParts): Promise<VideoFacts | undefined> {
  const startedMs = performance.now();
  const facts = await waitFor(
    () => {
      const waitedMs = performance.now() - startedMs;
      const found = parts.page.survey(parts.videoId, waitedMs > COMPLETE_MS)?.facts;
      return found?.complete || waitedMs > COMPLETE_MS ? found : undefined;
    },
    { everyMs: LOOK_MS, limitMs: FACTS_MS, signal: parts.signal },
  );
  if (facts) parts.learn(facts.video);
  return facts;
}

/** The survey with a track list; one without, when none came. Time stands still during ads. */
async function waitForTracks(parts: FindParts): Promise<PlayerSurvey | undefined> {
  const { page, signal, videoId } = parts;
  const found = await waitFor(
    () => {
      if (page.isAdPlaying()) return 'ad';
      const survey = page.survey(videoId, true);
      return survey && survey.tracks.length > 0 ? survey : undefined;
    },
    { everyMs: LOOK_MS, limitMs: TRACKS_MS, signal },
  );
  if (found !== 'ad') return found ?? page.survey(videoId, true);
  await adIsOver(parts);
  parts.show({ kind: 'looking' });
  return waitForTracks(parts);
}

async function adIsOver({ page, show, signal }: FindParts): Promise<void> {
  if (!page.isAdPlaying()) return;
  show({ kind: 'failed', cause: 'ad', attempts: [] });
  await waitFor(() => (page.isAdPlaying() ? undefined : true), {
    everyMs: AD_LOOK_MS,
    limitMs: Infinity,
    signal,
  });
  show({ kind: 'looking' });
}

function stateOfAvailability(availability: VideoFacts['availability']): OverlayState | undefined {
  switch (availability) {
    case 'playable':
      return undefined;
    case 'live':
    case 'premiere':
      return { kind: 'live', premiere: availability === 'premiere' };
    case 'age-restricted':
    case 'unplayable':
      return { kind: 'failed', cause: availability, attempts: [] };
  }
}

async function readTrack(
  parts: FindParts,
  wanted: { readonly videoId: VideoId; readonly track: CaptionTrack; readonly translate: boolean },
  { video, tracks, untilMs, hasSpare }: TrackSearch,
): Promise<TrackEnd> {
  const { page, ask, signal, show, touching } = parts;
  const byPanel = isPanelTrack(wanted.track, tracks);
  const fits = ({ route }: RouteAdapter): boolean => byPanel || !route.startsWith('panel');
  const now = { isWordless: false };
  const memory = await ask('getRouteMemory', {});
  const picked = parts.picked === wanted.track.vssId;
  const outcome = await runRoutes({
    routes: inLearnedOrder(page.routes.filter(fits), memory, ({ listens }) => listens === true),
    // Without a connection there is nothing to be had by touching anything.
    touching: async () =>
      page.isOffline() || (now.isWordless && hasSpare)
        ? []
        : inLearnedOrder((await touching()).filter(fits), memory, () => false),
    ask: wanted,
    signal,
    limitMs: untilMs - performance.now(),
    offer: async (captions) => {
      const { language, kind, route } = captions;
      show({ kind: 'reading', language, captionKind: kind, lines: 0 });
      const trackId = wanted.track.vssId;
      const read = await offerCaptions(ask, video, { ...captions, trackId, picked });
      const isEmpty = read.kind === 'refused' && EMPTY.includes(read.cause);
      now.isWordless ||= isEmpty && !route.startsWith('panel');
      return read;
    },
  });
  if (outcome.kind === 'read') {
    void ask('noteRun', { attempts: [...outcome.attempts] });
    return { state: stateOfRead(outcome, outcome.route), isWordless: false };
  }
  const { cause, status } = tellingCause(outcome.attempts);
  const { attempts, arrivedMs } = outcome;
  const state: OverlayState = {
    kind: 'failed',
    cause: overridingCause(parts) ?? cause,
    attempts,
    ...(status === undefined ? {} : { status }),
    ...(arrivedMs === undefined ? {} : { arrivedMs }),
  };
  return { state, isWordless: now.isWordless };
}

function failed(
  parts: FindParts,
  cause: CaptionCause,
  attempts: readonly Attempt[] = [],
): OverlayState {
  return { kind: 'failed', cause: overridingCause(parts) ?? cause, attempts };
}

/** What explains a failure better than anything that a route could say. */
function overridingCause({ page }: FindParts): CaptionCause | undefined {
  if (page.isOffline()) return 'offline';
  return page.isConsentPending() ? 'consent' : undefined;
}
