import type { CaptionRefusal } from '@/captions/caption-outcome';
import { toMs } from '@/captions/syntax/media-time';
import { type RawTrack, refuse } from '@/captions/shapes/raw-track';
import { asList, asRecord, type JsonRead } from '@/captions/syntax/read-json';
import { rowsFromEvents, type TimedEvent } from '@/captions/shapes/rows-from-events';

type Fields = Readonly<Record<string, unknown>>;

/** json3 is an object with `wireMagic: "pb3"`, `events`, or both. */
export function isJson3(root: Fields): boolean {
  return root['wireMagic'] === 'pb3' || Array.isArray(root['events']);
}

/**
 * Reads json3 in all its kinds: automatic with word times, automatic by line (2026), manual,
 * stylised. The root is one that `isJson3` knows.
 */
export function parseJson3(root: Fields, { cut }: JsonRead): RawTrack | CaptionRefusal {
  const raw = asList(root['events'])
    .map(asRecord)
    .filter((event) => event !== undefined);
  const scrollsAnywhere = asList(root['wsWinStyles']).some((style) => scrollDirection(style));
  const asr = scrollsAnywhere || raw.some(showsMachine);
  const events = raw.map((event) => toEvent(event, asr)).filter((event) => event !== undefined);
  const rows = rowsFromEvents(events);
  if (rows.length === 0 && !cut) {
    return refuse('parse', `json3 with ${raw.length} events, none of them timed text`);
  }
  return { shape: 'json3', rows, cut, madeBy: asr ? 'asr' : 'manual' };
}

function scrollDirection(style: unknown): boolean {
  return asRecord(style)?.['sdScrollDir'] !== undefined;
}

/** Only automatic captions append, time words or state how sure they are of them. */
function showsMachine(event: Fields): boolean {
  if (event['aAppend'] !== undefined) return true;
  return asList(event['segs']).some((seg) => {
    const fields = asRecord(seg);
    return fields?.['tOffsetMs'] !== undefined || fields?.['acAsrConf'] !== undefined;
  });
}

function toEvent(event: Fields, asr: boolean): TimedEvent | undefined {
  // A field that is missing is 0, as in every message that was once a protocol buffer.
  const startMs = event['tStartMs'] === undefined ? 0 : toMs(event['tStartMs']);
  if (startMs === undefined) return undefined;
  const durationMs = toMs(event['dDurationMs']);
  const segs = asList(event['segs']).flatMap((seg) => {
    const fields = asRecord(seg);
    const text = fields?.['utf8'];
    if (typeof text !== 'string') return [];
    const offsetMs = toMs(fields?.['tOffsetMs']);
    return [offsetMs === undefined ? { text } : { text, offsetMs }];
  });
  return { startMs, segs, scrolls: asr, ...(durationMs !== undefined && { durationMs }) };
}
