import { CataloguePage } from '@/ui/library/catalogue-page';
import type { VideoId } from '@/core/video-id';
import { EpisodeView } from '@/ui/library/episode-view';
import { useAsked } from '@/ui/summary/use-asked';

/** One episode at full size, or the way to it where it isn't kept here. */
export function EpisodePage({ videoId }: { readonly videoId: VideoId }) {
  const [known] = useAsked('getReading', { videoId });
  if (known === undefined) return <div class="episode" aria-busy />;
  if (known.kind === 'unknown') return <NotRead videoId={videoId} />;
  return <EpisodeView reading={known.reading} privately={known.privately} />;
}

function NotRead({ videoId }: { readonly videoId: VideoId }) {
  const [card] = useAsked('getCard', { videoId });
  if (card === undefined) return <div class="episode" aria-busy />;
  return card?.catalogue ? <CataloguePage card={card} /> : <NotKept videoId={videoId} />;
}

function NotKept({ videoId }: { readonly videoId: VideoId }) {
  return (
    <div class="nothing-read">
      <h1>Not read on this computer</h1>
      <p>This episode was never read here, or was deleted. Open it and its arc appears.</p>
      <p class="buttons">
        <a
          class="button button-filled"
          href={`https://www.youtube.com/watch?v=${videoId}`}
          target="_blank"
          rel="noopener"
        >
          Open the video
        </a>
        <a class="button" href="#/">
          Library
        </a>
      </p>
    </div>
  );
}
