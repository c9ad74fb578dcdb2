import {
  trackLabel,
  type RouteAdapter,
  type RouteAnswer,
  type RouteAsk,
} from '@/page/caption-route';
import { PLAYER, SIDE_PANEL, TRANSCRIPT_BUTTON, TRANSCRIPT_ROW } from '@/page/selectors';
import { holdView } from '@/page/touch/hold-view';
import type { TouchParts } from '@/page/touch/touch-parts';
import { findTranscriptPanel, hasRows, type TranscriptPanel } from '@/page/touch/transcript-panel';
import {
  asPanelBody,
  gatherRows,
  secondsOf,
  type GatheredRows,
} from '@/page/touch/transcript-rows';
import { until } from '@/page/touch/until';
import { isKey, isWithin, onViewerAct } from '@/page/touch/viewer-acts';

const LIMIT_MS = 6000;

/** A panel without a line by then stays empty. */
const EMPTY_MS = 4000;

/** A panel that has no lines by then may want its other tab. */
const TAB_MS = 800;

/** Lines come in lots; after so long without a new one they are all there. */
const SETTLED_MS = 400;

/** A list that ends early, or that stood there before, may be about to change. */
const DOUBTFUL_MS = 1500;

/** What the page does about focus and scrolling after a panel has closed comes within this. */
const AFTER_MS = 250;

/** Where the page itself puts the focus when a panel opens or closes. */
const PLACES = `${SIDE_PANEL}, ${TRANSCRIPT_BUTTON}`;

/** Talks end with music: a transcript that reaches this far is whole. */
const WHOLE_SHARE = 0.85;

/** Lines later than the video's end are another video's. */
const BEYOND_S = 5;

/**
 * Route 5: opens the page's own transcript panel out of view, reads its lines and closes it. Scroll
 * and focus are held meanwhile. A panel that the viewer has open is read as it stands, or left
 * alone; a click or key on the page meets the page as it was.
 */
export function createPanelDomRoute(parts: TouchParts): RouteAdapter {
  return {
    route: 'panel-dom',
    limitMs: LIMIT_MS,
    patienceMs: () => LIMIT_MS,
    touches: true,
    fetch: (ask) => fetchFromPage(parts, ask),
  };
}

async function fetchFromPage(parts: TouchParts, ask: RouteAsk): Promise<RouteAnswer> {
  if (ask.translate) return { kind: 'skipped' };
  const panel = findTranscriptPanel(parts.window.document);
  const standing = panel.opened();
  if (standing) {
    return hasRows(standing) ? readPanel(parts, panel, ask) : { kind: 'gave-way' };
  }
  const given = new AbortController();
  const signal = AbortSignal.any([ask.signal, given.signal]);
  const held = new AbortController();
  holdView(parts.window, PLACES, held.signal);
  const putBack = (): void => panel.close();
  onViewerAct(
    parts.window,
    (event) => {
      if (!isOfPanels(event)) return;
      putBack();
      panel.show();
      given.abort();
    },
    held.signal,
  );
  signal.addEventListener('abort', putBack);
  try {
    if (!panel.open()) return { kind: 'skipped' };
    const answer = await readPanel(parts, panel, { ...ask, signal });
    return given.signal.aborted ? { kind: 'gave-way' } : answer;
  } finally {
    putBack();
    await new Promise((resolve) => setTimeout(resolve, AFTER_MS));
    panel.show();
    held.abort();
  }
}

/** Presses on the page, but for the player and the arc: they have nothing to do with panels. */
function isOfPanels(event: Event): boolean {
  if (event.type !== 'pointerdown' && event.type !== 'click' && !isKey(event, 'Enter', ' ')) {
    return false;
  }
  return !isWithin(event, `${PLAYER}, perspective-arc`);
}

async function readPanel(
  { player }: TouchParts,
  panel: TranscriptPanel,
  { videoId, track, signal }: RouteAsk,
): Promise<RouteAnswer> {
  const durationS = (player.survey(videoId)?.facts?.video.durationMs ?? 0) / 1000;
  const gathered = gatherRows();
  const isWhole = await gatherAll(panel, gathered, durationS, signal);
  const rows = gathered.rows();
  if (rows.length === 0) return { kind: 'failed', cause: 'timeout' };
  if (!isWhole) return { kind: 'failed', cause: 'truncated' };
  if (durationS > 0 && reach(gathered) > durationS + BEYOND_S)
    return { kind: 'failed', cause: 'parse' };
  return { kind: 'body', body: asPanelBody(rows), ...trackLabel(track, false) };
}

/** Waits for lines, through the tabs, to the end of the list; false when it ended before. */
async function gatherAll(
  panel: TranscriptPanel,
  gathered: GatheredRows,
  durationS: number,
  signal: AbortSignal,
): Promise<boolean> {
  const startedAt = performance.now();
  const now = { newAt: startedAt, tabAt: startedAt, scrolls: false };
  const look = (): boolean | undefined => {
    const atMs = performance.now();
    const opened = panel.opened();
    if (opened && gathered.gather(opened)) now.newAt = atMs;
    const hasAny = gathered.rows().length > 0;
    if (!hasAny && opened && atMs - now.tabAt > TAB_MS) {
      now.tabAt = atMs;
      panel.nextTab();
    }
    const restedMs = atMs - now.newAt;
    if (!hasAny || !opened || (restedMs < SETTLED_MS && !now.scrolls)) return undefined;
    const isFar = reach(gathered) >= WHOLE_SHARE * durationS;
    if (now.scrolls || !isFar) {
      now.scrolls = scrollOn(opened) || now.scrolls;
      return restedMs < (isFar ? SETTLED_MS : DOUBTFUL_MS) ? undefined : true;
    }
    return panel.hadRows() && atMs - startedAt < DOUBTFUL_MS ? undefined : true;
  };
  const isIdle = (): boolean =>
    gathered.rows().length === 0 && performance.now() - startedAt > EMPTY_MS;
  return (await until(() => look() ?? (isIdle() ? false : undefined), LIMIT_MS, signal)) === true;
}

/** The last time that was read, in seconds. */
function reach(gathered: GatheredRows): number {
  return Math.max(0, ...gathered.rows().map((row) => ('time' in row ? secondsOf(row.time) : 0)));
}

/** Moves a list on that draws a part only, by what it has drawn; false when its end is reached. */
function scrollOn(panel: Element): boolean {
  const last = [...panel.querySelectorAll(TRANSCRIPT_ROW)].at(-1);
  let box = last?.parentElement ?? null;
  while (box && box !== panel && box.scrollHeight <= box.clientHeight) box = box.parentElement;
  if (!box || !last) return false;
  const before = box.scrollTop;
  const drawn = last.getBoundingClientRect().top - box.getBoundingClientRect().top;
  box.scrollTop += Math.max(drawn, 0.9 * box.clientHeight);
  return box.scrollTop > before;
}
