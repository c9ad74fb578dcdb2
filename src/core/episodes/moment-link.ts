import type { VideoId } from '@/core/video-id';

/** The address of a moment of a video, from its id and a time in milliseconds; whole seconds. */
export function momentLink(videoId: VideoId, ms: number): string {
  return `https://youtu.be/${videoId}?t=${Math.max(0, Math.floor(ms / 1000))}`;
}
