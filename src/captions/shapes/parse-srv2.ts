import type { CaptionRefusal } from '@/captions/caption-outcome';
import { rowsFromEvents, type TimedEvent } from '@/captions/shapes/rows-from-events';
import { type RawTrack, refuse } from '@/captions/shapes/raw-track';
import { decodeEntities } from '@/captions/syntax/decode-entities';
import { toMs } from '@/captions/syntax/media-time';
import { readXml } from '@/captions/syntax/read-xml';
import { stripTags } from '@/captions/syntax/strip-tags';

interface OpenText {
  readonly at: Readonly<Record<string, string>>;
  text: string;
}

/** True for a `<timedtext>` that holds `<text>`, where srv3 holds `<p>`. */
export function isSrv2(body: string): boolean {
  return /<text[\s>]/.test(body);
}

/**
 * Reads srv2: `<timedtext><text t d w append>`, times in ms. A text that appends adds its words to
 * the line before it in its window; one of a newline alone scrolls.
 */
export function parseSrv2(body: string): RawTrack | CaptionRefusal {
  const texts: OpenText[] = [];
  let open: OpenText | undefined;
  const end = readXml(body, {
    open: (name, at) => {
      if (name === 'text') open = { at, text: '' };
    },
    close: (name) => {
      if (name !== 'text' || open === undefined) return;
      texts.push(open);
      open = undefined;
    },
    text: (text) => {
      if (open !== undefined) open.text += text;
    },
  });
  if (end === 'broken') return refuse('parse', 'srv2 that is no sound XML');
  const asr = texts.some(({ at }) => at['append'] !== undefined);
  const rows = rowsFromEvents(eventsOf(texts, asr));
  if (rows.length === 0 && end === 'whole') {
    return refuse('parse', `srv2 with ${texts.length} <text>, none of them timed text`);
  }
  return { shape: 'srv2', rows, cut: end === 'cut', ...(asr && { madeBy: 'asr' as const }) };
}

interface OpenEvent extends TimedEvent {
  readonly segs: { text: string; offsetMs?: number }[];
}

function eventsOf(texts: readonly OpenText[], scrolls: boolean): TimedEvent[] {
  const events: OpenEvent[] = [];
  /** The line that stands lowest in each window. */
  const lines = new Map<string, OpenEvent>();
  for (const { at, text } of texts) {
    const startMs = at['t'] === undefined ? 0 : toMs(at['t']);
    if (startMs === undefined) continue;
    const window = at['w'] ?? '';
    const said = stripTags(decodeEntities(text));
    const line = at['append'] === '1' ? lines.get(window) : undefined;
    if (line && said.trim() !== '') {
      line.segs.push({ text: said, offsetMs: startMs - line.startMs });
      continue;
    }
    const durationMs = toMs(at['d']);
    const ends = durationMs === undefined ? {} : { durationMs };
    const event = { startMs, segs: [{ text: said }], scrolls, ...ends };
    events.push(event);
    if (said.trim() === '') lines.delete(window);
    else lines.set(window, event);
  }
  return events;
}
