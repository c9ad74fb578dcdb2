import { signedText } from '@/core/figures/numbers-for-people';
import type { OverlayState } from '@/core/overlay-state';

/** What a tab is at, as far as the toolbar's button tells it. */
export const TOOLBAR_KINDS = [
  'none',
  'left-out',
  'looking',
  'reading',
  'scoring',
  'ready',
  'no-captions',
  'unsupported-language',
  'live',
  'failed',
  'outdated',
] as const;

export interface ToolbarState {
  readonly kind: (typeof TOOLBAR_KINDS)[number];
  /** With `ready`: the lean, a whole number from -100 to 100. */
  readonly lean?: number | undefined;
}

/** A few letters on the button, and its title. */
export interface ToolbarWords {
  readonly badge: string;
  readonly title: string;
}

const AT_WORK = { badge: '…', title: 'Reading this conversation…' };

const WORDS: Record<Exclude<ToolbarState['kind'], 'ready'>, ToolbarWords> = {
  none: { badge: '', title: '' },
  'left-out': { badge: '', title: 'Your options leave this video out; it can be read from here' },
  looking: AT_WORK,
  reading: AT_WORK,
  scoring: AT_WORK,
  'no-captions': { badge: '–', title: 'This video has no captions' },
  'unsupported-language': {
    badge: '–',
    title: 'The captions are in another language than English',
  },
  live: { badge: '–', title: 'Still running; the arc appears when it has ended' },
  failed: { badge: '!', title: 'Captions could not be read' },
  outdated: { badge: '!', title: 'Updated; reload the page to go on' },
};

/** What the button says of a tab: its lean where there is one, never a colour. */
export function toolbarWords({ kind, lean = 0 }: ToolbarState): ToolbarWords {
  const { badge, title } =
    kind === 'ready'
      ? { badge: signedText(lean), title: `Leaning ${signedText(lean)}, ${sideOf(lean)}` }
      : WORDS[kind];
  return { badge, title: title === '' ? 'Perspective Arc' : `Perspective Arc · ${title}` };
}

function sideOf(lean: number): string {
  if (lean <= -20) return 'risk-forward';
  return lean >= 20 ? 'opportunity-forward' : 'mixed';
}

/** The part of an overlay's state that the button tells. */
export function toolbarStateOf(state: OverlayState): ToolbarState {
  return state.kind === 'ready'
    ? { kind: 'ready', lean: state.reading.lean.score }
    : { kind: state.kind };
}
