import { browser } from 'wxt/browser';
import { YOUTUBE_PAGES } from '@/core/youtube-pages';
import type { TabQuestion, TabQuestions } from '@/messaging/protocol';
import { openReply, type Envelope } from '@/messaging/wire';

/**
 * Asks the script in a tab; undefined when no script of ours listens there (another site, a page
 * from before the extension was installed, a tab that has gone).
 */
export async function askTab<Name extends TabQuestion>(
  tabId: number,
  name: Name,
  ask: TabQuestions[Name]['ask'],
): Promise<TabQuestions[Name]['answer'] | undefined> {
  const envelope: Envelope = { to: 'tab', name, ask, privately: false };
  const reply: unknown = await browser.tabs
    .sendMessage(tabId, envelope, { frameId: 0 })
    .catch(() => undefined);
  return reply === undefined ? undefined : (openReply(reply, name) as TabQuestions[Name]['answer']);
}

/** Tells every YouTube tab, and waits for none. */
export async function tellYouTubeTabs<Name extends TabQuestion>(
  name: Name,
  ask: TabQuestions[Name]['ask'],
): Promise<void> {
  const tabs = await browser.tabs.query({ url: YOUTUBE_PAGES });
  const ids = tabs.map(({ id }) => id).filter((id) => id !== undefined);
  await Promise.all(ids.map((id) => askTab(id, name, ask)));
}
