import type { VideoId } from '@/core/video-id';

/**
 * The `params` that ask the panel endpoint for a video's transcript: base64 of a protobuf message,
 * field 149 holding field 1, the id, and field 3, the number 1 (real responses of June 2026).
 */
export function panelParams(videoId: VideoId): string {
  const id = Array.from(videoId, (letter) => letter.charCodeAt(0));
  const bytes = [0xaa, 0x09, id.length + 4, 0x0a, id.length, ...id, 0x18, 0x01];
  return btoa(String.fromCharCode(...bytes));
}
