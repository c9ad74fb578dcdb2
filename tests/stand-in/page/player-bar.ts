import type { StandInChapter } from '../stand-in-video';
import { box, make } from './make-element';
import { PLAYING } from './deck';
import type { Player } from './player';

export interface BarButtons {
  readonly theatre: () => void;
  readonly fullscreen: () => void;
  readonly miniplayer: () => void;
}

const CHAPTER_GAP_PX = 2;

/** 5:22 or 1:22:43. */
function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const rest = String(whole % 60).padStart(2, '0');
  const minutes = Math.floor(whole / 60) % 60;
  const hours = Math.floor(whole / 3600);
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

function button(className: string, label: string, onClick: () => void): HTMLElement {
  const made = make('button', {
    class: `${className} ytp-button`,
    'aria-label': label,
    title: label,
  });
  made.addEventListener('click', onClick);
  return made;
}

interface Bar {
  readonly element: HTMLElement;
  readonly update: () => void;
}

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly fill: HTMLElement;
  readonly element: HTMLElement;
}

/** One cell a chapter, with gaps between them, all of them as wide as the bar. */
function chapterCells(list: readonly StandInChapter[], duration: number): Cell[] {
  const starts = list.length > 0 ? list.map((chapter) => chapter.startMs / 1000) : [0];
  return starts.map((given, index) => {
    const start = index === 0 ? 0 : given;
    const end = starts[index + 1] ?? duration;
    const gap = index === starts.length - 1 ? 0 : CHAPTER_GAP_PX;
    const fill = box('ytp-play-progress ytp-swatch-background-color');
    const progress = box('ytp-progress-list', [box('ytp-load-progress'), fill]);
    const element = box('ytp-chapter-hover-container', [box('ytp-progress-bar-padding'), progress]);
    element.style.width = `calc(${(100 * (end - start)) / duration}% - ${gap}px)`;
    element.style.marginRight = `${gap}px`;
    return { start, end, fill, element };
  });
}

function progressBar(player: Player): Bar {
  const chapters = box('ytp-chapters-container');
  const scrubber = box('ytp-scrubber-container', [box('ytp-scrubber-button')]);
  const bar = make(
    'div',
    {
      class: 'ytp-progress-bar',
      role: 'slider',
      tabindex: '0',
      'aria-label': 'Seek slider',
      'aria-valuemin': '0',
      draggable: 'true',
    },
    [chapters, scrubber],
  );
  bar.addEventListener('click', (event) => {
    const { left, width } = bar.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (event.clientX - left) / width));
    player.seek(share * player.duration(), 'user');
  });
  const built = { videoId: '', cells: [] as Cell[] };
  const update = (): void => {
    const setup = player.setup();
    if (!setup) return;
    const { id, chapters: list = [] } = setup.video;
    const [time, duration] = [player.currentTime(), player.duration()];
    if (built.videoId !== id) {
      Object.assign(built, { videoId: id, cells: chapterCells(list, duration) });
      chapters.replaceChildren(...built.cells.map((cell) => cell.element));
    }
    bar.setAttribute('aria-valuemax', String(Math.floor(duration)));
    bar.setAttribute('aria-valuenow', String(Math.floor(time)));
    bar.setAttribute('aria-valuetext', `${clock(time)} of ${clock(duration)}`);
    scrubber.style.left = `${(100 * time) / duration}%`;
    for (const { start, end, fill } of built.cells) {
      const share = Math.min(1, Math.max(0, (time - start) / (end - start)));
      fill.style.transform = `scaleX(${share})`;
    }
  };
  return { element: box('ytp-progress-bar-container', [bar]), update };
}

function timeDisplay(player: Player): Bar {
  const [current, duration] = [
    box('ytp-time-current', [], 'span'),
    box('ytp-time-duration', [], 'span'),
  ];
  const separator = box('ytp-time-separator', [' / '], 'span');
  const chapter = box('ytp-chapter-title-content');
  const times = box('ytp-time-display notranslate', [current, separator, duration]);
  const update = (): void => {
    current.textContent = clock(player.currentTime());
    duration.textContent = clock(player.duration());
    const ms = player.currentTime() * 1000;
    const started = player.setup()?.video.chapters?.filter((one) => one.startMs <= ms) ?? [];
    chapter.textContent = started.at(-1)?.title ?? '';
  };
  return { element: box('times', [times, box('ytp-chapter-container', [chapter])]), update };
}

/** The controls over the picture: seek bar with its chapters, buttons, time. */
export function mountPlayerBar(player: Player, buttons: BarButtons): void {
  const { root, video, captions } = player;
  const bar = progressBar(player);
  const times = timeDisplay(player);
  const play = button('ytp-play-button', 'Play', () => player.togglePlay());
  const subtitles = button('ytp-subtitles-button', 'Subtitles/closed captions', () =>
    captions.toggle('user'),
  );
  const left = box('ytp-left-controls', [
    play,
    button('ytp-next-button', 'Next', () => undefined),
    button('ytp-mute-button', 'Mute', () => void (video.muted = !video.muted)),
    times.element,
  ]);
  const right = box('ytp-right-controls', [
    subtitles,
    button('ytp-miniplayer-button', 'Miniplayer', buttons.miniplayer),
    button('ytp-size-button', 'Theater mode', buttons.theatre),
    button('ytp-fullscreen-button', 'Full screen', buttons.fullscreen),
  ]);
  const controls = box('ytp-chrome-controls', [left, right]);
  root.append(box('ytp-gradient-bottom'), box('ytp-chrome-bottom', [bar.element, controls]));
  const update = (): void => {
    bar.update();
    times.update();
    play.setAttribute('aria-label', player.state() === PLAYING ? 'Pause' : 'Play');
  };
  const pressed = () => subtitles.setAttribute('aria-pressed', String(captions.isOn()));
  pressed();
  player.listen('captionschanged', pressed);
  // Nothing to switch on while the list is empty.
  player.listen('trackschanged', () => {
    subtitles.toggleAttribute('disabled', player.tracks().length === 0);
  });
  for (const name of ['timeupdate', 'seeking', 'loadedmetadata', 'emptied']) {
    video.addEventListener(name, update);
  }
  player.listen('onStateChange', update);
  video.addEventListener('click', () => player.togglePlay());
}
