import { browser } from 'wxt/browser';
import type { TabQuestion, TabQuestions } from '@/messaging/protocol';
import { toEnvelope, toFailure } from '@/messaging/wire';

/** One handler for each question. The sender is our own worker or page, in the same build. */
export type TabHandlers = {
  readonly [Name in TabQuestion]: (
    ask: TabQuestions[Name]['ask'],
  ) => TabQuestions[Name]['answer'] | Promise<TabQuestions[Name]['answer']>;
};

/** Answers until the signal aborts. Messages of other extensions and of tabs are not answered. */
export function answerInTab(handlers: TabHandlers, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { id?: string; tab?: unknown; url?: string },
    sendResponse: (reply: unknown) => void,
  ): boolean => {
    const envelope = toEnvelope(message, 'tab');
    const ours = sender.id === browser.runtime.id && !sender.url?.startsWith('https:');
    if (!envelope || !ours || !Object.hasOwn(handlers, envelope.name)) return false;
    const handler = handlers[envelope.name as TabQuestion] as (ask: unknown) => unknown;
    void Promise.resolve()
      .then(() => handler(envelope.ask))
      .then((answer) => sendResponse({ ok: true, answer: answer ?? null }))
      .catch((error: unknown) => sendResponse(toFailure(error)));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    // After an update the runtime is gone, and its listeners with it.
    if ((browser.runtime as typeof browser.runtime | undefined)?.id) {
      browser.runtime.onMessage.removeListener(listener);
    }
  });
}
