import { assessmentOf, stampedAssessment } from '@/core/assessment';
import type { Settings } from '@/core/settings';
import { toolbarWords } from '@/core/toolbar-words';
import { stampChanges } from '@/core/stamps';
import { freshMemory, rememberRun } from '@/core/route-memory';
import type { VideoId } from '@/core/video-id';
import type { Asker, WorkerHandlers } from '@/messaging/answer-worker';
import type { Known, WorkerAsk } from '@/messaging/protocol';
import { exportPart, importLibrary, previewImport } from '@/worker/carry-library';
import { createTurns } from '@/worker/in-turn';
import { answerLibrary, readCards, transcriptOf } from '@/worker/answer-library';
import { keepWithin } from '@/worker/keep-within';
import {
  currentVersion,
  keptReading,
  loadScorer,
  scoreFromReading,
  readCaptions,
  scoreAndKeep,
  storeFor,
} from '@/worker/read-captions';
import { createSyncer } from '@/worker/sync-soon';
import type { WorkerParts } from '@/worker/worker-parts';

/**
 * What happens next when someone asks. Nothing is remembered here that is not in the store but
 * the turn of each video: the browser ends a worker whenever it likes.
 */
export function createWorker(parts: WorkerParts): WorkerHandlers {
  const inTurn = createTurns();
  const sync = createSyncer(parts, inTurn);
  const getReading = (id: VideoId, from: Asker): Promise<Known> =>
    inTurn(turnOf(id, from), () => findReading(parts, id, from));
  return {
    getReading: ({ videoId }, from) => getReading(videoId, from),
    readCaptions: (ask, from) =>
      inTurn(turnOf(ask.video.videoId, from), () => readCaptions(parts, ask, from)),
    getTranscript: async ({ videoId }, from) => (await transcriptOf(parts, videoId, from)) ?? null,
    getLastRead: async (_ask, from) => {
      const [last] = await readCards(parts, from);
      const { privately } = from;
      return last ? getReading(last.video.videoId, from) : { kind: 'unknown', privately };
    },
    ...answerLibrary(parts),
    readAgain: ({ videoId }, from) =>
      inTurn(turnOf(videoId, from), () => readAgain(parts, videoId, from)),
    forgetReading: async ({ videoId }, from) => {
      await storeFor(parts, from).forgetEpisode(videoId);
      parts.tellPages('library');
      return null;
    },
    // In the turn of a sync, which would else bring back what it has just read.
    forgetEverything: (_ask, from) => inTurn('sync', () => forgetEverything(parts, from)),
    countKept: (_ask, from) => storeFor(parts, from).countKept(),
    getSettings: () => parts.store.getSettings(),
    changeSettings: async (change, from) => {
      const settings = await inTurn('settings', () => changeSettings(parts, change, from));
      sync.soon();
      return settings;
    },
    getAssessment: async ({ videoId }) => (await parts.store.getAssessment(videoId)) ?? null,
    saveAssessment: async ({ videoId, assessment }, { privately }) => {
      if (privately) return { kept: false };
      await inTurn(`notes ${videoId}`, () => keepAssessment(parts, videoId, assessment));
      sync.soon();
      return { kept: true };
    },
    exportPart: (ask, from) => exportPart(parts, ask, from),
    previewImport: ({ file }, from) => previewImport(parts, file, from),
    importLibrary: async ({ file }, from) => {
      const answer = await inTurn('settings', () => importLibrary(parts, file, from));
      sync.soon();
      return answer;
    },
    syncNow: (_ask, { privately }) => (privately ? Promise.resolve({ kind: 'off' }) : sync.now()),
    openPage: async ({ page, videoId }, { tabId }) => {
      // Asked for first of all: the browser opens a panel only while it answers a click.
      if (page === 'transcript' && tabId !== undefined && (await parts.openPanel?.(tabId)))
        return null;
      await parts.openPage(pathOf(page, videoId));
      return null;
    },
    showInToolbar: (state, { tabId }) => {
      if (tabId !== undefined) parts.showInToolbar?.(tabId, toolbarWords(state));
      return Promise.resolve(null);
    },
    loadOverlay: async (_ask, { tabId }) => {
      if (tabId !== undefined) await parts.loadOverlay(tabId);
      return null;
    },
    loadReading: async (_ask, { tabId }) => {
      if (tabId !== undefined) await parts.loadReading(tabId);
      return null;
    },
    loadTouchingRoutes: async (_ask, { tabId }) => {
      if (tabId !== undefined) await parts.loadTouchingRoutes(tabId);
      return null;
    },
    getRouteMemory: async (_ask, from) =>
      freshMemory(await storeFor(parts, from).getRouteMemory(), parts.now()),
    noteRun: async ({ attempts }, from) => {
      const store = storeFor(parts, from);
      const memory = await store.getRouteMemory();
      await store.keepRouteMemory(rememberRun(memory, attempts, parts.now()));
      return null;
    },
  };
}

/** Whatever the browser says of what it carries, what is kept here is gone. */
async function forgetEverything(
  parts: WorkerParts,
  from: Asker,
): ReturnType<WorkerHandlers['forgetEverything']> {
  const { sync: isCarried } = await parts.store.getSettings();
  await storeFor(parts, from).forgetEverything();
  parts.tellSettings(await parts.store.getSettings());
  for (const news of ['settings', 'library', 'notes'] as const) parts.tellPages(news);
  if (!isCarried || from.privately || !parts.syncArea) return { stillCarried: false };
  // Other devices keep what is theirs, and carry it again.
  return parts.syncArea.clear().then(
    () => ({ stillCarried: false }),
    () => ({ stillCarried: true }),
  );
}

/** A private reading and an ordinary one of the same video do not wait for each other. */
function turnOf(id: VideoId, { privately }: Asker): string {
  return privately ? `private ${id}` : id;
}

/** The kept reading; made anew from the kept transcript where another model made it. */
async function findReading(parts: WorkerParts, id: VideoId, from: Asker): Promise<Known> {
  const { privately } = from;
  const kept =
    (await keptReading(storeFor(parts, from), id)) ??
    (privately ? await keptReading(parts.store, id) : undefined);
  if (!kept) {
    // Captions will come next; the model is read while they are on their way.
    if (from.tabId !== undefined)
      void Promise.allSettled([loadScorer(parts), parts.loadBackground()]);
    return { kind: 'unknown', privately };
  }
  if (kept.model.version === (await currentVersion(parts)))
    return { kind: 'known', reading: kept, privately };
  const transcript = await transcriptOf(parts, id, from);
  if (!transcript) {
    return { kind: 'known', reading: await scoreFromReading(parts, kept, from), privately };
  }
  const again = await scoreAndKeep(parts, kept.video, transcript, from);
  return again.kind === 'read'
    ? { kind: 'known', reading: again.reading, privately }
    : { kind: 'unknown', privately };
}

/** The kept transcript scored by this build's model, whatever made the reading that is kept. */
async function readAgain(parts: WorkerParts, id: VideoId, from: Asker): Promise<Known> {
  const { privately } = from;
  const kept = await keptReading(storeFor(parts, from), id);
  const transcript = kept && (await transcriptOf(parts, id, from));
  if (!transcript) return { kind: 'unknown', privately };
  const again = await scoreAndKeep(parts, kept.video, transcript, from);
  return again.kind === 'read'
    ? { kind: 'known', reading: again.reading, privately }
    : { kind: 'unknown', privately };
}

async function keepAssessment(
  { store, now }: WorkerParts,
  videoId: VideoId,
  written: WorkerAsk<'saveAssessment'>['assessment'],
): Promise<void> {
  const kept = stampedAssessment(await store.getAssessment(videoId));
  await store.keepAssessment(videoId, assessmentOf(stampChanges(kept, written, now())));
}

async function changeSettings(
  parts: WorkerParts,
  change: WorkerAsk<'changeSettings'>,
  { privately }: Asker,
): ReturnType<WorkerHandlers['changeSettings']> {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  const before = await parts.store.getSettings();
  const settings: Settings = { ...before, ...Object.fromEntries(given) };
  if (!privately) await keepSettings(parts, before, settings);
  parts.tellSettings(settings);
  parts.tellPages('settings');
  return settings;
}

async function keepSettings(
  parts: WorkerParts,
  before: Settings,
  settings: Settings,
): Promise<void> {
  const { store, now } = parts;
  const kept = { values: { ...before }, stamps: await store.getSettingStamps() };
  await store.keepSettings(settings, stampChanges(kept, { ...settings }, now()).stamps);
  const { keep, storageLimitMb } = settings;
  if (keep === before.keep && storageLimitMb === before.storageLimitMb) return;
  await keepWithin(parts);
  parts.tellPages('library');
}

function pathOf(page: WorkerAsk<'openPage'>['page'], videoId: VideoId | undefined): string {
  if (videoId === undefined) return `${page}.html`;
  return page === 'library' ? `library.html#/episode/${videoId}` : `${page}.html?video=${videoId}`;
}
