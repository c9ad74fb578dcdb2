import type { TabDescription } from '@/messaging/protocol';

type Listener = (message: unknown, sender: object, respond: (reply: unknown) => void) => boolean;

const listeners = new Set<Listener>();
const scene = new URLSearchParams(location.search);

/** What the tab in front of the made-up popup is at; set by the scene. */
export const tab: { url: string; description: TabDescription | undefined } = {
  url: 'https://example.org/',
  description: undefined,
};

/** Just as much of the browser as our pages touch; questions go to a real worker in this page. */
export const browser = {
  extension: { inIncognitoContext: scene.get('scene') === 'private' },
  runtime: {
    id: 'harness',
    getURL: (path: string) => `${location.origin}${path}`,
    onMessage: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
    sendMessage: (message: unknown) =>
      new Promise((resolve) => {
        const sender = { id: 'harness', url: location.href };
        for (const listener of listeners) listener(structuredClone(message), sender, resolve);
      }),
  },
  tabs: {
    query: () => Promise.resolve([{ id: 1, url: tab.url, lastAccessed: 1 }]),
    update: () => Promise.resolve({ windowId: 1 }),
    reload: () => Promise.resolve(),
    create: () => Promise.resolve(),
    sendMessage: (_tabId: number, { name }: { name: string }) => {
      if (!tab.description) return Promise.reject(new Error('Receiving end does not exist.'));
      const answer = { describeTab: tab.description, seek: { sought: true } }[name] ?? null;
      return Promise.resolve({ ok: true, answer });
    },
  },
  commands: {
    getAll: () =>
      Promise.resolve([
        { name: '_execute_action', shortcut: 'Alt+Shift+E' },
        { name: 'panel', shortcut: 'Alt+Shift+R' },
        { name: 'episode', shortcut: '' },
        { name: 'fold', shortcut: 'Alt+Shift+U' },
      ]),
  },
  windows: { update: () => Promise.resolve() },
};
