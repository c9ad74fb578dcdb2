import type { VideoId } from '@/core/video-id';
import { LibraryFiles } from '@/ui/export/library-files';
import { EpisodePage } from '@/ui/library/episode-page';
import { LibraryList } from '@/ui/library/library-list';
import { useEpisodeRoute } from '@/ui/library/use-episode-route';
import { PageFrame } from '@/ui/pages/page-frame';

/** The library: every episode read, or one episode where the address names it. */
export function LibraryApp() {
  const videoId: VideoId | undefined = useEpisodeRoute();
  return (
    <PageFrame current="library">
      {videoId === undefined ? (
        <>
          <LibraryList />
          <LibraryFiles />
        </>
      ) : (
        <EpisodePage key={videoId} videoId={videoId} />
      )}
    </PageFrame>
  );
}
