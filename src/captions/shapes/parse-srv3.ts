import type { CaptionRefusal } from '@/captions/caption-outcome';
import { toMs } from '@/captions/syntax/media-time';
import { type RawTrack, refuse } from '@/captions/shapes/raw-track';
import { readXml } from '@/captions/syntax/read-xml';
import { rowsFromEvents, type TimedEvent } from '@/captions/shapes/rows-from-events';

interface OpenEvent {
  readonly at: Readonly<Record<string, string>>;
  readonly segs: { text: string; offsetMs?: number }[];
}

/** Reads srv3: `<timedtext format="3">` with `<p t d>` lines and `<s t>` words in them. */
export function parseSrv3(body: string): RawTrack | CaptionRefusal {
  const events: OpenEvent[] = [];
  let open: OpenEvent | undefined;
  const windows = { scroll: false };
  const end = readXml(body, {
    open: (name, at) => {
      if (name === 'p') open = { at, segs: [] };
      else if (name === 's') open?.segs.push(segment(at['t']));
      else if (name === 'br') open?.segs.push({ text: '\n' });
      else if (name === 'ws' && at['sd'] !== undefined) windows.scroll = true;
    },
    close: (name) => {
      if (name === 's') open?.segs.push({ text: '' });
      if (name !== 'p' || open === undefined) return;
      events.push(open);
      open = undefined;
    },
    text: (text) => {
      if (open === undefined) return;
      const last = open.segs.at(-1);
      if (last === undefined) open.segs.push({ text });
      else last.text += text;
    },
  });
  if (end === 'broken') return refuse('parse', 'srv3 that is no sound XML');
  const asr = windows.scroll || events.some(showsMachine);
  const rows = rowsFromEvents(events.flatMap((event) => toEvent(event, asr)));
  if (rows.length === 0 && end === 'whole') {
    return refuse('parse', `srv3 with ${events.length} <p>, none of them timed text`);
  }
  return { shape: 'srv3', rows, cut: end === 'cut', ...(asr && { madeBy: 'asr' as const }) };
}

function segment(offset: string | undefined): { text: string; offsetMs?: number } {
  const offsetMs = toMs(offset);
  return offsetMs === undefined ? { text: '' } : { text: '', offsetMs };
}

function showsMachine({ at, segs }: OpenEvent): boolean {
  return at['a'] !== undefined || segs.some((seg) => seg.offsetMs !== undefined);
}

function toEvent({ at, segs }: OpenEvent, scrolls: boolean): TimedEvent[] {
  const startMs = at['t'] === undefined ? 0 : toMs(at['t']);
  if (startMs === undefined) return [];
  const durationMs = toMs(at['d']);
  const said = segs.filter((seg) => seg.text !== '');
  return [{ startMs, segs: said, scrolls, ...(durationMs !== undefined && { durationMs }) }];
}
