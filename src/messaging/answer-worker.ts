import { browser, type Browser } from 'wxt/browser';
import { LARGEST_LIBRARY_FILE } from '@/core/library-file';
import { isYouTubePage } from '@/core/youtube-pages';
import { unpackText } from '@/messaging/packed-text';
import { MAX_CAPTION_BODY, toWorker } from '@/messaging/protocol';
import type { WorkerAnswers, WorkerAsk } from '@/messaging/protocol';
import type { WorkerQuestion } from '@/messaging/protocol';
import { toEnvelope, toFailure, type Envelope, type Reply } from '@/messaging/wire';

/** Who asks: a tab on YouTube, or one of our own pages. */
export interface Asker {
  readonly tabId?: number;
  readonly privately: boolean;
}

/** One handler for each question; a forgotten one does not compile. */
export type WorkerHandlers = {
  readonly [Name in WorkerQuestion]: (
    ask: WorkerAsk<Name>,
    from: Asker,
  ) => Promise<WorkerAnswers[Name]>;
};

/** What the script in a YouTube tab may ask. Everything else is for our own pages. */
const FOR_TABS: ReadonlySet<string> = new Set<WorkerQuestion>([
  'getReading',
  'readCaptions',
  'getSettings',
  'changeSettings',
  'openPage',
  'showInToolbar',
  'loadOverlay',
  'loadReading',
  'loadTouchingRoutes',
  'getRouteMemory',
  'noteRun',
]);

/** Starts to answer. To be called in the worker's first turn, or the waking message is missed. */
export function answerWorker(handlers: WorkerHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const envelope = toEnvelope(message, 'worker');
    if (!envelope || !isQuestion(envelope.name) || !mayAsk(envelope.name, sender)) return false;
    const from: Asker = {
      ...(sender.tab?.id === undefined ? {} : { tabId: sender.tab.id }),
      privately: envelope.privately || sender.tab?.incognito === true,
    };
    void answer(handlers, envelope.name, envelope, from).then(sendResponse);
    return true;
  });
}

async function answer(
  handlers: WorkerHandlers,
  name: WorkerQuestion,
  envelope: Envelope,
  from: Asker,
): Promise<Reply> {
  try {
    // Nothing is waited for without need: a click that asked lasts only until the first wait.
    const isPacked = envelope.packedBody !== undefined;
    const parsed = toWorker[name].safeParse(isPacked ? await askIn(envelope) : envelope.ask);
    if (!parsed.success) {
      throw new TypeError(`The question "${name}" is malformed: ${parsed.error.message}`);
    }
    const handler = handlers[name] as (ask: unknown, from: Asker) => Promise<unknown>;
    return { ok: true, answer: await handler(parsed.data, from) };
  } catch (error) {
    return toFailure(error);
  }
}

/** The question with its caption body or its file back in place. */
async function askIn({ ask, packedBody }: Envelope): Promise<unknown> {
  if (packedBody === undefined) return ask;
  const question: { readonly captions?: object } = Object(ask) as object;
  if ('file' in question) {
    return { ...question, file: await unpackText(packedBody, LARGEST_LIBRARY_FILE) };
  }
  const body = await unpackText(packedBody, MAX_CAPTION_BODY);
  return { ...question, captions: { ...question.captions, body } };
}

function isQuestion(name: string): name is WorkerQuestion {
  return Object.hasOwn(toWorker, name);
}

/** Only ourselves; and of ourselves a YouTube tab's top frame gets the short list alone. */
export function mayAsk(name: WorkerQuestion, sender: Browser.runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const url = sender.url ?? '';
  if (url.startsWith(browser.runtime.getURL('/'))) return true;
  return isYouTubePage(url) && (sender.frameId ?? 0) === 0 && FOR_TABS.has(name);
}
