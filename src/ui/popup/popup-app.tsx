import { useState } from 'preact/hooks';
import type { VideoId } from '@/core/video-id';
import { EpisodeSummary } from '@/ui/popup/episode-summary';
import { InTab } from '@/ui/popup/in-tab';
import { NoVideo } from '@/ui/popup/no-video';
import { NotRead } from '@/ui/popup/not-read';
import { PopupBar } from '@/ui/popup/popup-bar';
import type { PopupView } from '@/ui/popup/popup-view';
import { usePopupView } from '@/ui/popup/use-popup-view';

/** The popup: the episode that was asked for, that of the tab in front, or the last one read. */
export function PopupApp({ asked }: { readonly asked: VideoId | undefined }) {
  const [turn, setTurn] = useState(0);
  const view = usePopupView(asked, turn);
  return (
    <>
      <PopupBar videoId={view && videoIn(view)} />
      <main aria-busy={view === undefined}>
        {view && !hasTitle(view) && <h1 class="unseen">Perspective Arc</h1>}
        {view && <PopupContent view={view} onRead={() => setTurn(turn + 1)} />}
      </main>
    </>
  );
}

function PopupContent({ view, onRead }: { view: PopupView; onRead: () => void }) {
  switch (view.kind) {
    case 'episode':
      return <EpisodeSummary reading={view.reading} privately={view.privately} onRead={onRead} />;
    case 'no-video':
      return <NoVideo last={view.last} privately={view.privately} />;
    case 'not-read':
      return <NotRead videoId={view.videoId} />;
    case 'in-tab':
      return <InTab {...view} />;
    default:
      return view satisfies never;
  }
}

function videoIn(view: PopupView): VideoId | undefined {
  if (view.kind === 'episode') return view.reading.video.videoId;
  return view.kind === 'no-video' ? view.last?.video.videoId : undefined;
}

/** An episode's title heads the popup; without one it heads itself. */
function hasTitle(view: PopupView): boolean {
  if (view.kind === 'no-video') return view.last !== null;
  return view.kind === 'episode' || (view.kind === 'in-tab' && view.doing !== null);
}
