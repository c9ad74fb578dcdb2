import {
  OPEN_PANEL,
  PANEL_CLOSE,
  PANEL_TAB,
  SIDE_PANEL,
  TRANSCRIPT_BUTTON,
  TRANSCRIPT_PANELS,
  TRANSCRIPT_ROW,
} from '@/page/selectors';
import { putRule } from '@/page/touch/hiding-style';
import { findWatchPage } from '@/page/watch-page';

/**
 * Out of sight, out of the layout and out of the tab order, yet laid out: a panel in a column
 * would push the others down, and one that shows nothing at all may draw no lines.
 */
const HIDE = `${TRANSCRIPT_PANELS.map((panel) => SIDE_PANEL + panel).join(',')}{visibility:hidden!important;pointer-events:none!important;position:fixed!important;z-index:-1!important;inset:0 auto auto 0!important;width:400px!important;height:4000px!important;max-height:none!important}`;

const HIDDEN = 'ENGAGEMENT_PANEL_VISIBILITY_HIDDEN';

/** The page's transcript panel. */
export interface TranscriptPanel {
  /** The panel that stands open beside the video, whoever opened it. */
  readonly opened: () => Element | undefined;
  /** Lines stood in it before it was opened: this video's, or still the last one's. */
  readonly hadRows: () => boolean;
  /** Opens it out of view; false where the page offers no transcript. */
  readonly open: () => boolean;
  /** Turns to the next tab that wasn't chosen; false when there is none left. */
  readonly nextTab: () => boolean;
  /** Closes it, once, with the tab that was chosen before. */
  readonly close: () => void;
  /** Lets panels be seen again. */
  readonly show: () => void;
}

export function findTranscriptPanel(document: Document): TranscriptPanel {
  const page = findWatchPage(document);
  const now: {
    show?: () => void;
    first?: HTMLElement | null;
    tried: Element[];
    had: boolean;
    isOurs: boolean;
  } = {
    tried: [],
    had: false,
    isOurs: false,
  };
  const opened = (): Element | undefined =>
    page?.querySelector(SIDE_PANEL + OPEN_PANEL) ?? undefined;
  const tabs = (): HTMLElement[] => [...(opened()?.querySelectorAll<HTMLElement>(PANEL_TAB) ?? [])];
  return {
    opened,
    hadRows: () => now.had,
    open: () => {
      const button = page?.querySelector<HTMLElement>(TRANSCRIPT_BUTTON);
      if (!button) return false;
      now.had = page?.querySelector(TRANSCRIPT_ROW) != null;
      now.show = putRule(document, HIDE);
      now.isOurs = true;
      button.click();
      return true;
    },
    nextTab: () => {
      const isChosen = (tab: Element): boolean => tab.getAttribute('aria-selected') === 'true';
      now.first ??= tabs().find(isChosen) ?? null;
      const next = tabs().find((tab) => !isChosen(tab) && !now.tried.includes(tab));
      if (!next) return false;
      now.tried.push(next);
      next.click();
      return true;
    },
    close: () => {
      const panel = opened();
      if (!panel || !now.isOurs) return;
      now.isOurs = false;
      if (now.tried.length > 0) now.first?.click();
      panel.querySelector<HTMLElement>(PANEL_CLOSE)?.click();
      if (panel.matches(OPEN_PANEL)) panel.setAttribute('visibility', HIDDEN);
    },
    show: () => now.show?.(),
  };
}

/** True when the lines of a transcript stand in it. */
export function hasRows(panel: Element | undefined): panel is Element {
  return panel?.querySelector(TRANSCRIPT_ROW) != null;
}
