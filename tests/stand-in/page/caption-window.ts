import type { CaptionLine } from './caption-lines';
import type { EventLog } from './event-log';
import { box } from './make-element';
import { noteWhenSeen } from './note-when-seen';

export interface CaptionWindow {
  readonly element: HTMLElement;
  readonly show: (lines: readonly CaptionLine[], timeMs: number) => void;
}

/** The black box with the words over the picture. */
export function createCaptionWindow(log: EventLog): CaptionWindow {
  const text = box('ytp-caption-segment', [], 'span');
  const line = box('caption-visual-line', [text], 'span');
  const frame = box('caption-window ytp-caption-window-bottom', [line]);
  const element = box('ytp-caption-window-container', [frame]);
  const see = noteWhenSeen(log, frame, 'captions');
  return {
    element,
    show: (lines, timeMs) => {
      const now = lines.filter(({ startMs, endMs }) => startMs <= timeMs && timeMs < endMs);
      text.textContent = now.map((one) => one.text).join('\n');
      element.hidden = now.length === 0;
      if (now.length > 0) see();
    },
  };
}
