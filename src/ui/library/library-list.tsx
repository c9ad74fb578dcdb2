import { countText } from '@/core/figures/numbers-for-people';
import type { ReadingCard } from '@/core/reading';
import type { VideoId } from '@/core/video-id';
import { askWorker } from '@/messaging/ask-worker';
import { EpisodeCard } from '@/ui/library/episode-card';
import { AXRP_ON_YOUTUBE } from '@/ui/pages/axrp-on-youtube';
import { useAsked } from '@/ui/summary/use-asked';

/** Every episode read, the last read first. */
export function LibraryList() {
  const [cards, change] = useAsked('listCards', {});
  const forget = async (videoId: VideoId) => {
    await askWorker('forgetReading', { videoId });
    change(await askWorker('listCards', {}));
  };
  if (cards === undefined) return <div class="library-list" aria-busy />;
  const nothingRead = cards.every((card) => card.catalogue !== undefined);
  return (
    <>
      <h1 class="unseen">Library</h1>
      {nothingRead && <NothingRead />}
      <div class="library-row">
        <h2>Conversations</h2>
        <p class="quiet" role="status">
          {countWords(cards)}
        </p>
      </div>
      <ul class="library-list">
        {byDate(cards).map((card) => (
          <EpisodeCard key={card.video.videoId} card={card} onForget={forget} />
        ))}
      </ul>
    </>
  );
}

function NothingRead() {
  return (
    <div class="nothing-read">
      <h2>Nothing read yet</h2>
      <p>Open a conversation on YouTube and its arc appears under the player.</p>
      <a class="button button-filled" href={AXRP_ON_YOUTUBE} target="_blank" rel="noopener">
        Open AXRP on YouTube
      </a>
    </div>
  );
}

function byDate(cards: readonly ReadingCard[]): ReadingCard[] {
  return cards.toSorted((a, b) => b.readAt - a.readAt);
}

function countWords({ length }: readonly ReadingCard[]): string {
  return `${countText(length)} ${length === 1 ? 'conversation' : 'conversations'} · newest first`;
}
