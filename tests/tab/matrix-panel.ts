import type { StandInCue } from '../stand-in/stand-in-video';

/** As much of a watch page as a place for the overlay and a transcript panel need. */
export const WATCH_PAGE = `<ytd-watch-flexy><div id="columns"><div id="primary-inner"><div id="player">
  <div id="movie_player"></div></div><div id="below">
  <ytd-video-description-transcript-section-renderer><button></button>
  </ytd-video-description-transcript-section-renderer></div></div><div id="panels">
  <ytd-engagement-panel-section-list-renderer target-id="PAmodern_transcript_view"
    visibility="ENGAGEMENT_PANEL_VISIBILITY_HIDDEN"><div id="visibility-button"><button></button></div>
  <section></section></ytd-engagement-panel-section-list-renderer></div></div></ytd-watch-flexy>`;

const PANEL = '[target-id="PAmodern_transcript_view"]';

const clock = (ms: number): string =>
  `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}`;

/**
 * Gives the panel of `WATCH_PAGE` these lines, which come some time after it was opened; none at
 * all where there are none.
 */
export function fillPanel(document: Document, cues: readonly StandInCue[], lateMs: number): void {
  const panel = document.querySelector(PANEL);
  const list = panel?.querySelector('section');
  const [open, close] = ['ytd-video-description-transcript-section-renderer', '#visibility-button'];
  if (!panel || !list) return;
  list.replaceChildren();
  const show = (is: 'EXPANDED' | 'HIDDEN'): void =>
    panel.setAttribute('visibility', `ENGAGEMENT_PANEL_VISIBILITY_${is}`);
  show('HIDDEN');
  const onClick = (around: string, act: () => void): void => {
    const button = document.querySelector<HTMLElement>(`${around} button`);
    if (button) button.onclick = act;
  };
  onClick(close, () => show('HIDDEN'));
  onClick(open, () => {
    show('EXPANDED');
    setTimeout(() => list.replaceChildren(...cues.map((cue) => rowOf(document, cue))), lateMs);
  });
}

function rowOf(document: Document, { startMs, text }: StandInCue): Element {
  const row = document.createElement('transcript-segment-view-model');
  const part = (name: string, words: string): Element => {
    const element = document.createElement('span');
    element.className = name;
    element.textContent = words;
    return element;
  };
  row.append(
    part('ytwTranscriptSegmentViewModelTimestamp', clock(startMs)),
    part('ytAttributedStringHost', text),
  );
  return row;
}

/** True when nothing of a panel is left: it is closed, and no rule of ours stands. */
export function isPanelAtRest(document: Document): boolean {
  const panel = document.querySelector(PANEL);
  const isClosed = panel?.getAttribute('visibility') === 'ENGAGEMENT_PANEL_VISIBILITY_HIDDEN';
  return isClosed && document.querySelector('html > style') === null;
}
