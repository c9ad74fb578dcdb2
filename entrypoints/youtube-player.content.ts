import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPlayerBridge } from '@/page/player-bridge';

export default defineContentScript({
  matches: ['https://www.youtube.com/*'],
  runAt: 'document_start',
  world: 'MAIN',
  main: () => startPlayerBridge(window),
});
