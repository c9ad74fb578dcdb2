import type { StandInVideo } from '../stand-in-video';
import type { VideoSetup } from '../video-setup';
import type { EventLog } from './event-log';
import { box, make, part } from './make-element';
import { noteWhenSeen } from './note-when-seen';
import { panelRows, type PanelRow } from './panel-rows';

const HIDDEN = 'ENGAGEMENT_PANEL_VISIBILITY_HIDDEN';
const EXPANDED = 'ENGAGEMENT_PANEL_VISIBILITY_EXPANDED';
const MODERN = 'PAmodern_transcript_view';
const CLASSIC = 'engagement-panel-searchable-transcript';
const ROWS_LATE_MS = 250;
const CLIENT = { clientName: 'WEB', clientVersion: '2.20261120.01.00', hl: 'en' };
/** What the page calls its visitor; other scripts don't say it. */
const VISITOR = 'CgtzdGFuZC1pbg%3D%3D';

export interface TranscriptPanel {
  /** The shells of a new video, empty and hidden. */
  readonly reset: (setup: VideoSetup) => void;
  readonly open: () => void;
  /** Another panel, in the same place. */
  readonly openComments: () => void;
}

function modernRow({ time, text }: PanelRow): HTMLElement {
  const segment = box(
    'ytwTranscriptSegmentViewModelHost',
    [
      make('div', { 'aria-hidden': 'true', class: 'ytwTranscriptSegmentViewModelTimestamp' }, [
        time,
      ]),
      box('ytwTranscriptSegmentViewModelTimestampA11yLabel', [`at ${time}`]),
      make('span', { class: 'ytAttributedStringHost', role: 'text' }, [text]),
    ],
    'transcript-segment-view-model',
  );
  const item = box('ytwTimelineItemViewModelHost', [segment], 'timeline-item-view-model');
  return make('macro-markers-panel-item-view-model', { tabindex: '0', role: 'button' }, [item]);
}

function classicRow({ time, text }: PanelRow): HTMLElement {
  const stamp = box('segment-start-offset', [box('segment-timestamp', [`\n    ${time}\n  `])]);
  const words = make('yt-formatted-string', { class: 'segment-text', 'aria-hidden': 'true' }, [
    text,
  ]);
  const segment = make('div', { class: 'segment', role: 'button', tabindex: '0' }, [stamp, words]);
  return make('ytd-transcript-segment-renderer', {}, [segment]);
}

function shell(attributes: Readonly<Record<string, string>>, close: () => void): HTMLElement {
  const button = make('button', { 'aria-label': 'Close transcript' }, ['×']);
  button.addEventListener('click', close);
  const header = part('header', [
    make('ytd-engagement-panel-title-header-renderer', {}, [
      make('h2', { id: 'title' }, ['Transcript']),
      part('visibility-button', [button]),
    ]),
  ]);
  return make('ytd-engagement-panel-section-list-renderer', { ...attributes, visibility: HIDDEN }, [
    header,
    part('content'),
  ]);
}

async function fetchRows(setup: VideoSetup, log: EventLog): Promise<readonly PanelRow[]> {
  log.note('panel-request', { videoId: setup.video.id });
  const answer = await fetch('/youtubei/v1/get_panel?prettyPrint=false', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      context: { client: { ...CLIENT, visitorData: VISITOR } },
      panelId: MODERN,
      params: paramsOf(setup.video.id),
    }),
  });
  return answer.ok ? panelRows(await answer.json()) : [];
}

function paramsOf(videoId: string): string {
  const id = Array.from(videoId, (letter) => letter.charCodeAt(0));
  return btoa(String.fromCharCode(0xaa, 0x09, 0x0f, 0x0a, 0x0b, ...id, 0x18, 0x02));
}

type PanelKind = NonNullable<StandInVideo['transcriptPanel']>;

const kindOf = (setup: VideoSetup): PanelKind => setup.video.transcriptPanel ?? 'modern';

function shellOf(panels: HTMLElement, kind: PanelKind): HTMLElement | undefined {
  const [modern, classic, consolidated] = [...panels.children] as HTMLElement[];
  if (kind === 'modern') return modern;
  return kind === 'classic' ? classic : consolidated;
}

const rowHeight = 24;
const AHEAD = 40;

/** Rows as they are needed: those near the scroll position, in a list of full height. */
function virtualList(list: HTMLElement, rows: readonly HTMLElement[]): void {
  const lead = box('lead');
  const draw = (): void => {
    const from = Math.max(0, Math.floor(list.scrollTop / rowHeight) - AHEAD);
    const count = Math.ceil(list.clientHeight / rowHeight) + 2 * AHEAD;
    const shown = rows.slice(from, from + count);
    lead.style.height = `${from * rowHeight}px`;
    const rest = box('rest');
    rest.style.height = `${Math.max(0, rows.length - from - count) * rowHeight}px`;
    list.replaceChildren(lead, ...shown, rest);
  };
  list.classList.add('virtual');
  list.addEventListener('scroll', draw);
  draw();
}

const LOT = 400;

/** Rows come in lots, a frame apart. */
async function appendInLots(list: HTMLElement, rows: readonly HTMLElement[]): Promise<void> {
  for (let from = 0; from < rows.length; from += LOT) {
    list.append(...rows.slice(from, from + LOT));
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
}

function fill(panel: HTMLElement, setup: VideoSetup, rows: readonly PanelRow[]): void {
  const isClassic = kindOf(setup).endsWith('classic');
  const all = setup.video.tripleRows === true ? rows.flatMap((row) => [row, row, row]) : rows;
  const made = all.map(isClassic ? classicRow : modernRow);
  const list = isClassic
    ? part('segments-container')
    : make('yt-section-list-renderer', { 'data-target-id': MODERN });
  const whole = isClassic ? make('ytd-transcript-segment-list-renderer', {}, [list]) : list;
  panel.querySelector('#content')?.replaceChildren(whole);
  if (setup.video.virtualRows === true) virtualList(list, made);
  else void appendInLots(list, made);
}

/** "In this video": the chapters' tab is chosen, and the transcript's is empty until it is. */
function offerTabs(panel: HTMLElement, onChoose: () => void): void {
  const chapters = make('button', { role: 'tab', 'aria-selected': 'true' }, ['Chapters']);
  const transcript = make('button', { role: 'tab', 'aria-selected': 'false' }, ['Transcript']);
  const shown = part('shown');
  const choose = (tab: HTMLElement): void => {
    for (const one of [chapters, transcript]) {
      one.setAttribute('aria-selected', String(one === tab));
    }
  };
  chapters.addEventListener('click', () => choose(chapters));
  transcript.addEventListener('click', () => {
    choose(transcript);
    onChoose();
  });
  panel
    .querySelector('#header')
    ?.replaceChildren(
      ...[...(panel.querySelector('#header')?.children ?? [])].filter(({ role }) => role !== 'tab'),
      chapters,
      transcript,
    );
  panel.querySelector('#content')?.replaceChildren(shown);
}

/**
 * The transcript beside the video: shells from the start, rows only once it is opened, late and in
 * lots. One panel is open at a time; the page scrolls to it, takes the focus along, and gives it
 * to the button that opens it when it closes.
 */
export function createTranscriptPanel(panels: HTMLElement, log: EventLog): TranscriptPanel {
  const now = { setup: null as VideoSetup | null, opened: 0 };
  const hide = () => {
    for (const panel of panels.children) panel.setAttribute('visibility', HIDDEN);
  };
  const close = () => {
    hide();
    const button = document.querySelector<HTMLElement>(
      'ytd-video-description-transcript-section-renderer button',
    );
    requestAnimationFrame(() => button?.focus());
  };
  const expand = (panel: HTMLElement): void => {
    hide();
    panel.setAttribute('visibility', EXPANDED);
    noteWhenSeen(log, panel, 'panel')();
  };
  const open = async (): Promise<void> => {
    const { setup } = now;
    const kind = setup ? kindOf(setup) : 'none';
    const panel = shellOf(panels, kind);
    if (!setup || !panel || kind === 'none') return;
    now.opened += 1;
    const mine = now.opened;
    expand(panel);
    // The page scrolls to the panel and takes the focus along.
    const isScrolledTo = kind === 'modern' || kind === 'classic';
    if (isScrolledTo) panel.scrollIntoView();
    (document.activeElement as HTMLElement | null)?.blur();
    panel.querySelector<HTMLElement>('button')?.focus();
    const rows = await fetchRows(setup, log);
    await new Promise((resolve) => setTimeout(resolve, ROWS_LATE_MS));
    if (mine !== now.opened || now.setup !== setup) return;
    if (isScrolledTo) scrollBy({ top: 300, behavior: 'smooth' });
    if (kind.startsWith('consolidated')) offerTabs(panel, () => fill(panel, setup, rows));
    else fill(panel, setup, rows);
  };
  return {
    reset: (setup) => {
      Object.assign(now, { setup, opened: now.opened + 1 });
      panels.replaceChildren(
        shell({ 'target-id': MODERN }, close),
        shell({ 'target-id': CLASSIC }, close),
        shell({}, close),
        shell({ 'target-id': 'engagement-panel-comments-section' }, close),
      );
    },
    open: () => void open(),
    openComments: () => {
      const panel = panels.lastElementChild;
      if (panel instanceof HTMLElement) expand(panel);
    },
  };
}
