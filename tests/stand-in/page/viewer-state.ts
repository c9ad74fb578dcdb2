import type { Player } from './player';

const pairs = (store: Storage) =>
  Object.keys(store)
    .sort()
    .map((name) => [name, store.getItem(name)]);

const attributesOf = (element: Element) =>
  [...element.attributes].map(({ name, value }) => `${name}=${value}`);

function focusPath(): string[] {
  const path: string[] = [];
  let focus = document.activeElement;
  while (focus) {
    path.push(`${focus.localName}#${focus.id}.${focus.className}`);
    focus = focus.shadowRoot?.activeElement ?? null;
  }
  return path;
}

/** Captions, track and what is kept of them, the window of words, panels, scrolling, focus, styles. */
export function viewerState({ root, captions }: Player): string {
  const words = root.querySelector('.ytp-caption-window-container');
  const button = root.querySelector('.ytp-subtitles-button');
  const panels = [...document.querySelectorAll('ytd-engagement-panel-section-list-renderer')];
  return JSON.stringify({
    captions: { on: captions.isOn(), track: captions.current(), lines: words?.textContent },
    words: words && getComputedStyle(words).visibility,
    button: button?.getAttribute('aria-pressed'),
    kept: [pairs(localStorage), pairs(sessionStorage)],
    panels: panels.map((panel) => [
      attributesOf(panel),
      getComputedStyle(panel).visibility,
      getComputedStyle(panel).position,
      [...panel.querySelectorAll('[role="tab"][aria-selected="true"]')]
        .filter((tab) => tab.checkVisibility())
        .map(attributesOf),
    ]),
    scroll: [scrollX, scrollY],
    focus: focusPath(),
    selection: getSelection()?.toString(),
    styles: [document.styleSheets.length, document.querySelectorAll('style').length],
  });
}
