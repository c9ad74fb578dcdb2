import { browser } from 'wxt/browser';
import type { PageNews } from '@/messaging/protocol';
import { toEnvelope } from '@/messaging/wire';

/** Hears what the worker says has changed, until the signal aborts. */
export function hearNews(listener: (news: PageNews) => void, signal: AbortSignal): void {
  const hear = (message: unknown, sender: { id?: string }): false => {
    const envelope = toEnvelope(message, 'pages');
    if (envelope && sender.id === browser.runtime.id) listener(envelope.name as PageNews);
    return false;
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));
}
