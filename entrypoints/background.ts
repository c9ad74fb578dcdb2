import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { toModel } from '@/core/scoring/model';
import { catalogueCards, type Catalogue } from '@/core/library/catalogue';
import { toBackground } from '@/core/words/to-background';
import { answerWorker } from '@/messaging/answer-worker';
import { askTab, tellYouTubeTabs } from '@/messaging/ask-tab';
import { onPress, placeMenus, showInToolbar } from '@/messaging/browser-buttons';
import { onInstall, openForNewcomer } from '@/messaging/on-install';
import { putScript } from '@/messaging/put-script';
import { openSidePanel } from '@/messaging/side-panel';
import { tellPages } from '@/messaging/tell-pages';
import { createDiskStore } from '@/store/disk-store';
import { createMemoryStore } from '@/store/memory-store';
import { onSyncDue, syncArea } from '@/sync/sync-area';
import { answerPress } from '@/worker/answer-press';
import { createWorker } from '@/worker/create-worker';
import { once } from '@/worker/once';
import { welcome } from '@/worker/welcome';
import type { WorkerParts } from '@/worker/worker-parts';
import { createScorers } from '@/worker/scorers';

declare const __MODEL_VERSION__: string;

export default defineBackground(() => {
  const packaged = async (path: string): Promise<unknown> =>
    (await fetch(browser.runtime.getURL(path))).json();
  const parts: WorkerParts = {
    store: createDiskStore(),
    privateStore: createMemoryStore(),
    modelVersion: __MODEL_VERSION__,
    loadScorer: createScorers(async () => toModel(await packaged('/model.json'))),
    loadCatalogue: once(async () =>
      catalogueCards((await packaged('/catalogue.json')) as Catalogue),
    ),
    loadBackground: once(async () => toBackground(await packaged('/background.json'))),
    tellProgress: (tabId, progress) => void askTab(tabId, 'showProgress', progress),
    tellSettings: (settings) => void tellYouTubeTabs('settingsChanged', settings),
    tellPages: (news) => void tellPages(news),
    openPage: async (path) => {
      await browser.tabs.create({ url: browser.runtime.getURL(`/${path}`) });
    },
    loadOverlay: (tabId) => putScript(tabId, '/overlay.js'),
    loadReading: (tabId) => putScript(tabId, '/reading.js'),
    loadTouchingRoutes: (tabId) => putScript(tabId, '/touching-routes.js'),
    now: Date.now,
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    syncArea,
    openPanel: openSidePanel,
    showInToolbar: (tabId, words) => void showInToolbar(tabId, words),
  };
  const worker = createWorker(parts);
  answerWorker(worker);
  const pressParts = { ...parts, askTab, changeSettings: worker.changeSettings };
  onPress((press, tabId) => void answerPress(pressParts, press, tabId));
  onInstall(placeMenus, () => welcome(parts.store, openForNewcomer));
  onSyncDue(() => void worker.syncNow({}, { privately: false }));
});
