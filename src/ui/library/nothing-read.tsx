import type { ReadingCard } from '@/core/reading';
import { AXRP_ON_YOUTUBE } from '@/ui/pages/axrp-on-youtube';

/** How to start, above the catalogue. */
export function NothingRead({ newest }: { readonly newest: ReadingCard | undefined }) {
  const hasVideo = newest?.catalogue?.isOnYouTube === true;
  return (
    <div class="nothing-read">
      <h2>Nothing read yet</h2>
      <p>
        Open a conversation on YouTube and its arc appears under the player.
        {newest && (
          <>
            <br />
            Below is the built-in AXRP catalogue: figures only, ready to compare.
          </>
        )}
      </p>
      <a
        class="button button-filled"
        href={
          hasVideo ? `https://www.youtube.com/watch?v=${newest.video.videoId}` : AXRP_ON_YOUTUBE
        }
        target="_blank"
        rel="noopener"
      >
        {hasVideo ? 'Open the newest AXRP episode' : 'Open AXRP on YouTube'}
      </a>
    </div>
  );
}
