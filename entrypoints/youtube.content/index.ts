import { defineContentScript } from 'wxt/utils/define-content-script';
import { YOUTUBE_PAGES } from '@/core/youtube-pages';
import { answerInTab } from '@/messaging/answer-in-tab';
import { askWorker } from '@/messaging/ask-worker';
import { isContextLost } from '@/messaging/context-lost';
import { watchNavigation } from '@/page/navigation';
import { createPageDoor } from '@/page/page-door';
import { createPlayer } from '@/page/player';
import { Playhead } from '@/page/playhead';
import { watchRequestedCaptions } from '@/page/requested-captions';
import { OverlayStage } from '@/tab/overlay-stage';
import { loadOverlay } from '@/tab/overlay-script';
import { loadReading } from '@/tab/reading-script';
import { loadTouchingRoutes } from '@/tab/touching-script';
import { TabWatch } from '@/tab/tab-watch';

/** An update of the extension is noticed this soon. */
const CONTEXT_CHECK_MS = 1000;

export default defineContentScript({
  matches: YOUTUBE_PAGES,
  // Early: the store can be asked while the page still loads, and no caption request is missed.
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (context) => {
    const { signal } = context;
    const player = createPlayer(window, () => location.href);
    const page = createPageDoor(window, player);
    const requested = watchRequestedCaptions(window, signal);
    const playhead = new Playhead(document, player, signal);
    const tab: TabWatch = new TabWatch({
      page,
      ask: askWorker,
      reader: async () => (await loadReading(askWorker))({ window, player, requested, page }),
      stage: new OverlayStage({
        document,
        load: async () => {
          const mount = await loadOverlay(askWorker);
          return (root) => mount(root, tab.actions, playhead);
        },
        signal,
      }),
      touching: async (may) => {
        const create = await loadTouchingRoutes(askWorker);
        return create({ window, player, pageUrl: () => location.href }, may);
      },
      playheadMs: () => playhead.ms,
      location,
      end: () => context.abort(),
    });
    answerInTab(tab.handlers, signal);
    watchNavigation(window, (videoId) => void tab.onVideo(videoId), signal);
    signal.addEventListener('abort', () => tab.outdate());
    context.setInterval(() => {
      if (isContextLost()) context.abort();
    }, CONTEXT_CHECK_MS);
  },
});
