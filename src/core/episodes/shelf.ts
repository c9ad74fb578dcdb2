import type { Video } from '@/core/video';

/** "AXRP - the AI X-risk Research Podcast" and its short form; a title may say it too. */
const AXRP = /\bAXRP\b/i;
const NUMBERED =
  /^(?:AXRP\s*(?:[-–—:|]\s*)?)?(?:episode|ep\.?|#)?\s*(\d{1,3}(?:\.\d)?)\s*[-–—:|]\s*(\S.*)$/i;

/** Whether a video belongs to the AXRP podcast, by its channel's name or its title. */
export function isAxrp(video: Pick<Video, 'title' | 'channel'>): boolean {
  return AXRP.test(video.channel) || AXRP.test(video.title);
}

/** The series an episode belongs to, and its place in it where the title carries one. */
export interface ShelfPlace {
  /** "AXRP", otherwise the channel's name; empty where that isn't known. */
  readonly shelf: string;
  /** "19" or "38.1"; AXRP only. */
  readonly episode?: string;
  /** The title without what shelf and episode already say. */
  readonly title: string;
}

/** Takes what a video's page says of it and gives its place on a shelf. */
export function shelfPlaceOf(video: Pick<Video, 'title' | 'channel'>): ShelfPlace {
  if (!isAxrp(video)) return { shelf: video.channel.trim(), title: video.title.trim() };
  const [, episode, rest] = NUMBERED.exec(video.title.trim()) ?? [];
  if (episode === undefined || rest === undefined)
    return { shelf: 'AXRP', title: video.title.trim() };
  return { shelf: 'AXRP', episode, title: rest };
}
