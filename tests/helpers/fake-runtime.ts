// To be imported before anything that imports wxt/browser: that module looks once for `chrome`.

type Listener = (message: unknown, sender: Sender, respond: (reply: unknown) => void) => boolean;

/** The part of a message sender that our doors look at. */
export interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id: number; incognito?: boolean };
}

export const EXTENSION_ID = 'abcdefghijklmnopabcdefghijklmnop';
export const OUR_PAGE: Sender = {
  id: EXTENSION_ID,
  url: `chrome-extension://${EXTENSION_ID}/popup.html`,
};
export const YOUTUBE_TAB: Sender = {
  id: EXTENSION_ID,
  url: 'https://www.youtube.com/watch?v=3YbE7zybc5k',
  frameId: 0,
  tab: { id: 7 },
};

/** A runtime whose wire clones what crosses it, answers late and can lose answers. */
export function createFakeRuntime() {
  const listeners = new Set<Listener>();
  const state = { sender: OUR_PAGE, lose: 0, isGone: false };
  const deliver = (message: unknown, sender: Sender): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const heard = [...listeners].map((listener) =>
        listener(structuredClone(message), sender, (reply) => {
          resolve(structuredClone(reply));
        }),
      );
      if (!heard.includes(true)) {
        reject(new Error('Could not establish connection. Receiving end does not exist.'));
      }
    });
  const runtime = {
    get id() {
      return state.isGone ? undefined : EXTENSION_ID;
    },
    getURL: (path: string) => `chrome-extension://${EXTENSION_ID}${path}`,
    onMessage: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
    sendMessage: (message: unknown) => {
      if (state.lose > 0) {
        state.lose--;
        return Promise.reject(
          new Error('The message channel closed before a response was received'),
        );
      }
      return deliver(message, state.sender);
    },
  };
  return { runtime, deliver, state, listeners };
}

export const fake = createFakeRuntime();

Object.assign(globalThis, {
  chrome: { runtime: fake.runtime, extension: { inIncognitoContext: false } },
});
