import type { Settings } from '@/core/settings';
import type { Video } from '@/core/video';
import type { VideoId } from '@/core/video-id';
import type { Known } from '@/messaging/protocol';
import type { PageDoor } from '@/page/page-door';
import { decideByVideo, decideShow } from '@/tab/decide-show';
import { waitFor } from '@/tab/wait-for';

/** What is needed to decide on a video. */
export interface DecideParts {
  readonly videoId: VideoId;
  readonly page: Pick<PageDoor, 'survey'>;
  readonly showOn: () => Settings['showOn'];
  /** The channels that the viewer chose. */
  readonly channels?: (() => Settings['channels']) | undefined;
  /** What the store said, once it has. */
  readonly known: () => Known | undefined;
  /** The page has told of the video. */
  readonly learn: (video: Video) => void;
  readonly signal: AbortSignal;
}

/** How long the page's data may take before the viewer is told that there are none. */
const FACTS_MS = 8000;
const LOOK_MS = 100;

/** How long to wait for the bridge before reading the document's own scripts. */
const PATIENT_AFTER_MS = 800;

/** How long chapters may come after the rest. */
const COMPLETE_MS = 1000;

/** Waits until the page, or a kept reading, has said enough to decide by the options. */
export async function waitToDecide(parts: DecideParts): Promise<'show' | 'leave-out'> {
  const { page, videoId, showOn, channels = () => [], known, learn, signal } = parts;
  const startedMs = performance.now();
  const decided = await waitFor(
    () => {
      const kept = known();
      if (kept?.kind === 'known') {
        const byKept = decideByVideo(showOn(), kept.reading.video, channels());
        return byKept === 'leave-out' ? 'leave-out' : 'show';
      }
      const waitedMs = performance.now() - startedMs;
      const survey = page.survey(videoId, waitedMs > PATIENT_AFTER_MS);
      if (survey?.facts) learn(survey.facts.video);
      const decision = decideShow(showOn(), survey, channels());
      if (decision === 'unknown') return undefined;
      // Chapters alone may speak of AI, and they come last.
      const isFinal = decision === 'show' || survey?.facts?.complete || waitedMs > COMPLETE_MS;
      return isFinal ? decision : undefined;
    },
    { everyMs: LOOK_MS, limitMs: FACTS_MS, signal },
  );
  return decided ?? (showOn() === 'captioned-english' ? 'leave-out' : 'show');
}
