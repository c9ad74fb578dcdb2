import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCaptionWays } from '@/page/caption-ways';
import { createCaptionReader } from '@/tab/caption-reader';
import { offerReading } from '@/tab/reading-script';

// A script of its own, put into a tab when captions are to be read there: most pages of YouTube
// have none to read, and what was read before is kept.
export default defineUnlistedScript(() =>
  offerReading(({ page, ...parts }) =>
    createCaptionReader({ ...page, ...createCaptionWays(parts) }),
  ),
);
