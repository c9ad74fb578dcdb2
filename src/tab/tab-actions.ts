import type { Settings } from '@/core/settings';
import type { VideoId } from '@/core/video-id';
import type { WorkerAsk } from '@/messaging/protocol';

/** What the overlay may ask of the tab it stands in. */
export interface TabActions {
  readonly seek: (ms: number) => void;
  readonly retry: () => void;
  readonly loadFile: (file: File) => void;
  readonly changeSettings: (change: Partial<Settings>) => void;
  readonly openPage: (page: WorkerAsk<'openPage'>['page'], videoId?: VideoId) => void;
  readonly reloadPage: () => void;
  readonly useTranslation: () => void;
  readonly goOnWithoutKeeping: () => void;
  readonly freeSpace: () => void;
}
