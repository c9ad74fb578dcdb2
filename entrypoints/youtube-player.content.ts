import { defineContentScript } from 'wxt/utils/define-content-script';
import { YOUTUBE_PAGES } from '@/core/youtube-pages';
import { startPlayerBridge } from '@/page/player-bridge';

export default defineContentScript({
  matches: YOUTUBE_PAGES,
  runAt: 'document_start',
  world: 'MAIN',
  main: () => startPlayerBridge(window),
});
