/**
 * Where YouTube keeps the viewer's choice of captions, in both stores of the browser:
 * `yt-player-sticky-caption`, `yt-player-caption-sticky-language` and others (2026-08).
 */
const KEPT = /^yt-.*(?:caption|subtitle)/i;

/**
 * Notes what YouTube keeps of the viewer's choice of captions; the function that it gives puts
 * everything back as it was, byte for byte.
 */
export function noteKeptChoice(window: Window): () => void {
  const kept = [window.localStorage, window.sessionStorage].map((store) => ({
    store,
    before: choiceIn(store),
  }));
  return () => {
    for (const { store, before } of kept) {
      for (const name of choiceIn(store).keys()) if (!before.has(name)) store.removeItem(name);
      for (const [name, value] of before) {
        if (store.getItem(name) !== value) store.setItem(name, value);
      }
    }
  };
}

function choiceIn(store: Storage): Map<string, string> {
  const names = Object.keys(store).filter((name) => KEPT.test(name));
  return new Map(names.map((name) => [name, store.getItem(name) ?? '']));
}
