import type { CaptionCause } from '@/core/caption-cause';
import { countText, plainText } from '@/core/figures/numbers-for-people';
import type { OverlayState } from '@/core/overlay-state';
import type { IconName } from '@/ui/parts/icon';

/** What a button under a message does. */
export type MessageButton =
  | 'retry'
  | 'load-file'
  | 'details'
  | 'use-translation'
  | 'reload'
  | 'look-again'
  | 'open-library'
  | 'free-space'
  | 'go-on';

/** A state that needs the viewer: it speaks in the track. The first button is the filled one. */
export interface Message {
  readonly icon: IconName;
  readonly title: string;
  readonly line: string;
  readonly buttons: readonly MessageButton[];
}

export const BUTTON_WORDS: Record<MessageButton, string> = {
  retry: 'Try again',
  'load-file': 'Load a caption file…',
  details: 'Details',
  'use-translation': 'Use translation',
  reload: 'Reload page',
  'look-again': 'Look again',
  'open-library': 'Open library',
  'free-space': 'Free space',
  'go-on': 'Go on without keeping',
};

type State<Kind extends OverlayState['kind']> = Extract<OverlayState, { kind: Kind }>;

const NO_CAPTIONS: Message = {
  icon: 'captions',
  title: 'This video has no captions.',
  line: 'The arc is made from captions. Channels often add them within a day.',
  buttons: ['retry', 'load-file', 'details'],
};

/** The message of a state that needs the viewer; none for states at work and for the arc itself. */
export function messageOf(state: OverlayState): Message | undefined {
  switch (state.kind) {
    case 'looking':
    case 'reading':
    case 'scoring':
    case 'ready':
      return undefined;
    case 'no-captions':
      return NO_CAPTIONS;
    case 'unsupported-language':
      return {
        icon: 'captions',
        title: `The captions are in ${languageName(state.language)}.`,
        line: 'Scores work for English. YouTube can translate by machine.',
        buttons: ['use-translation', 'load-file'],
      };
    case 'live':
      return {
        icon: 'info',
        title: state.premiere ? 'This premiere hasn’t finished.' : 'This stream is still running.',
        line: 'Its captions are complete once it has ended. The arc appears then.',
        buttons: ['look-again'],
      };
    case 'outdated':
      return {
        icon: 'again',
        title: 'Perspective Arc was updated.',
        line: 'Reload the page to go on. Your place in the video is kept.',
        buttons: ['reload'],
      };
    case 'failed':
      return failure(state);
  }
}

/** Title and line of a state at work; they stand in the footer. */
export function workWords(state: State<'looking' | 'reading'>): { title: string; line: string } {
  if (state.kind === 'looking') {
    return { title: 'Looking for captions…', line: 'Nothing changes in the player.' };
  }
  const kind = { asr: 'automatic', manual: 'manual', file: 'from your file' }[state.captionKind];
  const lines = `${countText(state.lines)} ${state.lines === 1 ? 'line' : 'lines'} so far`;
  return {
    title: `Reading captions: ${languageName(state.language)}, ${kind}`,
    line: state.lines > 0 ? lines : '',
  };
}

/** "Portuguese" for "pt"; the code itself where it names no language. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

type Told = Exclude<CaptionCause, 'no-tracks' | 'ad' | 'storage'>;

const UNKNOWN_SHAPE =
  'The captions came in a shape this version doesn’t know. An update may be needed.';

const LINES: Record<Told, string> = {
  gated:
    'YouTube answered, but sent nothing. Switching captions on in the player and trying again often helps.',
  'http-403': 'YouTube refused the captions (403). Reloading the page usually helps.',
  'http-404': 'The captions have moved (404). Reloading the page usually helps.',
  'http-429': 'YouTube asks for a pause (429). It usually works again after a minute.',
  'http-5xx': 'YouTube has a fault of its own (503). Try again in a while.',
  'not-json': UNKNOWN_SHAPE,
  parse: UNKNOWN_SHAPE,
  truncated: 'Only the first 41 minutes arrived, so nothing was scored.',
  timeout: 'YouTube did not answer in time. Try again in a moment.',
  offline: 'This computer is offline. Episodes in your library still open.',
  consent: 'YouTube wants your cookie choice first. Make it, then try again.',
  'age-restricted': 'YouTube shows this video to signed-in adults only, and its captions too.',
  unplayable: 'YouTube doesn’t play this video here.',
  'no-player': 'The player isn’t ready. Press play, then try again.',
};

function failure(state: State<'failed'>): Message {
  const { cause } = state;
  switch (cause) {
    case 'no-tracks':
      return NO_CAPTIONS;
    case 'ad':
      return {
        icon: 'info',
        title: 'An advertisement is playing.',
        line: 'Reading starts by itself when it ends.',
        buttons: [],
      };
    case 'storage':
      return {
        icon: 'warn',
        title: 'The arc is ready but couldn’t be kept: storage is full.',
        line: '',
        buttons: ['free-space', 'go-on'],
      };
    default:
      return {
        icon: 'warn',
        title: 'Captions could not be read.',
        line: lineOf(cause, state),
        buttons:
          cause === 'offline' ? ['retry', 'open-library'] : ['retry', 'load-file', 'details'],
      };
  }
}

// The table's own figures stand for an example; here they give way to what really happened.
function lineOf(cause: Told, { status, arrivedMs }: State<'failed'>): string {
  const code = status === undefined ? '' : ` (${status})`;
  return LINES[cause].replace(' (503)', code).replace('the first 41 minutes', arrived(arrivedMs));
}

function arrived(ms: number | undefined): string {
  const minutes = Math.round((ms ?? 0) / 60_000);
  if (ms === undefined) return 'a part';
  return minutes < 2 ? 'the first minute' : `the first ${plainText(minutes)} minutes`;
}
