import type { Settings } from '@/core/settings';
import type { VideoId } from '@/core/video-id';

/** Pages of ours that the overlay can open. */
export type OwnPage = 'library' | 'options' | 'methodology' | 'transcript';

/** What the overlay may ask of the tab it stands in. */
export interface OverlayActions {
  seek: (ms: number) => void;
  retry: () => void;
  loadFile: (file: File) => void;
  changeSettings: (change: Partial<Settings>) => void;
  openPage: (page: OwnPage, videoId?: VideoId) => void;
  reloadPage: () => void;
  useTranslation: () => void;
  goOnWithoutKeeping: () => void;
  freeSpace: () => void;
}

/** Where the video plays, in ms; a listener hears the present place at once, then each change. */
export interface Playhead {
  subscribe: (listener: (ms: number) => void) => () => void;
}
