import type { VideoId } from '@/core/video-id';

/** An episode without a reading here, and the way to one. */
export function NotRead({ videoId }: { readonly videoId: VideoId }) {
  return (
    <div class="card notice">
      <p>
        This episode hasn’t been read on this computer, or was deleted. Open it and its arc appears
        under the player.
      </p>
      <p class="buttons">
        <a
          class="button button-filled"
          href={`https://www.youtube.com/watch?v=${videoId}`}

          rel="noopener"
        >
          Open the video
        </a>
        <a class="button" href="/library.html">
          Library
        </a>
      </p>
    </div>
  );
}
