import type { CaptionRefusal } from '@/captions/caption-outcome';
import { decodeEntities } from '@/captions/syntax/decode-entities';
import { toMs } from '@/captions/syntax/media-time';
import { type RawRow, type RawTrack, refuse } from '@/captions/shapes/raw-track';
import { readXml } from '@/captions/syntax/read-xml';
import { stripTags } from '@/captions/syntax/strip-tags';

interface OpenText {
  readonly at: Readonly<Record<string, string>>;
  text: string;
}

/**
 * Reads srv1, what timedtext gives without `fmt`: `<transcript><text start dur>`, times in seconds,
 * text encoded once as XML and once more as HTML ("&amp;#39;").
 */
export function parseSrv1(body: string): RawTrack | CaptionRefusal {
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
  if (end === 'broken') return refuse('parse', 'srv1 that is no sound XML');
  const rows = texts.flatMap(toRow);
  if (rows.length === 0 && end === 'whole') {
    return refuse('parse', `srv1 with ${texts.length} <text>, none of them timed text`);
  }
  return { shape: 'srv1', rows, cut: end === 'cut' };
}

function toRow({ at, text }: OpenText): RawRow[] {
  const startMs = at['start'] === undefined ? 0 : toMs(at['start'], 1000);
  const said = stripTags(decodeEntities(text));
  if (startMs === undefined || said.trim() === '') return [];
  const durationMs = toMs(at['dur'], 1000);
  const endMs = durationMs === undefined ? undefined : startMs + Math.max(0, durationMs);
  return [{ startMs, pieces: [{ text: said }], ...(endMs !== undefined && { endMs }) }];
}
