import type { askWorker } from '@/messaging/ask-worker';
import type { WayParts } from '@/page/caption-ways';
import type { PageDoor } from '@/page/page-door';
import type { CaptionReader } from '@/tab/caption-reader';

type Create = (parts: WayParts & { readonly page: PageDoor }) => CaptionReader;

/** The tab's scripts share a global of their own world, which the page can't see. */
interface SharedWorld {
  perspectiveArcReading?: Create;
}

/** Called by the reading's script: from now on the tab's own script can read captions. */
export function offerReading(create: Create): void {
  (globalThis as SharedWorld).perspectiveArcReading = create;
}

/** What the reading's script offers; has it put into this tab the first time. */
export async function loadReading(ask: typeof askWorker): Promise<Create> {
  const world = globalThis as SharedWorld;
  if (!world.perspectiveArcReading) await ask('loadReading', {});
  const create = world.perspectiveArcReading;
  if (!create) throw new Error('What reads captions was not put into this tab. Reload the page.');
  return create;
}
