import type { VideoId } from '@/core/video-id';
import { PageFrame } from '@/ui/pages/page-frame';
import { AXRP_ON_YOUTUBE } from '@/ui/pages/axrp-on-youtube';
import { useTabVideo } from '@/ui/transcript/use-tab-video';
import { useAsked } from '@/ui/summary/use-asked';
import { TranscriptView } from '@/ui/transcript/transcript-view';

/** The transcript of the episode that was asked for, else of the tab in front or the last read. */
export function TranscriptPage({ asked }: { readonly asked: VideoId | undefined }) {
  if (asked === undefined) return <Panel />;
  return (
    <PageFrame>
      <Episode videoId={asked} />
    </PageFrame>
  );
}

/** Beside a tab: the transcript of the video that it shows, whichever that is. */
function Panel() {
  const videoId = useTabVideo();
  return (
    <main class="transcript-panel">
      {videoId === null && <LastRead />}
      {videoId && <Episode key={videoId} videoId={videoId} />}
    </main>
  );
}

function LastRead() {
  const [known] = useAsked('getLastRead', {});
  if (known === undefined) return <div class="transcript-page" aria-busy />;
  if (known.kind === 'unknown') {
    return (
      <NoTranscript title="Nothing read yet" href={AXRP_ON_YOUTUBE} way="Open AXRP on YouTube" />
    );
  }
  return <TranscriptView reading={known.reading} />;
}

function Episode({ videoId }: { readonly videoId: VideoId }) {
  const [known] = useAsked('getReading', { videoId });
  if (known === undefined) return <div class="transcript-page" aria-busy />;
  if (known.kind === 'unknown') {
    return (
      <NoTranscript
        title="Not read yet"
        href={`https://www.youtube.com/watch?v=${videoId}`}
        way="Open the video"
      />
    );
  }
  return <TranscriptView reading={known.reading} />;
}

interface NoTranscriptProps {
  readonly title: string;
  readonly href: string;
  readonly way: string;
}

function NoTranscript({ title, href, way }: NoTranscriptProps) {
  return (
    <div class="nothing-read">
      <h1>{title}</h1>
      <p>Open a conversation on YouTube; once its captions are read, they stand here.</p>
      <a class="button button-filled" href={href} target="_blank" rel="noopener">
        {way}
      </a>
    </div>
  );
}
