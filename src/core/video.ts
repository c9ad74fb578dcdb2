import type { VideoId } from '@/core/video-id';

/** A named stretch of the video. */
export interface Chapter {
  readonly startMs: number;
  readonly title: string;
  /** YouTube's machine set it, not the publisher. */
  readonly automatic?: boolean | undefined;
}

/** What is known of a video from its page, without any request. Unknown texts are empty. */
export interface Video {
  readonly videoId: VideoId;
  readonly title: string;
  readonly channel: string;
  /** Whole milliseconds; 0 where it isn't known (live streams, files). */
  readonly durationMs: number;
  /** Publication day as YYYY-MM-DD, or empty. */
  readonly publishedOn: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** In order of startMs; empty where the video has none. */
  readonly chapters: readonly Chapter[];
}

/** A video of which nothing but its id is known. */
export function unknownVideo(videoId: VideoId): Video {
  return {
    videoId,
    title: '',
    channel: '',
    durationMs: 0,
    publishedOn: '',
    description: '',
    keywords: [],
    chapters: [],
  };
}
