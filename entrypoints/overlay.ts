import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerOverlay } from '@/tab/overlay-script';
import { mountOverlay } from '@/ui/arc/mount-overlay';

// A script of its own, put into a tab when an overlay is to stand there: the scripts that every
// YouTube page loads do without everything that is seen.
export default defineUnlistedScript(() => offerOverlay(mountOverlay));
