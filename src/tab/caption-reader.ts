import type { OverlayState } from '@/core/overlay-state';
import type { VideoId } from '@/core/video-id';
import type { CaptionPage } from '@/page/caption-ways';
import { findCaptions, type FindParts } from '@/tab/find-captions';
import { readFile, type FileParts } from '@/tab/read-file';
import { hasAddress, secondChance, type FailedSearch } from '@/tab/second-chance';
import { upgradeReading, type UpgradeParts } from '@/tab/upgrade-reading';

/** Everything that is done to get captions, from the first look to a finer second one. */
export interface CaptionReader {
  readonly find: (parts: Omit<FindParts, 'page'>) => Promise<OverlayState>;
  readonly upgrade: (parts: Omit<UpgradeParts, 'page'>) => Promise<OverlayState | undefined>;
  readonly secondChance: (search: Omit<FailedSearch, 'page'>) => Promise<boolean>;
  readonly hasAddress: (videoId: VideoId) => boolean;
  readonly readFile: (parts: FileParts) => Promise<void>;
}

/** Binds it all to a page. */
export function createCaptionReader(page: CaptionPage): CaptionReader {
  return {
    find: (parts) => findCaptions({ ...parts, page }),
    upgrade: (parts) => upgradeReading({ ...parts, page }),
    secondChance: (search) => secondChance({ ...search, page }),
    hasAddress: (videoId) => hasAddress(page, videoId),
    readFile,
  };
}
