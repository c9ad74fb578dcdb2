import { box, make } from './make-element';

export const UNSTARTED = -1;
export const ENDED = 0;
export const PLAYING = 1;
export const PAUSED = 2;
export const BUFFERING = 3;

const MODES: Readonly<Record<number, string>> = {
  [UNSTARTED]: 'unstarted-mode',
  [ENDED]: 'ended-mode',
  [PLAYING]: 'playing-mode',
  [PAUSED]: 'paused-mode',
  [BUFFERING]: 'buffering-mode',
};

/** The player's element with its `<video>`, and what plays in it, content or advertisement. */
export interface Deck {
  readonly root: HTMLElement;
  readonly video: HTMLVideoElement;
  readonly state: () => number;
  readonly setState: (state: number) => void;
  readonly play: (fileId: string, seconds: number, from: number, byItself: boolean) => void;
  readonly togglePlay: () => void;
  /** Takes the film out and shows why, if there is something to say. */
  readonly eject: (message: string) => void;
  readonly listen: (name: string, heard: (value: number) => void) => void;
  readonly tell: (name: string, value: number) => void;
}

const silhouettes = () => {
  const person = () => box('person', [box('person-head'), box('person-body')]);
  return box('scene', [person(), person()]);
};

function createElements(): { root: HTMLElement; video: HTMLVideoElement; message: HTMLElement } {
  const video = document.createElement('video');
  video.className = 'video-stream html5-main-video';
  video.tabIndex = -1;
  const message = box('ytp-error-content');
  const container = make('div', { class: 'html5-video-container', 'data-layer': '0' }, [
    video,
    silhouettes(),
  ]);
  const attributes = { id: 'movie_player', class: 'html5-video-player', tabindex: '-1' };
  return { root: make('div', attributes, [container, message]), video, message };
}

/** The player's own events, which are none of the DOM's. */
function createListeners(): Pick<Deck, 'listen' | 'tell'> {
  const heard = new Map<string, ((value: number) => void)[]>();
  return {
    listen: (name, listener) => {
      heard.set(name, [...(heard.get(name) ?? []), listener]);
    },
    tell: (name, value) => heard.get(name)?.forEach((listener) => listener(value)),
  };
}

/** One element and one `<video>` for as long as the tab lives. */
export function createDeck(): Deck {
  const { root, video, message } = createElements();
  const { listen, tell } = createListeners();
  const now = { state: UNSTARTED };
  const setState = (state: number): void => {
    if (state === now.state) return;
    now.state = state;
    for (const mode of Object.values(MODES)) root.classList.remove(mode);
    root.classList.add(MODES[state] ?? 'unstarted-mode');
    tell('onStateChange', state);
  };
  const start = (): void => {
    video.play().catch((error: unknown) => {
      // A newer film took over, or the browser wants a click first.
      const isOvertaken = error instanceof DOMException && error.name === 'AbortError';
      if (!isOvertaken) setState(PAUSED);
    });
  };
  const say = (words: string): void => {
    message.textContent = words;
    root.classList.toggle('ytp-embed-error', words !== '');
  };
  video.addEventListener('pause', () => !video.ended && setState(PAUSED));
  video.addEventListener('waiting', () => setState(BUFFERING));
  return {
    root,
    video,
    state: () => now.state,
    setState,
    play: (fileId, seconds, from, byItself) => {
      say('');
      setState(UNSTARTED);
      video.src = `/videoplayback?id=${encodeURIComponent(fileId)}&dur=${seconds}&mime=video%2Fwebm`;
      if (from > 0) video.currentTime = from;
      if (!byItself) return;
      setState(BUFFERING);
      start();
    },
    togglePlay: () => (video.paused ? start() : video.pause()),
    eject: (words) => {
      say(words);
      video.removeAttribute('src');
      video.load();
      setState(UNSTARTED);
    },
    listen,
    tell,
  };
}
