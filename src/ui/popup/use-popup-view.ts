import { useEffect, useState } from 'preact/hooks';
import type { VideoId } from '@/core/video-id';
import { lookForPopup, type PopupView } from '@/ui/popup/popup-view';

/** How often a tab at work is looked at again, in ms. Scoring a long talk takes about a second. */
const AGAIN_MS = 300;

/**
 * What the popup shows, undefined before the first look; followed until a reading is there, and
 * looked for anew when `turn` changes.
 */
export function usePopupView(asked: VideoId | undefined, turn: number): PopupView | undefined {
  const [view, setView] = useState<PopupView>();
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    const closed = new AbortController();
    follow(asked, setView, closed.signal).catch((error: unknown) => {
      if (!closed.signal.aborted)
        setFailure(new Error('The popup could not look.', { cause: error }));
    });
    return () => closed.abort();
  }, [asked, turn]);
  if (failure) throw failure;
  return view;
}

async function follow(
  asked: VideoId | undefined,
  show: (view: PopupView) => void,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    const view = await lookForPopup(asked);
    if (signal.aborted) return;
    show(view);
    if (view.kind !== 'in-tab') return;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}
