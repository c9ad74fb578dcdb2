import type { StandInVideo } from '../stand-in-video';
import type { VideoSetup } from '../video-setup';
import type { EventLog } from './event-log';
import { box, make, part } from './make-element';
import { panelRows, type PanelRow } from './panel-rows';

const HIDDEN = 'ENGAGEMENT_PANEL_VISIBILITY_HIDDEN';
const EXPANDED = 'ENGAGEMENT_PANEL_VISIBILITY_EXPANDED';
const MODERN = 'PAmodern_transcript_view';
const CLASSIC = 'engagement-panel-searchable-transcript';
const ROWS_LATE_MS = 250;

export interface TranscriptPanel {
  /** The shells of a new video, empty and hidden. */
  readonly reset: (setup: VideoSetup) => void;
  readonly open: () => void;
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
      context: { client: { clientName: 'WEB', clientVersion: '2.20261120.01.00', hl: 'en' } },
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

function fill(panel: HTMLElement, setup: VideoSetup, rows: readonly PanelRow[]): void {
  const isClassic = kindOf(setup).endsWith('classic');
  const all = setup.video.tripleRows === true ? rows.flatMap((row) => [row, row, row]) : rows;
  const made = all.map(isClassic ? classicRow : modernRow);
  const list = isClassic
    ? make('ytd-transcript-segment-list-renderer', {}, [part('segments-container', made)])
    : make('yt-section-list-renderer', { 'data-target-id': MODERN }, made);
  panel.querySelector('#content')?.replaceChildren(list);
}

/** "In this video": the chapters' tab is chosen, and the transcript's is empty until it is. */
function offerTab(panel: HTMLElement, onChoose: () => void): void {
  const tab = make('button', { role: 'tab', 'aria-selected': 'false' }, ['Transcript']);
  tab.addEventListener('click', () => {
    tab.setAttribute('aria-selected', 'true');
    onChoose();
  });
  panel.querySelector('#content')?.replaceChildren(tab);
}

/** The transcript beside the video: shells from the start, rows only once it is opened, and late. */
export function createTranscriptPanel(panels: HTMLElement, log: EventLog): TranscriptPanel {
  const now = { setup: null as VideoSetup | null, opened: 0 };
  const hide = () => {
    for (const panel of panels.children) panel.setAttribute('visibility', HIDDEN);
  };
  const open = async (): Promise<void> => {
    const { setup } = now;
    const kind = setup ? kindOf(setup) : 'none';
    const panel = shellOf(panels, kind);
    if (!setup || !panel || kind === 'none') return;
    now.opened += 1;
    const mine = now.opened;
    panel.setAttribute('visibility', EXPANDED);
    // The page scrolls to the panel and takes the focus along.
    if (kind === 'modern' || kind === 'classic') panel.scrollIntoView();
    panel.querySelector<HTMLElement>('button')?.focus();
    const rows = await fetchRows(setup, log);
    await new Promise((resolve) => setTimeout(resolve, ROWS_LATE_MS));
    if (mine !== now.opened || now.setup !== setup) return;
    if (kind.startsWith('consolidated')) offerTab(panel, () => fill(panel, setup, rows));
    else fill(panel, setup, rows);
  };
  return {
    reset: (setup) => {
      Object.assign(now, { setup, opened: now.opened + 1 });
      panels.replaceChildren(
        shell({ 'target-id': MODERN }, hide),
        shell({ 'target-id': CLASSIC }, hide),
        shell({}, hide),
      );
    },
    open: () => void open(),
  };
}
