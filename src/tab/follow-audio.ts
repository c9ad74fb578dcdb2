import type { VideoId } from '@/core/video-id';
import type { PageDoor } from '@/page/page-door';
import { pause } from '@/tab/wait-for';

/** No event tells of another dub that reaches us in every browser, so it is looked at. */
const LOOK_MS = 1000;

/** What plays at first must be known before the viewer can choose another. */
const FIRST_LOOK_MS = 200;

/** Calls back each time the viewer chooses another dub of this video, until the signal aborts. */
export async function followAudio(
  page: Pick<PageDoor, 'audioId'>,
  videoId: VideoId,
  onChange: () => void,
  signal: AbortSignal,
): Promise<void> {
  const heard: { id?: string | undefined } = {};
  while (!signal.aborted) {
    const id = page.audioId(videoId);
    if (id !== undefined && heard.id !== undefined && id !== heard.id) onChange();
    heard.id = id ?? heard.id;
    await pause(heard.id === undefined ? FIRST_LOOK_MS : LOOK_MS, signal);
  }
}
