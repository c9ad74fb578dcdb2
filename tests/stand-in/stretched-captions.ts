import { captionBody } from './caption-bodies';
import { longVideo } from './talk-video';

/** The sample conversation stretched to about so many seconds, as word-timed automatic json3. */
export function stretchedCaptions(seconds: number): string {
  const [track] = longVideo(seconds / 60).tracks;
  if (!track) throw new Error('the stretched conversation has no captions');
  return captionBody(track, 'json3');
}
