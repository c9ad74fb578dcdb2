import { browser } from 'wxt/browser';
import type { ToolbarWords } from '@/core/toolbar-words';
import { YOUTUBE_PAGES } from '@/core/youtube-pages';

/** What the browser's own menus and keys can ask for. */
export const PRESSES = ['panel', 'episode', 'read', 'library', 'fold'] as const;

export type Press = (typeof PRESSES)[number];

const MENU: readonly (readonly [Press, string])[] = [
  ['panel', 'Transcript beside the video'],
  ['episode', 'Episode page'],
  ['read', 'Read this video'],
];

/** Puts the entries into the menu of YouTube pages and of the toolbar's button; again on updates. */
export async function placeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, title] of MENU) {
    browser.contextMenus.create({
      id,
      title,
      contexts: ['page', 'video'],
      documentUrlPatterns: YOUTUBE_PAGES.map((pages) => pages.replace('*', 'watch*')),
    });
  }
  browser.contextMenus.create({ id: 'library', title: 'Library', contexts: ['action'] });
}

/** Hears what a menu entry or a key of ours asks for, and of which tab. */
export function onPress(listener: (press: Press, tabId: number | undefined) => void): void {
  const heard = (name: unknown, tab: { readonly id?: number | undefined } | undefined): void => {
    const press = PRESSES.find((one) => one === name);
    if (press) listener(press, tab?.id);
  };
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => heard(menuItemId, tab));
  browser.commands.onCommand.addListener((name, tab) => heard(name, tab));
}

/** The button's words for one tab. A tab that has gone changes nothing. */
export async function showInToolbar(tabId: number, { badge, title }: ToolbarWords): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
}
