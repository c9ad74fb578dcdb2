import { browser } from 'wxt/browser';
import type { PageNews } from '@/messaging/protocol';
import type { Envelope } from '@/messaging/wire';

/** Tells every page of ours that is open what has changed. Where none is, nobody hears it. */
export async function tellPages(news: PageNews): Promise<void> {
  const envelope: Envelope = { to: 'pages', name: news, ask: {}, privately: false };
  await browser.runtime.sendMessage(envelope).catch(() => undefined);
}
